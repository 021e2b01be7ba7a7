import type { CompiledGenerator, Generator, GeneratorSpec } from "@seedloom/core";
import { SeedError } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import type { ColumnContext } from "./context/column-context.ts";

/** Says whether a spec makes values for a place; memoised, as schemas repeat themselves. */
export type Fit = (spec: GeneratorSpec, context: ColumnContext) => GeneratorSpec | null;

/** Fits specs to columns with those generators. */
export function fitter(generators: Readonly<Record<string, Generator>>): Fit {
  const known = new Map<string, CompiledGenerator | null>();
  return (spec, context) => {
    const narrowed = withinLimits(spec, context);
    const key = JSON.stringify([narrowed, context.type, context.maxLength, context.asOf]);
    let compiled = known.get(key);
    if (compiled === undefined) {
      compiled = compile(narrowed, context, generators);
      known.set(key, compiled);
    }
    return compiled === null ? null : narrowed;
  };
}

function compile(
  spec: GeneratorSpec,
  { type, maxLength, asOf }: ColumnContext,
  generators: Readonly<Record<string, Generator>>,
): CompiledGenerator | null {
  try {
    return compileGenerator(spec, { type, maxLength, locale: [["en", 1]], asOf }, generators);
  } catch (error) {
    if (error instanceof SeedError) return null;
    throw error;
  }
}

/** Generators that make numbers of a meaning take `min` and `max`: what the checks leave of it. */
function withinLimits(spec: GeneratorSpec, { limits, typeClass }: ColumnContext): GeneratorSpec {
  if (typeClass !== "integer" && typeClass !== "decimal") return spec;
  if (limits.min === null && limits.max === null) return spec;
  if (["weighted", "choice", "constant", "sequence", "boolean", "copy", "year"].includes(spec.generator)) return spec;
  const given = (name: string) => {
    const value = spec.options?.[name];
    return typeof value === "number" ? value : null;
  };
  const min = atLeast(given("min"), limits.min);
  const max = atMost(given("max"), limits.max);
  // What the name suggests lies outside of what is allowed: the checks' own range it is.
  if (min !== null && max !== null && min > max)
    return { generator: typeClass, options: bounds(limits.min, limits.max) };
  return { ...spec, options: { ...spec.options, ...bounds(min, max) } };
}

const atLeast = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
const atMost = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));

function bounds(min: number | null, max: number | null): Readonly<Record<string, number>> {
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
