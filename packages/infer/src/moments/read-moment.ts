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
]);

export interface ReadMoment {
  readonly moment: Moment;
  readonly phrase: string;
  /** The words before the phrase. */
  readonly modifiers: readonly string[];
  /** Whether the name itself says that it is a moment, so that it needs no date type to show it. */
  readonly explicit: boolean;
}

/** Beginnings of what is no moment whatever follows. */
const NUMBERS = new Set(["year", "max", "maximum", "min", "minimum", "number", "total"]);

/** Which moment a column's words name, or null. */
export function readMoment(words: readonly string[]): ReadMoment | null {
  // `max_creation` limits how many, `year_built` is a year.
  if (NUMBERS.has(words[0] ?? "")) return null;
  let end = words.length;
  while (end > 1 && ENDINGS.has(words[end - 1] ?? "")) end--;
  const start = ENDINGS.has(words[0] ?? "") && end > 1 ? 1 : 0;
  const explicit = end < words.length || start > 0;
  const plain = words.slice(start, end);
  for (let from = 0; from < plain.length; from++) {
    const phrase = plain.slice(from).join(" ");
    const moment = BY_PHRASE.get(phrase);
    if (moment !== undefined) return { moment, phrase, modifiers: plain.slice(0, from), explicit };
  }
  return null;
}
