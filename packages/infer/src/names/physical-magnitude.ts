import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { hasTable } from "../context/has-table.ts";
import * as PREPARED from "../patterns/tables/physical-magnitudes.prepared.ts";
import type { PhysicalMagnitude } from "../data/physical-magnitudes.ts";
import { PHYSICAL_UNITS } from "../data/physical-units.ts";
import type { PhysicalUnit } from "../data/physical-units.ts";
import { PatternTable } from "../patterns/pattern-table.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { splitName } from "../words/split-name.ts";

const MAGNITUDES = new PatternTable<PhysicalMagnitude>(PREPARED);

/** Words that say which one of several it is, and not of what. */
const WHICH =
  /^(?:minimum|maximum|average|mean|avg|median|target|actual|planned|estimated|measured|expected|initial|final|start|starting|end|ending|current|last|latest|previous|before|after|pre|post|lower|upper|low|high|total|nominal|default|rated|required|requested|reported|recorded|value|reading|limit|threshold|number|count|of|in|per|per day|daily)$/;

/** What a name measures: its unit, where it tells one, and the words of what is measured. */
interface Measured {
  readonly units: readonly PhysicalUnit[];
  readonly about: readonly string[];
}

/** How much there usually is of what a column measures, in its unit; null where nothing is known of it. */
export function physicalMagnitude(context: ColumnContext): GeneratorSpec | null {
  const table = context.facts.words.join(" ");
  for (const { units, about } of readingsOf(context.column.name)) {
    const phrases = [...about, withoutWords(about[1] ?? "", context.facts.words)];
    const found = MAGNITUDES.matching(...phrases).flatMap((one) => {
      if (one.in?.test(table) === false) return [];
      const unit = unitFor(one, units);
      if (unit === null || (one.schema !== undefined && !hasTable(context, one.schema))) return [];
      // Half an hour is no number of days.
      if (context.typeClass === "integer" && one.values === undefined && told(one.band[2], one, unit) < 2) return [];
      return [{ one, unit }];
    });
    // What is told in the same unit before what is told in another.
    const best = found.find(({ one, unit }) => isSame(one.unit, unit)) ?? found[0];
    if (best !== undefined) return specOf(best.one, best.unit, context);
  }
  return null;
}

function unitFor({ unit, bare, values }: PhysicalMagnitude, units: readonly PhysicalUnit[]): PhysicalUnit | null {
  if (units.length === 0) return bare === true ? unit : null;
  const own = units.find(({ measures }) => measures === unit.measures) ?? null;
  // Hours that people choose are no months.
  return values !== undefined && unit.measures === "time" && own !== null && !isSame(own, unit) ? null : own;
}

const told = (value: number, { unit: own }: PhysicalMagnitude, unit: PhysicalUnit): number =>
  (value * own.size) / unit.size + (unit.zero ?? 0) - (own.zero ?? 0);

const isSame = (one: PhysicalUnit, other: PhysicalUnit): boolean =>
  one.measures === other.measures && one.size === other.size && one.zero === other.zero;

const known = new Map<string, readonly Measured[]>();

/** `coolant_temp_c` and `hours_this_week`: with the unit behind or in front, and without any. */
function readingsOf(name: string): readonly Measured[] {
  const found = known.get(name);
  if (found !== undefined) return found;
  const parts = splitName(name);
  const readings: Measured[] = [];
  const [first = ""] = parts;
  // A letter in front is no unit.
  const leading = first.length > 1 && parts.length > 1 ? PHYSICAL_UNITS.get(first) : undefined;
  if (leading !== undefined) readings.push({ units: leading, about: phrasesOf(parts.slice(1)) });
  for (const length of [4, 3, 2, 1]) {
    if (length > parts.length) continue;
    const units = PHYSICAL_UNITS.get(joined(parts.slice(-length)));
    if (units !== undefined) readings.push({ units, about: phrasesOf(parts.slice(0, -length)) });
  }
  readings.push({ units: [], about: phrasesOf(parts) });
  known.set(name, readings);
  return readings;
}

/** `["m", "3", "h"]` is "m3 h". */
const joined = (parts: readonly string[]): string => parts.join(" ").replaceAll(/(?<=[a-z]) (?=\d)/g, "");

/** `vehicle_weight` of a vehicle is its weight. */
const withoutWords = (phrase: string, words: readonly string[]): string =>
  phrase
    .split(" ")
    .filter((word) => !words.includes(word))
    .join(" ");

function phrasesOf(parts: readonly string[]): readonly string[] {
  const words = parts.length === 0 ? [] : canonicalWords(parts.join("_"));
  return [words.join(" "), words.filter((word) => !WHICH.test(word)).join(" ")];
}

function specOf(one: PhysicalMagnitude, unit: PhysicalUnit, context: ColumnContext): GeneratorSpec {
  const { type, typeClass } = context;
  const { band, values, unit: own } = one;
  // A share with room for one digit before the point is none in per cent.
  const isFraction =
    own.measures === "share" && type.kind === "decimal" && (type.precision ?? 9) - (type.scale ?? 0) < 2;
  const convert = (value: number): number => (isFraction ? value / 100 : told(value, one, unit));
  if (values !== undefined) {
    const tidy = values.map((value) => toldAs(convert(value), isSame(unit, own) ? 6 : 2));
    const [first = 1] = tidy;
    const whole = typeClass === "integer" ? tidy.map(Math.round) : tidy;
    const counts = new Map<number, number>([[first, 1]]);
    for (const value of whole) counts.set(value, (counts.get(value) ?? 0) + 1);
    return { generator: "weighted", options: { values: [...counts] } };
  }
  const [min, mean, max] = band.map((value) => toldAs(convert(value), 3)) as [number, number, number];
  // What has a top is nearer to it than what has none.
  const tight = max < mean * 4 || min <= 0;
  const options = { min, max, mean, deviation: tight ? (max - min) / 6 : mean * 0.8 };
  const size = Math.abs(mean);
  const scale = size >= 100 ? 0 : size >= 2 ? 1 : size >= 0.2 ? 2 : 3;
  const distribution = tight ? "normal" : "lognormal";
  return typeClass === "integer"
    ? {
        generator: "integer",
        options: { ...options, min: Math.ceil(min), max: Math.max(1, Math.floor(max)), distribution },
      }
    : { generator: "decimal", options: { ...options, distribution, scale } };
}

const toldAs = (value: number, digits: number): number => Number(value.toPrecision(digits));
