import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "./context/column-context.ts";

/** Generators whose numbers are not chosen from a range. */
const UNRANGED = new Set([
  "weighted",
  "choice",
  "constant",
  "sequence",
  "boolean",
  "copy",
  "product",
  "sum",
  "digits",
  "pattern",
]);

/** Generators that make numbers take `min` and `max`: what the column's checks leave of the spec's own. */
export function withinLimits(spec: GeneratorSpec, { limits, typeClass, type }: ColumnContext): GeneratorSpec {
  if (typeClass !== "integer" && typeClass !== "decimal") return spec;
  if (limits.min === null && limits.max === null) return roomForMoney(spec, type);
  if (UNRANGED.has(spec.generator)) return weightedWithin(spec, limits.min, limits.max);
  if (spec.inputs !== undefined) return spec;
  const [low, high] = spec.generator === "year" ? (["from", "to"] as const) : (["min", "max"] as const);
  const min = pick(Math.max, numberOption(spec, low), limits.min);
  const max = pick(Math.min, numberOption(spec, high), limits.max);
  // What the name suggests lies outside of what is allowed: the checks' own range it is.
  if (min !== null && max !== null && min > max) {
    return {
      generator: type.kind === "integer" ? "integer" : "decimal",
      options: bounds("min", limits.min, "max", limits.max),
    };
  }
  return { ...spec, options: { ...spec.options, ...bounds(low, min, high, max) } };
}

const MONEY = new Set(["price", "cost", "amount"]);

/** Money in a narrow column keeps a distance from the type's end, where all that is too large would gather. */
function roomForMoney(spec: GeneratorSpec, type: ColumnContext["type"]): GeneratorSpec {
  if (!MONEY.has(spec.generator) || spec.options !== undefined || type.kind !== "decimal") return spec;
  const digits = (type.precision ?? 99) - (type.scale ?? 0);
  return digits < 1 || digits > 3
    ? spec
    : { ...spec, options: { min: 0.5, max: 10 ** digits * 0.4, mean: 10 ** digits * 0.08 } };
}

/** A list without the numbers that the checks refuse. */
function weightedWithin(spec: GeneratorSpec, min: number | null, max: number | null): GeneratorSpec {
  const values = spec.options?.["values"];
  if (!Array.isArray(values)) return spec;
  const allowed = (value: unknown) =>
    typeof value !== "number" || (value >= (min ?? -Infinity) && value <= (max ?? Infinity));
  const kept = values.filter((value: unknown) => allowed(Array.isArray(value) ? value[0] : value));
  return { ...spec, options: { ...spec.options, values: kept } };
}

function numberOption(spec: GeneratorSpec, name: string): number | null {
  const value = spec.options?.[name];
  return typeof value === "number" ? value : null;
}

function pick(choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : choose(a, b);
}

function bounds(low: string, min: number | null, high: string, max: number | null): Readonly<Record<string, number>> {
  return { ...(min === null ? {} : { [low]: min }), ...(max === null ? {} : { [high]: max }) };
}
