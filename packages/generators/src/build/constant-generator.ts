import type { CompiledGenerator, Value } from "@seedloom/core";

/** The same value everywhere. */
export function always(value: Value): CompiledGenerator {
  return { capacity: 1, at: () => value, draw: () => value };
}
