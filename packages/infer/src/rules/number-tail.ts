import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { NUMBER_TAILS } from "../data/number-tails.ts";
import type { NumberTail } from "../data/number-tails.ts";
import type { Rule } from "../rule.ts";

/** `change_time_gmtoff`, `pubkey_bits`, `parentPropagationDelay`: numbers of which nothing is known but what their names end in. */
export const numberTail: Rule = {
  name: "numberTail",
  strength: 21,
  propose(context) {
    const { typeClass, column, unique, inKey, foreignKey } = context;
    if ((typeClass !== "integer" && typeClass !== "decimal") || unique || inKey || foreignKey !== null) return [];
    const given = Number(literalDefault(column) ?? 0);
    // What it comes with says more of how much it is.
    if (given !== 0) return [];
    const name = column.name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
    const found = NUMBER_TAILS.find((tail) => tail.of.test(name) && fits(tail, context));
    if (found === undefined) return [];
    return [{ spec: specOf(found, context), evidence: `a number that ends as "${column.name}"`, confidence: 0.5 }];
  },
};

function fits({ least, most, fraction, beside, without }: NumberTail, { type, table, column }: ColumnContext): boolean {
  const isWhole = type.kind === "integer" || (type.kind === "decimal" && type.scale === 0);
  if (fraction === true ? isWhole : !isWhole && (least ?? most) !== undefined) return false;
  const bits = type.kind === "integer" ? type.bits : 64;
  if (bits < (least ?? 0) || bits > (most ?? 64)) return false;
  const called = (words: RegExp) =>
    table.columns.some((other) => other !== column && words.test(other.name.toLowerCase()));
  if (without !== undefined && called(without)) return false;
  return beside === undefined || called(beside);
}

function specOf(
  { values, range, band, scale, generator }: NumberTail,
  { typeClass, column }: ColumnContext,
): GeneratorSpec {
  if (generator !== undefined) return { generator };
  if (range !== undefined) return { generator: "integer", options: { min: range[0], max: range[1] } };
  if (values !== undefined) {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    // Where nothing is what it comes with, that is what many are left with.
    const none =
      Number(literalDefault(column) ?? 1) === 0 && !counts.has(0) ? [[0, Math.round(values.length / 2)]] : [];
    return { generator: "weighted", options: { values: [...none, ...counts] } };
  }
  const [min = 0, mean = 10, max = 100] = band ?? [];
  const options = { min, max, mean, deviation: mean * 1.2, distribution: "lognormal" };
  return typeClass === "integer"
    ? { generator: "integer", options }
    : { generator: "decimal", options: { ...options, scale: scale ?? 0 } };
}
