import type { CompiledGenerator, ColumnType, GeneratorContext, GeneratorSpec } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import type { Registry } from "../compile.ts";
import { fallbackSpec } from "../fallback.ts";

/** The registry that a nesting generator finds its elements' generators in: known only once it is complete. */
export type Lookup = () => Registry;

/** Binds a nested spec, by default the type's fallback. */
export function compileNested(
  lookup: Lookup,
  spec: GeneratorSpec | undefined,
  type: ColumnType,
  context: GeneratorContext,
): CompiledGenerator | null {
  const maxLength = type.kind === "text" ? type.maxLength : null;
  const chosen = spec ?? fallbackSpec(type, maxLength);
  return chosen === null ? null : compileIn(lookup(), chosen, { ...context, type, maxLength });
}
