import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { eventOf } from "../moments/read-moment.ts";
import { stemOf } from "../words/stem-of.ts";
import { NULL_RATES, USUAL_NULL_RATE } from "../data/null-rates.ts";

/** So many rows that are there show how often a column is NULL. */
const SHOWN = 20;

/**
 * The share of rows in which a column is NULL: 0 where it must not be, otherwise as in the rows that are there, or what is usual for what
 * it says, never all.
 */
export function nullRateOf(context: ColumnContext): number {
  const { column, inPrimaryKey, words, facts } = context;
  if (!column.nullable || inPrimaryKey) return 0;
  if (isRequiredByDomain(context)) return 0;
  const { existing } = context;
  if (existing.length >= SHOWN) {
    const share = existing.filter((value) => value === null).length / existing.length;
    return Math.round(share * 100) / 100;
  }
  const counted = ["boolean", "integer", "decimal"].includes(context.typeClass ?? "");
  const named = isEndOfUse(context)
    ? 0.05
    : (byWords(words, facts.words) ?? (isFlagged(context) ? 0.5 : USUAL_NULL_RATE));
  const known =
    (ENDS.test(words.join(" ")) && BOUNDED.has(facts.words.at(-1) ?? "")) ||
    (context.typeClass === "time" && ENDS.test(words.join(" "))) ||
    PERIOD.test(words.join(" ")) ||
    (EXPIRES.test(words.join(" ")) &&
      EXPIRING.has(facts.words.at(-1) ?? "") &&
      !/(?:^| )(?:personal|api)(?: |$)/.test(facts.words.join(" ")));
  const usual = known ? Math.min(named, 0.04) : named;
  // `deleted` is a moment that seldom comes, or a flag that is nearly always set to something.
  const rate = counted && /(?:ed|or|^flag)$/.test(words.at(-1) ?? "") ? Math.min(usual, USUAL_NULL_RATE) : usual;
  // Nobody writes NULL where the database writes the moment, or a no, by itself.
  if (isAlwaysSet(column)) return 0;
  // What has a default is rarely left out on purpose.
  if (column.default !== null && !isNullDefault(column.default.sql.text)) return Math.min(rate, 0.03);
  // Tables in which everything may be null were made by people who did not say NOT NULL.
  // What befalls few rows does so there too.
  return facts.allNullable && rate < 0.7 ? Math.round(rate * 50) / 100 : rate;
}

/** What was unlocked is locked again: `locked_at` beside `unlocked_at`. */
const isEndOfUse = ({ words, facts }: ColumnContext): boolean =>
  words[0] === "locked" && [...facts.columnWords.values()].some((each) => each[0] === "unlocked");

/** `shared_at` beside `is_shared`: it has not come about in every row. */
function isFlagged({ words, facts, typeClass }: ColumnContext): boolean {
  const event = typeClass === "timestamp" || typeClass === "date" ? eventOf(words)?.join(" ") : undefined;
  if (event === undefined || !event.endsWith("ed")) return false;
  return [...facts.columnWords.values()].some((other) => other.join(" ") === `is ${event}`);
}

/** The share of rows in which a text that defaults to nothing has nothing, where nobody says so by NULL. */
export const emptyRateOf = ({ words, facts }: ColumnContext): number => byWords(words, facts.words) ?? 0;

/** When what is planned as a whole ends is known from the start. */
const ENDS = /^(?:(?:period|booking|leave|event|rental|week|pay period) )?(?:end|ends|ended)(?: (?:date|time|at|on))?$/;
/** Both ends of a period are known. */
const PERIOD = /^(?:current |billing |service |accounting |pay |fiscal )*period (?:start|end)(?: (?:date|time|at))?$/;
/** What is handed out for a time, or holds for one, says until when. */
const EXPIRES = /^(?:expires?|expiry|expiration|expired)(?: (?:date|time|at|on))?$/;
const EXPIRING = new Set(
  "token otp session verification reset challenge nonce batch lot invitation invite captcha lock semaphore cache certificate".split(
    " ",
  ),
);
const BOUNDED = new Set(
  (
    "leave request absence vacation holiday event booking reservation appointment meeting class lesson session exam course semester term sprint shift " +
    "rental period payroll payslip payrun timesheet trip tour training workshop conference competition tournament promotion offer auction election " +
    "survey exhibition festival slot interview entry"
  ).split(" "),
);

