/**
 * What sort of thing rows are (generators' `rowText`), for what is said of those that no list knows: last words of tables' names or of what
 * stands before `description`, singular and English.
 */
const MANNERS: Readonly<Record<string, string>> = {
  log: "log, webhook event, audit, audit log, activity log, history, activity, log entry, audit trail, event log, change log, logging, track log, journal log, changelog, user action, audit entry, audit event, activity feed, operation log, access log",
  migration: "migration, schema version, schema migration, schema change, schema history, database version, ddl",
  field:
    "field, custom field, profile field, column, custom attribute, parameter, option, setting, config, configuration, preference, variable, argument, parameter template, context field, property definition, extra field, form field, input, setting definition, config entry, key value, question option, attribute definition, metadata field, custom property, data element, partition key, sort key",
  rule: "rule, rule group, policy, filter, trigger, hook, flow, workflow, automation, action, job, job detail, schedule, macro, transition, condition, security filter, cart rule, scheduler, report schedule, scheduled job, cron, cron job, workflow transition, filter action, filter rule, mail rule, business rule, flow step, process, process definition, procedure, job definition, pipeline, authentication flow, restriction, command, escalation, playbook, validation, constraint, routing rule, event handler, handler, subscription rule, alert rule, sla, recurring job, periodic task, task instance, process instance, job execution, plan rule",
  access:
    "token, api token, api key, key, credential, application credential, oauth client, client application, oauth application, oauth app, consumer, authentication key, pre authentication key, pre auth key, secret, webhook, incoming webhook, outgoing webhook, integration, connector, connection, access token, user token, client scope, personal access token, api client, endpoint group, scope, grant, persisted grant, service account, ssh key, access key, deploy key, app password",
  machine:
    "server, host, nameserver, instance, machine, cluster, volume, datastore, pool, storage pool, vault, namespace, domain, vlan domain, monitor, platform, environment, agent host, broker, router, switch, network equipment, printer, gateway, proxy, node, heat instance, name server, storage, bucket, virtual machine, catalog, database, data source, datasource, external database, backend, scan agent, worker, runner, vlan, subnet, network, service, repository mirror, region server, replica, dhcp server, mail server, firewall zone",
  template:
    "template, label template, report template, content template, config template, mail template, email template, message template, test template, layout, snippet, page template, document template, notification template, form template, text module, boilerplate, theme, print template, invoice template",
  report:
    "report, dashboard, chart, slice, query, saved query, metric, sql metric, statistic, kpi, dataset, panel, graph, insight, visualization, visualisation, report definition, analysis, measure, indicator, figure, view definition",
  version: "version, release, project version, update, build, patch, revision, firmware, product version, app version",
  problem:
    "problem, error, fault, defect, malfunction, issue, bug, exception, known issue, known problem, error report, problem report",
  group:
    "group, annotation layer, category, part category, task category, section, set, folder, collection, subunit, list, segment, family, heading, group type, project category, catalogue, catalog section, product category, item category, collection group, user group, host group, field group, rule set, taxonomy term, term taxonomy, taxonomy, subcategory, product subcategory, division, cluster group, classification, class, bucket group, partition group, business unit, cost centre, cost center, project code, ledger, stream, label, kind, has category, menu type, section group, part group, usergroup, subsection, type",
  place:
    "location, stock location, shopping location, place, branch, area, room, warehouse, geofence, shelf, storage location, storage area, parking lot, floor, hall, depot, site location, work location, office, pickup location, storage place, meeting point, checkpoint, station, address, teller, cash desk",
  file: "file, attachment, document, media file, upload, scan, bug file, file attachment, document file, asset file, file base, enclosure, file entity, file incoming, file internal, digital asset, image file, appendix",
  work: "progress, project progress, step, stage, phase, milestone, work item, checkpoint work, job item, assignment, project step, project phase, deliverable, effort, work log, work package, subtask, task step, timecard, out of office, out office",
  request:
    "request, claim request, change request, access request, application request, purchase request, order request, enquiry form, requisition",
  money:
    "transaction, payment, journal entry, journal line, account line, gl, budget line, payroll line, expense, cash up, credit, billing item, charge, fee, ledger entry, payroll report line, invoice line, cost, income, adjustment, pc expense, petty cash, claim, reimbursement, deposit, withdrawal, transfer, cash book, bank statement line, statement line, posting, ap, ar, invoice, line item, credit note, debit note",
  stock:
    "stock move, stock movement, inventory movement, stock adjustment, stock transaction, stock entry, inventory transaction, stock transfer, inventory adjustment, stock level, goods movement, stock count",
  link: "link, relation, association, mapping, reference link, relationship, cross reference, xref, groups relation, group relation, connection link, redirect, dependency",
  state: "status, state, user status, health status, condition, progress status, situation",
  firm: "company, organization, organisation, vendor, supplier, bookseller, manufacturer, partner, payee, firm, creditor, debtor, provider, distributor, wholesaler, agency, publisher, carrier, contractor, subcontractor, customer company, corporation, institution, sponsor",
  person:
    "customer, client, employee, contact, patient, tenant, donor, volunteer, guest, visitor, account holder, subscriber, participant, agent, operator, owner, worker, staff, applicant, candidate, driver, trainer, lead",
};

let byPhrase: ReadonlyMap<string, string> | undefined;

/** The sort of thing that the last words of a name tell, the longest first; null for none. */
export function mannerOf(words: readonly string[]): string | null {
  byPhrase ??= new Map(
    Object.entries(MANNERS).flatMap(([manner, phrases]) => phrases.split(", ").map((phrase) => [phrase, manner])),
  );
  for (let start = 0; start < words.length; start++) {
    const found = byPhrase.get(words.slice(start).join(" "));
    if (found !== undefined) return found;
  }
  return null;
}

/** What columns of such names say of anybody or anything, whatever the row is: `contact_info`, `practice_hours`. */
export const OF_COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hint|help|help text|tooltip|placeholder|instruction)$/, "help"],
  [/^(?:(?:contact|communication|support|emergency contact) (?:info|information|detail|text|description))$/, "contact"],
  [
    /\b(?:opening|office|business|practice|service|visiting|training|time|hour|hours|schedule) (?:info|information|detail)$/,
    "hours",
  ],
];
