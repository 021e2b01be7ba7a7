import { baseType, canonical } from "@seedloom/core";
import type { CompiledGenerator, GeneratorContext } from "@seedloom/core";

/** Longer lists are made of texts that no collation takes for one. */
const FEW = 512;

/**
 * A generator of few texts for a key, without those that the column's collation takes for one of the others: to such a key, the `a` and
 * `A` of a CHECK's list are one value.
 */
export function toldApart(compiled: CompiledGenerator, { type, unique, inputs }: GeneratorContext): CompiledGenerator {
  const base = baseType(type);
  if (unique !== true || base.kind !== "text" || base.folding === undefined || (inputs ?? []).length > 0)
    return compiled;
  const { capacity } = compiled;
  if (capacity < 2 || capacity > FEW) return compiled;
  const first = new Map<string, number>();
  for (let index = 0; index < capacity; index++) {
    const key = canonical(compiled.at(index, []), base);
    if (!first.has(key)) first.set(key, index);
  }
  if (first.size === capacity) return compiled;
  const kept = [...first.values()];
  return { ...compiled, capacity: kept.length, at: (index) => compiled.at(kept[index % kept.length] ?? 0, []) };
}
