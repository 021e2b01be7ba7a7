import type { ColumnContext } from "../context/column-context.ts";
import type { Reading } from "./read-phrase.ts";

const ABOVE = /^(.*?)(?:num|numerator)$/i;
const BELOW = /^(.*?)(?:denom|denominator)$/i;

/** Amounts in hundredths, and what they are divided by. */
const HUNDREDTHS = {
  generator: "integer",
  options: { min: 100, max: 400_000, distribution: "exponential", mean: 9000 },
};
const DIVISORS = { generator: "choice", options: { values: [100, 100, 100, 100, 1] } };

/** `value_num` beside `value_denom`: a number that no rounding touches, kept as a fraction; null where a name is no part of one. */
export function partOfFraction({ column, table, words }: ColumnContext): Reading | null {
  const has = (pattern: RegExp, rest: string) => table.columns.some(({ name }) => pattern.exec(name)?.[1] === rest);
  const [, above] = ABOVE.exec(column.name) ?? [];
  const [, below] = BELOW.exec(column.name) ?? [];
  const given =
    above !== undefined && has(BELOW, above) ? HUNDREDTHS : below !== undefined && has(ABOVE, below) ? DIVISORS : null;
  return given === null
    ? null
    : { given, phrase: words.slice(-1).join(" "), modifiers: words.slice(0, -1), confidence: 0.94, about: false };
}
