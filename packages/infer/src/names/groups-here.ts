import { wordsOfTables } from "../context/schema-words.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { GROUPS } from "../data/groups.ts";
import type { Given } from "../data/meaning.ts";

/** Words of what has the group, or of the group itself, and what such groups are. */
const OF: readonly (readonly [words: RegExp, kind: keyof typeof GROUPS])[] = [
  [/\b(?:beneficiary|farmer|saving|village|women|self help|cooperative)\b/, "communities"],
  [/\b(?:customer|client|buyer|price|debtor)\b/, "customers"],
  [/\b(?:mailing|subscriber|prospect|newsletter|campaign|audience|segment|target|marketing)\b/, "mailing"],
  [/\b(?:question|survey)\b/, "questions"],
  [/\b(?:field|attribute|form)\b/, "fields"],
  [/\b(?:vehicle|fleet)\b/, "vehicles"],
  [/\b(?:monitor|host|check|probe|server)\b/, "monitored"],
  [/\b(?:device|machine|sensor|asset|computer)\b/, "devices"],
  [/\b(?:course|cohort|class|student|grade|learning)\b/, "learning"],
  [/\b(?:chat|conversation|channel|family|social|community)\b/, "social"],
  [/\b(?:access|permission|authentication|user|role|acl|admin)\b/, "access"],
];

/** Tables of the schema that tell of whom its groups are, the surest first. */
const AMONG: readonly (readonly [tables: readonly string[], list: boolean | null, kind: keyof typeof GROUPS])[] = [
  [["campaign", "newsletter", "subscriber", "mailing"], true, "mailing"],
  [["follow", "follower", "toot", "tweet"], true, "follows"],
  [["survey", "questionnaire"], false, "questions"],
  [["vehicle", "geofence", "driver", "trip"], false, "vehicles"],
  [["heartbeat", "uptime"], false, "monitored"],
  [["course", "lesson", "enrollment", "classroom"], false, "learning"],
  [["loan", "lending", "beneficiary"], false, "communities"],
  [["forum"], false, "forums"],
  [["cart", "basket"], false, "customers"],
  [["permission", "acl", "privilege", "credential", "realm", "ldap", "capability"], false, "access"],
  [["conversation", "chat", "meetup", "friend", "friendship", "sticker", "rsvp"], null, "social"],
  [["ticket", "workflow", "process", "document", "setting"], false, "access"],
  [["sensor", "device"], false, "devices"],
];

/** What groups here are groups of, or null where nothing tells: of people at work then. */
export function groupsHere(context: ColumnContext, words: readonly string[]): Given | null {
  const told = OF.find(([pattern]) => pattern.test(words.join(" ")))?.[1];
  if (told !== undefined) return evenly(told, context);
  const tables = wordsOfTables(context.catalog);
  const isList = words.at(-1) === "list";
  const found = AMONG.find(
    ([any, list]) => (list === null || list === isList) && any.some((word) => tables.has(word)),
  )?.[2];
  return found === undefined ? null : evenly(found, context);
}

/** Columns called after a group, by the tables that they stand in: those of jobs and accounts are no people's. */
const IN: readonly (readonly [tables: RegExp, kind: keyof typeof GROUPS])[] = [
  [/\b(?:job|cron|trigger|scheduler|worker)\b/, "jobs"],
  [/\b(?:chart|ledger|gl|account group|chartmaster|account type)\b/, "accounts"],
  [/\b(?:field|attribute|property|option|parameter)\b/, "fields"],
  [/\b(?:report|query|statistic)\b/, "reports"],
];

/** What a column called after a group holds. */
export function groupNamed(context: ColumnContext, modifiers: readonly string[]): Given | null {
  const table = context.facts.words.join(" ");
  const kind = modifiers.length > 0 ? undefined : IN.find(([tables]) => tables.test(table))?.[1];
  if (kind !== undefined) return evenly(kind, context);
  return groupsHere(context, modifiers.length > 0 ? [...modifiers, "group"] : context.facts.words);
}

/** Each as likely as another; other languages have groups of their own. */
function evenly(kind: keyof typeof GROUPS, { maxLength }: ColumnContext): Given | null {
  const values = GROUPS[kind].filter((value) => value.length <= (maxLength ?? Infinity));
  const even = values.map((value) => [value, 1] as const);
  return values.length < 4 ? null : { generator: "weighted", options: { values: even, said: "groupName" } };
}
