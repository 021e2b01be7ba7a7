import type { CompiledGenerator, Generator, GeneratorSpec } from "@seedloom/core";
import { SeedError } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import type { ColumnContext } from "../context/column-context.ts";
import { withinLimits } from "./within-limits.ts";

/** What specs make of places; memoised, as schemas repeat themselves. */
export interface Fit {
  /** The spec narrowed to what the column's checks allow, or null where it makes no value for the column. */
  narrow(spec: GeneratorSpec, context: ColumnContext): GeneratorSpec | null;
  /** How many different values it can make there, or null where it cannot promise any. */
  capacity(spec: GeneratorSpec, context: ColumnContext): number | null;
}

/** Fits specs to columns with those generators. */
export function fitter(generators: Readonly<Record<string, Generator>>): Fit {
  const known = new Map<string, CompiledGenerator | null>();
  const compiled = (spec: GeneratorSpec, context: ColumnContext): CompiledGenerator | null => {
    const key = JSON.stringify([spec, context.type, context.maxLength, context.asOf]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compile(spec, context, generators);
    known.set(key, made);
    return made;
  };
  return {
    narrow(spec, context) {
      const narrowed = withinLimits(spec, context, generators);
      return narrowed === null || compiled(narrowed, context) === null ? null : narrowed;
    },
    capacity(spec, context) {
      const capacity = compiled(spec, context)?.capacity ?? 0;
      return capacity === 0 ? null : capacity;
    },
  };
}

function compile(
  spec: GeneratorSpec,
  { type, maxLength, asOf }: ColumnContext,
  generators: Readonly<Record<string, Generator>>,
): CompiledGenerator | null {
  try {
    // As a plan says it of a column in no key, which then finds what was compiled here.
    return compileGenerator(spec, { type, maxLength, locale: [["en", 1]], asOf, unique: false }, generators);
  } catch (error) {
    // A generator that this registry lacks, or options that this place makes impossible.
    if (error instanceof SeedError) return null;
    throw error;
  }
}
