import { MOMENTS } from "../data/moments.ts";
import type { Moment } from "../data/moments.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";

const BY_PHRASE: ReadonlyMap<string, Moment> = new Map(
  MOMENTS.toReversed().flatMap((moment) => moment.words.map((words) => [canonicalPhrase(words), moment] as const)),
);

/** Endings that say "this is a moment". */
const ENDINGS = new Set([
  "at",
  "on",
  "date",
  "time",
  "timestamp",
  "utc",
  "gmt",
  "epoch",
  "unix",
  "day",
  "local",
  "remote",
  "datetime",
  "dtstamp",
  "offset",
  "int",
  // Of other languages: `bezahlt_am`, `cree_le`.
  "am",
  "le",
]);

export interface ReadMoment {
  readonly moment: Moment;
  readonly phrase: string;
  /** The words before the phrase. */
  readonly modifiers: readonly string[];
  /** Whether the name itself says that it is a moment, so that it needs no date type to show it. */
  readonly explicit: boolean;
}

/** Words for the last of several. */
const LATEST = new Set(["last", "latest", "recent", "previous", "prev"]);

/** Beginnings of what is no moment whatever follows. */
const NUMBERS = new Set(["year", "max", "maximum", "min", "minimum", "number", "total"]);

/** Units of what is counted: `local_gb_used` is how much. */
const UNITS = new Set(["kb", "mb", "gb", "tb", "mib", "gib", "byte", "kilobyte", "megabyte", "gigabyte", "terabyte"]);

/**
 * A moment's words without those that only say that it is one; null where nothing says so.
 * @example
 * eventOf(["pinned", "at"]); // ["pinned"]
 */
export function eventOf(words: readonly string[]): readonly string[] | null {
  let end = words.length;
  while (end > 1 && ENDINGS.has(words[end - 1] ?? "")) end--;
  const start = ENDINGS.has(words[0] ?? "") && end > 1 ? 1 : 0;
  return end < words.length || start > 0 ? words.slice(start, end) : null;
}

/** What stands behind a date as what was done then, rather than as what became of the date. */
const DONE =
  /^(?:add|creat|insert|enter|modif|updat|regist|upload|publish|order|purchas|paid|ship|sent|deliver|issu|start|end|finish|complet)/;

/** `basket_date_added` says that it is a moment by a word in its midst. */
function withoutDate(modifiers: readonly string[], phrase: string): readonly [readonly string[], boolean] {
  const dated = modifiers.length > 1 && modifiers.at(-1) === "date" && DONE.test(phrase);
  return [dated ? modifiers.slice(0, -1) : modifiers, dated];
}

/** Which moment a column's words name, or null. */
export function readMoment(words: readonly string[]): ReadMoment | null {
  // `max_creation` limits how many, `year_built` is a year.
  if (NUMBERS.has(words[0] ?? "")) return null;
  // How far a clock is ahead of another.
  if (/(?:^| )(?:time|zone|utc|gmt) offset$/.test(words.slice(-2).join(" "))) return null;
  // `updated_in_db`: where it happened.
  if (words.length > 2 && /^(?:in|into) (?:db|database)$/.test(words.slice(-2).join(" ")))
    return readMoment([...words.slice(0, -2), "at"]);
  // `noted_when` of a moment is when; a text of that name may tell in which case.
  const named = words.length > 1 && words.at(-1) === "when" ? words.length - 1 : words.length;
  let end = named;
  while (end > 1 && ENDINGS.has(words[end - 1] ?? "")) end--;
  const start = ENDINGS.has(words[0] ?? "") && end > 1 ? 1 : 0;
  const explicit = end < named || start > 0;
  const plain = words.slice(start, end);
  if (end === named && plain.some((word) => UNITS.has(word))) return null;
  for (let from = 0; from < plain.length; from++) {
    const phrase = plain.slice(from).join(" ");
    const moment = BY_PHRASE.get(phrase);
    if (moment === undefined) continue;
    const [modifiers, dated] = withoutDate(plain.slice(0, from), phrase);
    if (!LATEST.has(modifiers.at(-1) ?? "") || moment.stage === 0 || moment.stage >= 38)
      return { moment, phrase, modifiers, explicit: explicit || dated };
    // What happened last came after what happened.
    const last = { ...moment, stage: 38, gap: 20 };
    return { moment: last, phrase: plain.slice(from - 1).join(" "), modifiers: modifiers.slice(0, -1), explicit };
  }
  return null;
}
