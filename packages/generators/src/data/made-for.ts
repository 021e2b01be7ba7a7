/**
 * What an application has for its things is called by what it does with them: `Open tickets` is a view, `Clean up old tickets` a job.
 * Words of what has the name, then templates: `{thing}` and `{things}` stand for one and for many, `{Thing}` for one with a capital.
 */
const MANNERS: readonly (readonly [nouns: string, templates: string])[] = [
  [
    "report query search view overview list saved chart dashboard panel widget graph tab statistic metric presentation",
    "Open {things}|{Things} by month|{Things} per week|New {things}|{Things} by status|My {things}|All {things}|{Things} this year|Recent {things}|{Things} without notes|Top 10 {things}|Changed {things}|{Things} by region|Monthly {things}",
  ],
  [
    "filter preset bookmark",
    "My {things}|Open {things}|New {things}|Archived {things}|{Things} to check|{Things} of this week|{Things} without notes|Recently changed {things}|Important {things}|{Things} of last month",
  ],
  [
    "trigger rule workflow flow macro automation hook handler listener observer webhook",
    "Notify about new {things}|Archive old {things}|Mail on new {thing}|Assign new {things}|Copy {things} to archive|Check {things} before saving|Remind of open {things}|Log changes of {things}|Update {thing} totals|Tell the team about changed {things}|Set defaults of new {things}|Stop duplicate {things}|Sync {things} with the office",
  ],
  [
    "scheduler cron job task batch process pipeline script operation collector routine worker schedule queue integration",
    "Clean up old {things}|Import {things}|Export {things}|Send {thing} reminders|Update {thing} counts|Archive old {things}|Check {things}|Sync {things}|Recalculate {things}|Notify about new {things}|Rebuild {thing} index|Delete expired {things}|Nightly {thing} report",
  ],
  [
    "template layout screen section style design stylesheet presenter",
    "Standard {thing}|{Thing} summary|{Thing} with details|{Thing} on one page|New {thing}|{Thing}, short|{Thing} for print|{Thing} list|{Thing} card|Compact {thing}",
  ],
  [
    "form",
    "New {thing}|{Thing} details|Edit {thing}|{Thing} request|Quick {thing}|{Thing} for guests|Import {things}|Archive {thing}",
  ],
  [
    "export import dump snapshot extract",
    "All {things}|New {things}|{Things} 2024|{Things} 2025|{Things} January|{Things} first quarter|{Things} before the update|Open {things}|{Things} for the accountant|Archived {things}",
  ],
  [
    "policy permission privilege capability right acl grant",
    "View {things}|Edit own {things}|Edit all {things}|Delete {things}|Create {things}|Export {things}|Approve {things}|Manage {things}|Assign {things}|Import {things}",
  ],
  [
    "sequence counter series numbering",
    "{Things}|{Thing} numbers|{Things} 2025|{Things} 2026|Draft {things}|{Things}, internal",
  ],
  [
    "menu node action command shortcut button",
    "{Things}|New {thing}|All {things}|{Thing} settings|Import {things}|Export {things}|Search {things}|{Thing} reports|My {things}|Archive {thing}",
  ],
  [
    "notification alert reminder message subscription feed",
    "New {thing}|{Thing} changed|{Thing} overdue|{Thing} approved|{Things} this week|Comment on {thing}|{Thing} assigned to you|Weekly {things}|{Thing} is due|{Thing} cancelled",
  ],
  [
    "event history log entry activity audit",
    "{Thing} created|{Thing} changed|{Thing} deleted|{Thing} archived|{Thing} approved|{Thing} exported|{Thing} assigned|{Thing} viewed",
  ],
  [
    "taxonomy scheme hierarchy",
    "{Thing} types|{Thing} topics|{Thing} categories|{Thing} regions|{Thing} series|{Things} by subject|{Thing} groups",
  ],
  ["relationship mapping relation link", "{Things} and {others}|{Thing} of {other}|{Thing} to {other}|Linked {things}"],
  [
    "field column attribute property parameter",
    "{Thing} number|{Thing} category|{Thing} source|{Thing} owner|Date of {thing}|{Thing} reference|External {thing}|{Thing} notes|First {thing}|Preferred {thing}",
  ],
  [
    "quota limit threshold",
    "{Things} per day|{Things} per month|Open {things}|{Things} per user|Stored {things}|{Things} per hour",
  ],
  [
    "share token credential key secret invite",
    "{Thing} import|{Thing} export|{Things} read only|{Thing} sync|{Things} for partners|{Thing} reports|{Things} for the office",
  ],
];

/** By the word that has the name. */
export const mannersOfNames: ReadonlyMap<string, readonly string[]> = new Map(
  MANNERS.flatMap(([nouns, templates]) => nouns.split(" ").map((noun) => [noun, templates.split("|")] as const)),
);
