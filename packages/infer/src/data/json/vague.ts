/** What is meant by names of JSON that say no more than how it is used. */
export type Use =
  | "extra"
  | "setting"
  | "preference"
  | "parameter"
  | "payload"
  | "condition"
  | "filter"
  | "changed"
  | "rows"
  | "sort"
  | "columns"
  | "mapping"
  | "figures"
  | "limits";

const USES: Readonly<Record<Exclude<Use, "changed">, string>> = {
  extra:
    "metadata, meta, extra, additional info, additional data, extra data, custom data, info, attribute, property, prop, custom attribute, detail, more detail, extra detail, custom field, custom value, field values, additional field, extra field",
  setting:
    "setting, operational setting, application setting, config, configuration, option, setup, behaviour, user option",
  preference: "preference",
  parameter:
    "request, request content, request body, request data, input, request payload, parameter, param, argument, arg, input data",
  payload: "payload, payload content, webhook payload, event data, event payload, webhook, notification payload",
  condition:
    "rule, condition, criteria, criterion, filter definition, segment, query definition, expression, targeting",
  filter: "filter, search param, search parameter, query, query param, query parameter, search filter",
  sort: "sort, sorting, sort order, order by, default sort",
  rows: "result, results, record, records, search result, data point",
  columns: "column, visible column, selected column, hidden column",
  mapping: "mapping, field mapping, column mapping",
  figures: "metric, stat, statistic, counter, kpi, counts, aggregate, summary, report, report summary, total, usage",
  limits: "limit, quota, usage limit, plan limit",
};

/** What was changed where somebody did something. */
const CHANGED = [
  "audit log, audit, audit trail, audit event, activity log, admin log, user activity, activity",
  "detail, metadata, meta, info, extra, context, data",
].map((words) => words.split(", ")) as [string[], string[]];

/** By the phrases that name them. */
export const USE_BY_PHRASE: ReadonlyMap<string, Use> = new Map([
  ...Object.entries(USES).flatMap(([use, phrases]) =>
    phrases.split(", ").map((phrase) => [phrase, use as Use] as const),
  ),
  ...["rule", "automation", "workflow", "alert"].map((table) => [`${table} condition`, "condition"] as const),
  ...CHANGED[0].flatMap((log) => CHANGED[1].map((column) => [`${log} ${column}`, "changed"] as const)),
]);

/** Their last words, one of which any such name has. */
export const WORDS_OF_USES: ReadonlySet<string> = new Set(
  [...USE_BY_PHRASE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)),
);
