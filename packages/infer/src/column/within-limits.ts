import { own } from "@seedloom/core";
import type { Generator, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { listedValue } from "./listed.ts";

/**
 * What a column's checks and length leave of a spec: its list without what is refused or too long, or its generator's bounds
 * moved inwards. Null where nothing is left.
 */
export function withinLimits(
  spec: GeneratorSpec,
  { limits, typeClass, type, maxLength }: ColumnContext,
  generators: Readonly<Record<string, Generator>>,
): GeneratorSpec | null {
  if (typeClass === "text" && maxLength !== null) {
    return listed(spec, (value) => typeof value !== "string" || value.length <= maxLength);
  }
  if (typeClass !== "integer" && typeClass !== "decimal") return spec;
  if (limits.min === null && limits.max === null) return inLittleRoom(spec, type, generators);
  const ends = own(generators, spec.generator)?.bounds;
  if (ends === undefined) {
    const [least, most] = [limits.min ?? -Infinity, limits.max ?? Infinity];
    return listed(spec, (value) => typeof value !== "number" || (value >= least && value <= most));
  }
  if (spec.inputs !== undefined) return spec;
  const [low, high] = ends;
  const min = pick(Math.max, numberOption(spec, low), limits.min);
  const max = pick(Math.min, numberOption(spec, high), limits.max);
  // What the name suggests lies outside of what is allowed: the checks' own range it is.
  if (min !== null && max !== null && min > max) {
    return {
      generator: type.kind === "integer" ? "integer" : "decimal",
      options: bounds("min", limits.min, "max", limits.max),
    };
  }
  // What counts to a hundred elsewhere is a share where a check allows no more than one: no row is all of it or nothing.
  if (type.kind !== "integer" && isShare(limits) && (WHOLE.has(spec.generator) || spec.options?.["scale"] === 0))
    return {
      generator: "decimal",
      options: { ...bounds("min", limits.min, "max", limits.max), distribution: "normal" },
    };
  return { ...spec, options: { ...spec.options, ...bounds(low, min, high, max) } };
}

/** What makes whole numbers. */
const WHOLE = new Set(["integer", "score", "count", "rating", "percentage", "quantity"]);

/** Whether a check allows fractions only, as between 0 and 1. */
const isShare = ({ min, max }: ColumnContext["limits"]): boolean => min !== null && max !== null && max - min <= 2;

/** What is large elsewhere is small in a narrow column (`numeric(4,2)`), so that it does not gather at the type's end. */
function inLittleRoom(
  spec: GeneratorSpec,
  type: ColumnContext["type"],
  generators: Readonly<Record<string, Generator>>,
): GeneratorSpec {
  if (type.kind !== "decimal" || type.precision === null) return spec;
  const digits = type.precision - (type.scale ?? 0);
  if (digits < 1 || digits > 2) return spec;
  // Where there is room for a tenth, ten is the best.
  if (spec.generator === "score" && digits === 2 && type.scale === 1)
    return { generator: "decimal", options: { min: 4.4, max: 9.8, scale: 1, distribution: "normal" } };
  return own(generators, spec.generator)?.small?.(10 ** digits) ?? spec;
}

/** A spec's list without the values (or weighted values) that are not allowed; null where none is left. */
function listed(spec: GeneratorSpec, allowed: (value: unknown) => boolean): GeneratorSpec | null {
  const values = spec.options?.["values"];
  if (!Array.isArray(values)) return spec;
  const kept = values.filter((value: unknown) => allowed(listedValue(value)));
  if (kept.length === 0) return null;
  return kept.length === values.length ? spec : { ...spec, options: { ...spec.options, values: kept } };
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