/** Words of the table itself tell nothing: every row of `death` has died. */
function byWords(words: readonly string[], own: readonly string[]): number | undefined {
  const whole = words.join(" ");
  // The number of a unit in a table of units: everyone has one.
  if (words.length === 2 && words[1] === "number" && own.includes(words[0] ?? "")) return 0.02;
  // `urls.url`: what the table is of.
  if (words.length === 1 && own.length === 1 && own[0] === whole) return 0.02;
  if (Object.hasOwn(NULL_RATES, whole)) return NULL_RATES[whole];
  if (tellsOfRareEvent(words)) return 0.9;
  // `closed_date`, `date_closed` and `close_dt` as `closed at`.
  const event = eventOf(words)?.join(" ");
  const isOwn = own.some((word) => stemOf(word) === stemOf(event ?? ""));
  if (event !== undefined && !isOwn && Object.hasOwn(NULL_RATES, `${event} at`)) return NULL_RATES[`${event} at`];
  for (let start = 1; start < words.length; start++) {
    const phrase = words.slice(start).join(" ");
    if (Object.hasOwn(NULL_RATES, phrase)) return NULL_RATES[phrase];
  }
  const known = words.find((word) => Object.hasOwn(NULL_RATES, word) && !own.includes(word));
  return known === undefined ? undefined : NULL_RATES[known];
}

/** What befalls few rows. */
const RARE = new Set(
  (
    "voided void retired retire silenced sensitized suspended banned blocked locked revoked deleted removed archived archive rejected " +
    "failed disabled terminated trashed disputed flagged withdrawn reverted superseded quarantined impersonated anonymized escalated " +
    "reopened reversed lost stolen damaged unconfirmed pending snoozed muted paused error failure suspend debarred lost cancellation pinned discontinue replaced bannered hidden hide ignored disbanded dissolved unavailable discontinued corrected withheld dropped expelled disqualified forfeited excluded restricted disconnected " +
    "delete edited invalidated overruled reassigned reassign disposed disposal decommissioned decommission obsolete purged discarded resubmitted debarred died dead warned " +
    "refused refuse reject cancel cancelled canceled resend resent retried redacted tombstoned expunged expelled evicted blacklisted unsub unsubscribed unfollowed uninstalled disbanded repossessed scrapped " +
    "relieved relieving resigned resign dismissed overridden ban mute interrupted " +
    "unassigned unpublished unlisted overturned annulled aborted missed skipped superseded deprecated recalled"
  ).split(" "),
);
/** Endings that say when, why and by whom something befell a row. */
const CIRCUMSTANCES = new Set(
  "at on by date time timestamp unix epoch reason note comment until till email detail user id flag expires expiry expiration expire end".split(
    " ",
  ),
);

/** Words of how long something takes rather than when it befalls. */
const LENGTHS = new Set(["delay", "timeout", "duration", "limit", "period", "interval"]);

/** `date_voided`, `retired_by`, `void_reason`: where nothing befell the row, nothing is said of it. */
export function tellsOfRareEvent(words: readonly string[]): boolean {
  const said = CIRCUMSTANCES.has(words.at(-1) ?? "") || words[0] === "date";
  // What was edited last is what was changed.
  const changed = (words.includes("edited") && words.includes("last")) || words.some((word) => LENGTHS.has(word));
  return words.length > 1 && said && !changed && words.some((word) => RARE.has(word));
}

function isRequiredByDomain({ catalog, column }: ColumnContext): boolean {
  for (let { type } = column; type.kind === "domain"; type = type.base) {
    if (catalog.domains[type.name]?.notNull === true) return true;
  }
  return false;
}

export function isNullDefault(text: string): boolean {
  return /^\(*\s*null\b/i.test(text);
}
