import type { ColumnContext } from "../../context/column-context.ts";
import { ALERTS, EVENTS, LOG_LINES, OUTAGE_CAUSES } from "../../data/value-lists.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { ownThings } from "../../context/own-things.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import { hasTable } from "../../context/has-table.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** Databases in which tickets let people in. */
export const ENTRANCE = /(?:^|_)(?:venue|seats?$|seating|box_office)|exhibition|attendee|concert|screening|museum/i;

/** Whether tickets are for getting in: support asks no price for them, and sells none. */
export const admits = (context: ColumnContext): boolean =>
  hasTable(context, ENTRANCE) ||
  (context.facts.words.includes("ticket") &&
    (context.facts.words.includes("event") ||
      [...context.facts.columnWords.values()].flat().some((word) => OF_ADMISSION.has(word))));

const OF_ADMISSION = new Set("price seat sold venue admission attendee".split(" "));

const event: Reader = (ask) =>
  ask.as === "text" && ask.context.facts.words.some((word) => word === "webhook" || word === "hook")
    ? { given: "rowEvent", confidence: 0.93 }
    : isOfActivity(ask)
      ? { given: "rowEvent", confidence: 0.92 }
      : happensInSoftware(ask)
        ? oneOf(happeningsIn(ask), ask, 0.9)
        : null;

/** What visitors of a website do, where there are such; what users of a program do with their account, or what befalls rows. */
function happeningsIn({ context }: Ask): readonly string[] {
  const { words, columnWords } = context.facts;
  const beside = [...columnWords.values()].flat();
  if (beside.some((word) => VISITED.has(word)) || hasTable(context, VISITS)) return EVENTS;
  return [...words, ...beside].some((word) => USED_BY.has(word)) ? OF_ACCOUNTS : OF_ROWS;
}

const VISITS = /website|page_?view|visit|tracking|analytic|cart|product|order|campaign/i;
const USED_BY = new Set("user username account login auth password actor ip".split(" "));
const OF_ACCOUNTS = ["login", "logout", "login_failed", "password_changed", "profile_updated"];
const OF_ROWS = ["updated", "created", "deleted"];

/** Logs of what people did with what the application keeps; visitors of a website leave others. */
function isOfActivity({ as, context }: Ask): boolean {
  const { words, columnWords } = context.facts;
  const told = words.some((word) => word === "activity" || word === "audit" || word === "auditing");
  return as === "text" && told && ![...columnWords.values()].flat().some((word) => VISITED.has(word));
}

/** What says of what kind of thing something is told, and what people go to or measure. */
const ABOUT = new Set("entity resource object target table subject model record item auditable".split(" "));
const GONE_TO = new Set(
  "venue location place start end title capacity organizer latitude host ip price room sensor device camera temperature severity attendee".split(
    " ",
  ),
);
const KEPT = new Set("payload data metadata body context properties detail changes actor user".split(" "));

/** Where nothing beside says what it befell, an event does: `invoice.paid`, `member.invited`. */
const happened: Reader = (ask) => {
  const { as, modifiers, phrase, context } = ask;
  const { words, columnWords } = context.facts;
  if (as !== "text" || modifiers.length > 0 || context.unique || typeof literalDefault(context.column) === "string")
    return null;
  const beside = [...columnWords].filter(([name]) => name !== context.column.name).flatMap(([, each]) => each);
  const isEvent = words.at(-1) === "event" || words.at(-1) === "outbox";
  const isTold = isEvent || isOfActivity(ask);
  if (!isTold || beside.some((word) => ABOUT.has(word) || VISITED.has(word))) return null;
  if (isEvent && (!beside.some((word) => KEPT.has(word)) || beside.some((word) => GONE_TO.has(word)))) return null;
  if (!isEvent && !phrase.startsWith("event") && phrase !== "action") return null;
  return ownThings(context).length >= THINGS ? { given: "rowEvent", confidence: 0.935 } : null;
};
/** Fewer tables than these tell nothing. */
const THINGS = 4;

/** Who did something, as programs tell visitors apart. */
const VISITED = new Set("distinct anonymous visitor idempotency ingested fingerprint".split(" "));

/** Whether an `event` is something that a program reports, not something that people go to. */
function happensInSoftware({ found, context }: Ask): boolean {
  const subject = found?.noun.subject ?? context.facts.noun?.noun.subject ?? "";
  if ([...context.facts.columnWords.values()].some((words) => words.some((word) => VISITED.has(word)))) return true;
  if (["log", "software", "internet", "device"].includes(subject)) return true;
  if (hasTable(context, /^(?:website|page_?view|session|tracking)/i) && !hasTable(context, ENTRANCE)) return true;
  const reports = ["action", "log", "dialog", "trace", "queue", "presence", "subscription", "watcher", "hook"];
  return context.facts.words.some((word) => reports.includes(word)) && !hasTable(context, ENTRANCE);
}

