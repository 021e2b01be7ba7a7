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
  const tokens = tokensOf(column.name);
  const time = tokens.at(-1) ?? "";
  const rank = RANKS.get(time);
  const rest = tokens.filter((token, at) => !PASSED.has(token) && (rank === undefined || at < tokens.length - 1));
  if (context.typeClass !== "integer" || rest.length === 0 || !rest.some((token) => /[a-z]{3,}s$|activity/.test(token)))
    return null;
  return { number, what: rest.join(" "), rank: rank ?? TIMES.length };
}

const alike = (a: RowNumber, b: RowNumber): boolean => a.context.typeClass === b.context.typeClass;
