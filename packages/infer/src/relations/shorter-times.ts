import { tokensOf } from "../words/expand-in-context.ts";
import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** The time that something was counted in, by its length; what is said of no time is said of all. */
const TIMES: readonly (readonly string[])[] = [
  ["hour", "hourly", "1h"],
  ["day", "daily", "today", "24h", "1d"],
  ["week", "weekly", "7d"],
  ["month", "monthly", "30d"],
  ["quarter", "quarterly", "90d"],
  ["halfyear", "180d"],
  ["year", "yearly", "365d"],
  ["ever", "alltime"],
];
const RANKS = new Map(TIMES.flatMap((words, rank) => words.map((word) => [word, rank] as const)));

/** Words that say no more than that a time has passed. */
const PASSED = new Set(["last", "past", "this", "in", "total", "count", "number", "num"]);

/** How much of what a longer time saw falls into a shorter one. */
const SHARE = { least: 0.05, most: 0.4 };

interface Counted {
  readonly number: RowNumber;
  readonly what: string;
  readonly rank: number;
}

/** `topics_week` ≤ `topics_month` ≤ `topics_year`, `fans_last_week` ≤ `total_fans`: no more is counted in a shorter time. */
export function* shorterTimes(numbers: readonly RowNumber[]): Iterable<Relation> {
  const counted = numbers.flatMap((number) => counts(number) ?? []);
  for (const some of counted) {
    const longer = counted
      .filter(({ what, rank, number }) => what === some.what && rank > some.rank && alike(number, some.number))
      .toSorted((a, b) => a.rank - b.rank);
    const [whole] = longer;
    if (whole === undefined || some.rank === TIMES.length) continue;
    yield {
      target: some.number,
      spec: { generator: "partOf", options: SHARE, inputs: inputsOf({ of: [whole.number] }) },
      evidence: `no more than ${whole.number.column.name}`,
    };
  }
}

/** What a whole number counts and in what time, where it counts several of something: a birth's month and year are parts of a date. */
function counts(number: RowNumber): Counted | null {
  const { column, context } = number;
  const tokens = dividedTokens(column.name, context.words);
  const at = placeOfTime(tokens);
  const rank = RANKS.get(tokens[at] ?? "");
  const rest = tokens.filter((token, place) => !PASSED.has(token) && place !== at);
  if (context.typeClass !== "integer" || rest.length === 0 || !rest.some((token) => COUNTED.test(token))) return null;
  return { number, what: rest.join(" "), rank: rank ?? TIMES.length };
}

/** The tokens of a name: of one that nobody divided (`todaykills`) its words, of which the last is counted; half a year is one time. */
function dividedTokens(name: string, words: readonly string[]): readonly string[] {
  const tokens = tokensOf(name.replace(/half_?year/i, "halfyear"));
  if (tokens.length > 1 || words.length < 2 || !/s$/i.test(name)) return tokens;
  return words.map((word, at) => (at === words.length - 1 ? `${word}s` : word));
}

/** Where a name tells the time: at its end, or at its beginning (`hour_events`). */
function placeOfTime(tokens: readonly string[]): number {
  if (RANKS.has(tokens.at(-1) ?? "")) return tokens.length - 1;
  const begin = tokens.findIndex((token) => !PASSED.has(token));
  return RANKS.has(tokens[begin] ?? "") ? begin : -1;
}

/** Words of what there may be much of. */
const COUNTED = /[a-z]{3,}s$|^(?:activity|space|usage|traffic|bandwidth|storage)$/;

const alike = (a: RowNumber, b: RowNumber): boolean => a.context.typeClass === b.context.typeClass;