/** What people write to one another has a sender; what a check says has a severity or a code. */
const saysWhatIsWrong = ({ facts }: Ask["context"]): boolean => {
  const words = [...facts.columnWords.values()].flat();
  const has = (...wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  return (
    !has("sender", "recipient", "conversation", "chat", "channel", "room", "thread", "email", "phone") &&
    (has("severity", "exception", "stack", "traceback") || (has("field", "rule", "line") && has("code", "resolved")))
  );
};

/** Tables of what failed in programs. */
const FAILURES = new Set(["fault", "failure", "crash", "exception"]);

/** What a program did has a request that asked for it and a time in which it finished. */
const isDoneByProgram = ({ facts }: Ask["context"]): boolean => {
  const words = new Set([...facts.columnWords.values()].flat());
  return facts.words.at(-1) === "action" && words.has("request") && (words.has("finish") || words.has("finished"));
};

const message: Reader = ({ as, context }) =>
  as === "text" &&
  (saysWhatIsWrong(context) || FAILURES.has(context.facts.words.at(-1) ?? "") || isDoneByProgram(context)) &&
  !/alert|alarm|warning|log/.test(context.facts.words.join(" "))
    ? { given: "errorMessage", confidence: 0.9 }
    : as === "text" && ["log", "trace", "syslog"].some((word) => context.facts.words.includes(word))
      ? evenly(LOG_LINES, 0.92)
      : as === "text" && ["alert", "alarm", "warning"].some((word) => context.facts.words.includes(word))
        ? evenly(ALERTS, 0.9)
        : null;

const body: Reader = ({ as, found, context }) =>
  as === "text" && context.facts.words.some((word) => ["key", "certificate", "ssh"].includes(word))
    ? {
        given: { generator: "pattern", options: { regex: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA[A-Za-z0-9+/]{43}" } },
        confidence: 0.93,
      }
    : as === "text" && (found?.words === "review" || found?.words === "comment" || found?.words === "feedback")
      ? { given: found.words === "comment" ? "comment" : "reviewText", confidence: 0.93 }
      : null;

/** A bare `text` of what is no post is a sentence or two. */
const text: Reader = (ask) => {
  const special = body(ask);
  const subject = ask.found?.noun.subject ?? "";
  if (special !== null || ask.as !== "text" || ask.modifiers.length > 0) return special;
  return ["content", "message", "media", "education", "food"].includes(subject)
    ? null
    : { given: subject === "log" || (ask.context.maxLength ?? 9999) < 600 ? "summary" : "paragraph", confidence: 0.9 };
};

/** French `note`, Portuguese `nota`, Italian `voto` and `stelle`, Dutch `cijfer`: a reviewer's stars. */
const mark: Reader = ({ as, found }) =>
  found?.words === "review" && (as === "integer" || as === "decimal") ? { given: "rating", confidence: 0.95 } : null;

/** What programs write down of themselves. */
const inLogs =
  (values: readonly string[]): Reader =>
  (ask) =>
    ask.context.facts.words.some((word) => ["log", "trace", "syslog", "logging"].includes(word))
      ? oneOf(values, ask, 0.92)
      : null;

const OF_DEATHS = new Set(["death", "deceased", "mortality"]);
/** What people die of, the commonest first. */
const CAUSES_OF_DEATH = [
  "Myocardial infarction",
  "Heart failure",
  "Stroke",
  "Pneumonia",
  "Sepsis",
  "Lung cancer",
  "Chronic obstructive pulmonary disease",
  "Dementia",
  "Colorectal cancer",
  "Renal failure",
  "Pulmonary embolism",
  "Accident",
];

const cause: Reader = (ask) =>
  /death/.test(ask.phrase) || ask.context.facts.words.some((word) => OF_DEATHS.has(word))
    ? oneOf(CAUSES_OF_DEATH, ask, /death/.test(ask.phrase) ? 0.92 : 0.96)
    : ask.context.facts.words.some((word) => ["outage", "interruption", "fault", "breakdown", "failure"].includes(word))
      ? oneOf(OUTAGE_CAUSES, ask, 0.92)
      : null;

/** What happens and what is said about it. */
export const eventReaders: Readers = {
  ...forAll("event, event name", event),
  ...forAll("event type, event kind, action, type, kind, event action", happened),
  message,
  ...forAll("thread, thread name", inLogs(["main", "worker-2", "worker-7", "scheduler-1", "http-nio-8080-exec-4"])),
  ...forAll("log level, severity level", inLogs(["INFO", "DEBUG", "WARN", "ERROR", "TRACE"])),
  ...forAll("cause, cause of death, death cause, underlying cause, immediate cause", cause),
  ...forAll("body, content", body),
  text,
  ...forAll("note, nota, grade, job title", mark),
};
