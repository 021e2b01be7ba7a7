import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { hasTable } from "../context/has-table.ts";
import * as PREPARED from "../patterns/tables/usual-magnitudes.prepared.ts";
import type { UsualMagnitude } from "../data/usual-magnitude.ts";
import { asSpec } from "../given/as-spec.ts";
import { physicalMagnitude } from "../names/physical-magnitude.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { PatternTable } from "../patterns/pattern-table.ts";
import type { Rule } from "../rule.ts";
import { literalDefault } from "../context/literal-default.ts";

const MAGNITUDES = new PatternTable<UsualMagnitude>(PREPARED);

/** `sales.price` beside `vehicle_id`, `trial_days`, `blobs.size` beside `sha`: numbers are as large as what they are of. */
export const usualMagnitude: Rule = {
  name: "usualMagnitude",
  strength: 60.7,
  propose(context) {
    const { typeClass, inKey, foreignKey, unique, words, facts } = context;
    if ((typeClass !== "integer" && typeClass !== "decimal") || inKey || unique || foreignKey !== null) return [];
    // What it comes with says more of how large it is.
    const given = Number(literalDefault(context.column) ?? 0);
    const [name, table] = [words.join(" "), facts.words.join(" ")];
    const currency = given > 1 ? null : minorUnits(context, name, table);
    if (currency !== null) return [currency];
    const beside = () =>
      [...facts.columnWords.values()].map((other) => other.join(" ")).filter((other) => other !== name);
    const found = MAGNITUDES.matching(name).find(
      (one) =>
        (given <= 1 || one.despite === true) &&
        one.in?.test(table) !== false &&
        fits(one, context) &&
        (one.beside === undefined || beside().some((other) => one.beside!.test(other))) &&
        (one.schema === undefined || hasTable(context, one.schema)),
    );
    if (found?.sure !== true && isKnown(context, typeClass)) return [];
    const physical = found?.sure === true || given > 1 ? null : physicalMagnitude(context);
    if (physical !== null)
      return [{ spec: physical, evidence: `as much as a ${table} usually has of ${name}`, confidence: 0.86 }];
    if (found === undefined) return [];
    return [
      { spec: specOf(found, context), evidence: `as large as a ${name} of a ${table} usually is`, confidence: 0.85 },
    ];
  },
};

/** Whether the name alone says how large it is. */
function isKnown(context: ColumnContext, as: "integer" | "decimal"): boolean {
  const [best] = findMeanings(context, as);
  if (best !== undefined && asSpec(best.given).generator === "fileSize") return true;
  return best !== undefined && asSpec(best.given).options !== undefined && best.confidence >= 0.9;
}

function fits({ as, given }: UsualMagnitude, { typeClass, type, column }: ColumnContext): boolean {
  if (given !== undefined && Number(literalDefault(column) ?? NaN) !== given) return false;
  if (as === undefined) return true;
  if (as === "wide") return type.kind === "integer" && type.bits === 64;
  if (as === "small") return type.kind === "integer" && type.bits <= 16;
  if (as === "tiny") return type.kind === "integer" && type.bits === 8;
  return as === typeClass;
}

function specOf({ values, band, kind, generator }: UsualMagnitude, context: ColumnContext): GeneratorSpec {
  const { typeClass, type } = context;
  if (generator !== undefined) return { generator };
  if (values !== undefined) {
    const own = typeClass === "integer" ? values.filter(Number.isInteger) : values;
    return weighed([own[0] ?? 1, ...own], Number(literalDefault(context.column) ?? NaN));
  }
  // A share with room for three digits before the point is in per cent.
  const percent =
    band !== undefined && band[2] < 1 && type.kind === "decimal" && (type.precision ?? 0) - (type.scale ?? 0) > 2;
  const [min = 0, mean = 10, max = 100] =
    band?.map((number) => (percent && number > 0.2 ? number * 100 : number)) ?? [];
  if (kind === "money") return { generator: "amount", options: { min, mean, max, deviation: mean * 0.7 } };
  if (kind === "tidy")
    return { generator: "amount", options: { min, mean, max, deviation: mean * 0.7, rounding: "tidy" } };
  // What has a top is nearer to it than what has none.
  const tight = max < mean * 4;
  const options = { min, max, mean, deviation: tight ? (max - min) / 6 : mean * 1.2 };
  return {
    generator: "decimal",
    options: { ...options, distribution: tight ? "normal" : "lognormal", scale: typeof kind === "number" ? kind : 0 },
  };
}

/** Each as often as it stands there; of yes and no most are what they default to. */
function weighed(values: readonly number[], given: number): GeneratorSpec {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[first, most] = [0, 0]] = counts;
  const isBinary = counts.size === 2 && counts.has(0) && counts.has(1);
  const swapped = isBinary && (given === 0 || given === 1) && given !== first && most > 1;
  const shares = [...counts].map(([value, count]) => [swapped ? 1 - value : value, count]);
  return { generator: "weighted", options: { values: shares } };
}

/** Hundredths: `rate_paise`, and whole numbers of payments beside a currency, as those who collect them count. */
const HUNDREDTHS = /_(?:paise|kobo|pence|centavos|rappen)$|(?:amount|price|total|fee|balance|cost|rate|value)_minor$/i;
const COLLECTED = /(?:^| )(?:charge|payment|invoice|subscription|refund|payout|payment intent|checkout session)$/;
const SUM =
  /^(?:amount|total|subtotal|amount due|amount paid|total amount|price|unit amount|application fee amount|amount remaining|net|gross)$/;

function minorUnits({ column, typeClass, type, facts }: ColumnContext, name: string, table: string) {
  if (typeClass !== "integer" || type.kind !== "integer" || type.bits < 32) return null;
  const collected = COLLECTED.test(table) && SUM.test(name) && facts.columnWords.has("currency");
  if (!collected && !HUNDREDTHS.test(column.name)) return null;
  const [min, mean, max] = collected
    ? [490, 6900, 180_000]
    : /rate|price/i.test(column.name)
      ? [150, 900, 6000]
      : [900, 24_000, 600_000];
  const options = { min, max, mean, deviation: mean, distribution: "lognormal", rounding: "tidy" };
  return {
    spec: { generator: "integer", options },
    evidence: "a sum in hundredths",
    confidence: 0.88,
  };
}
