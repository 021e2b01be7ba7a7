import { closest } from "fastest-levenshtein";
import { baseType, SeedError } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, GeneratorSpec } from "@seedloom/core";
import { toldApart } from "./told-apart.ts";

/** Generators by name. */
export type Registry = Readonly<Record<string, Generator>>;

/**
 * Binds what a spec asks for to a place, or null where nothing it makes would fit there.
 * @throws SeedError `CONFIG` for an unknown generator (naming the nearest one) or option, or one out of bounds.
 */
export function compileIn(
  registry: Registry,
  spec: GeneratorSpec,
  context: GeneratorContext,
): CompiledGenerator | null {
  const generator = Object.hasOwn(registry, spec.generator) ? registry[spec.generator] : undefined;
  if (generator === undefined) {
    const nearest = closest(spec.generator, Object.keys(registry));
    throw new SeedError("CONFIG", `There is no generator "${spec.generator}"; did you mean "${nearest}"?`, {
      generator: spec.generator,
      tried: [nearest],
    });
  }
  // Compiled first, so that wrong options are errors whatever the place.
  const place = { ...context, inputs: Object.keys(spec.inputs ?? {}) };
  const compiled = generator.compile(spec.options ?? {}, place);
  if (compiled === null || !generator.types.includes(baseType(context.type).kind)) return null;
  return toldApart(compiled, place);
}
