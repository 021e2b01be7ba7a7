import { make, some, whole, within, word, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const SETTINGS = "setting, config, configuration, option";
const PARAMS = "parameter, param, argument, arg, kwarg";

/** What can be set of things that nearly any application has: those whom it is run for, what it shows, reaches, tells and does. */
export const SETTING_SHAPES: Shapes = {
  // Those whom an application is run for.
  ...within(
    "workspace, organization, organisation, company, tenant, account, team, site, website, space, business, institution, office, agency, club, practice, clinic, school, household, family, household member, group setting, company setting, account setting",
    `${SETTINGS}, preference`,
    {
      timezone: make("timeZone"),
      language: word("en|en|de|fr|es"),
      currency: word("EUR|USD|GBP|CHF"),
      dateFormat: word("YYYY-MM-DD|DD.MM.YYYY|MM/DD/YYYY"),
      notifications: yes(0.8),
    },
  ),
  // How something is shown.
  ...within(
    "menu, menu item, module, block, widget, category, article, content, page, page block, site page, site page block, banner, tag, newsfeed, feed, template style, theme, style, section, contact detail, screen, tab, tile",
    `${PARAMS}, attrib, layout datum, layout data, layout, display setting, display option, view setting, view option, display config`,
    {
      showTitle: yes(0.8),
      layout: word("default|default|list|grid|compact"),
      columns: some(1, 2, 3, 4),
      cssClass: word("|highlight|wide|dark"),
    },
  ),
  // What a field takes.
  ...within(
    "field, custom field, form field, user field, profile field, userfield, attribute, column, input, form element, object attribute, object manager attribute, form input",
    `setting, config, configuration, ${PARAMS}, field parameter, display option, datum option, data option, constraint, property`,
    {
      required: yes(0.3),
      placeholder: word("|Please choose|Name|Number"),
      maxLength: some(40, 80, 120, 255),
      readonly: yes(0.1),
    },
  ),
  // What is reached over a network.
  ...within(
    "data source, datasource, connection, indexer, download client, mail account, mailbox, inbox, ldap server, auth source, authentication source, connector, sync target, remote, external system, api connection, data connection, storage backend, database connection, mail server, proxy, importer, source system, database server, search engine, directory server",
    `${SETTINGS}, ${PARAMS}, extra, json datum, json data, connection setting, connection parameter`,
    {
      host: word("db.internal.example|mail.example.com|files.example.org|192.0.2.14|api.example.com"),
      port: some(443, 5432, 993, 8080, 3306),
      ssl: yes(0.8),
      timeout: some(5, 10, 30, 60),
    },
  ),
  // Where something is told.
  ...within(
    "alert notification, notification channel, notification provider, contact point, receiver, alert channel, alert contact, notifier, report recipient, recipient, webhook, outgoing webhook, event destination, slack channel, notification target, chat hook",
    `${SETTINGS}, recipient config, ${PARAMS}, notification config, destination`,
    {
      url: word(
        "https://hooks.example.com/services/T0241/B731|https://chat.example.org/hooks/ops|https://alerts.example.net/v1/incoming|https://hooks.example.com/services/T0241/B988",
      ),
      channel: word("#alerts|#ops|#support|#releases"),
      sendResolved: yes(0.7),
    },
  ),
  ...within("notification", "config, configuration", {
    url: word("https://hooks.example.com/services/T0241/B731|https://chat.example.org/hooks/ops"),
    channel: word("#alerts|#ops|#status"),
  }),
  // What is done again and again.
  ...within(
    "job, cron job, scheduled task, schedule, scheduler, sync job, import job, export job, periodic task, backup, backup job, crawl, worker, batch job, cleanup, cron, recurring job",
    SETTINGS,
    {
      batchSize: some(50, 100, 500),
      retries: some(0, 1, 3, 5),
      timeoutSeconds: some(30, 60, 300),
      dryRun: yes(0.1),
    },
  ),
  ...within("period, chore, recurring task, recurrence, maintenance", "config, period config, schedule config", {
    every: some(1, 2, 3),
    unit: word("day|week|month"),
    weekdays: some(["mon", "thu"], ["tue"], ["fri"], ["mon", "wed", "fri"], ["sat", "sun"]),
  }),
  // What figures are shown as.
  ...within(
    "chart, slice, panel, graph, visualization, visualisation, insight, library element, saved chart, kpi, plot",
    `${SETTINGS}, ${PARAMS}, query context, model`,
    {
      metric: word("count|sum|avg|max"),
      groupBy: word("status|month|category|region|owner"),
      timeRange: word("last 7 days|last 30 days|this month|this year"),
      limit: some(10, 25, 50, 100),
      showLegend: yes(0.7),
    },
  ),
  ...within(
    "report, weather report, scheduled report, report schedule, report template, export",
    `${SETTINGS}, ${PARAMS}, report setting`,
    {
      period: word("last 7 days|last month|this quarter|this year"),
      format: word("pdf|csv|xlsx"),
      includeCharts: yes(0.6),
      limit: some(50, 100, 500),
    },
  ),
  ...within(
    "saved query, query, dataset, tab state, virtual table, saved sql, table",
    "template parameter, template param",
    {
      from_date: make("date"),
      limit: some(100, 500, 1000),
    },
  ),
  // From where on something counts.
  ...within(
    "policy, limit, quota, threshold, promotion rule, discount rule, calculator, validator, alert rule, detection rule, rate limit, guardrail, moderation rule, report schedule",
    `${SETTINGS}, preference, ${PARAMS}, validator config, limit config, policy config`,
    {
      threshold: some(5, 10, 50, 100, 500),
      operator: word("gt|gte|lt|lte"),
      window: word("5m|1h|24h|7d"),
      action: word("notify|block|review"),
    },
  ),
  ...within(
    "queue, view, list view, saved view, overview, board view, preset",
    `${SETTINGS}, layout query, view, layout option`,
    {
      sort: word("-created_at|name|-updated_at|status"),
      pageSize: some(10, 25, 50, 100),
      columns: some(["name", "status"], ["name", "owner", "created_at"], ["status", "updated_at"]),
    },
  ),
  // What is built or filled in by hand, and kept whole.
  ...within(
    "dashboard, dashboard version, dashboard snapshot, saved dashboard",
    "data, datum, dashboard, position, layout",
    {
      title: word("Overview|Web traffic|Sales by month|Servers|Errors"),
      panels: [
        { id: 1, type: word("graph|stat|table"), title: word("Requests per second|Orders|CPU|Visitors") },
        { id: 2, type: word("graph|stat|table"), title: word("Errors|Revenue|Memory|Sessions") },
      ],
      refresh: word("30s|1m|5m"),
    },
  ),
  ...within("alert rule, alert, monitor rule, alert definition", "data, datum, settings, setting", {
    condition: word("gt|lt"),
    threshold: some(80, 90, 95, 100),
    for: word("1m|5m|10m"),
    query: word("avg(cpu_usage)|sum(errors)|max(latency)|min(free_space)"),
  }),
  ...within(
    "submission, form submission, form entry, form response, contact submission",
    "data, datum, answer, field value, payload, response",
    {
      name: make("fullName"),
      email: make("email"),
      message: word(
        "Could you send me more information?|I would like to book a visit.|Please call me back.|Thank you for the quick help.|Is there a place left on Friday?",
      ),
    },
  ),
  // Who asked, and what a model said.
  ...within(
    "observation, trace, span, generation, ai trace, llm trace, model run, completion log, spend log, ai response",
    "output, response, completion, result",
    {
      role: "assistant",
      content: word(
        "Here is a short summary of the document.|The three points are listed below.|You can change this in your account settings.|The total for March is 1,240.|I could not find that in the given text.|You will find the details in section four.|I have drafted a reply; please check the date.|The change fee is 25.00.|Both answers are possible, depending on your plan.|The order was shipped on Tuesday.|Yes, the file can be imported.",
      ),
    },
  ),
  ...within(
    "observation, trace, span, generation, ai trace, llm trace, model run, completion log",
    "input, request, prompt",
    {
      messages: [
        {
          role: "user",
          content: word(
            "Summarise this document in three points.|How do I change my password?|What did we spend in March?|Translate the text into French.|Which orders are late?|Write a reply to this complaint.|Which customers have not ordered since January?|Explain the difference between the two offers.|Find the address in this letter.|Is this invoice correct?|Give me five names for a bakery.",
          ),
        },
      ],
    },
  ),
  ...within(
    "file, attachment, media, media file, asset file, site upload, blob, upload, storage object, object, image, photo",
    "metadata, meta, file meta, media meta",
    {
      width: some(640, 800, 1200, 1600, 1920),
      height: some(480, 600, 630, 900, 1080),
      size: whole(12_000, 2_400_000),
      mimetype: word("image/jpeg|image/png|image/webp"),
    },
  ),
};
