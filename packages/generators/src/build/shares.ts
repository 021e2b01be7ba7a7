import type { Marginal, Value } from "@seedloom/core";

/** Values in proportion to their weights; equal ones count together. */
export function shares(pairs: readonly (readonly [Value, number])[]): Marginal {
  const weights = new Map<Value, number>();
  for (const [value, weight] of pairs) weights.set(value, (weights.get(value) ?? 0) + weight);
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  return { kind: "categories", shares: [...weights].map(([value, weight]) => [value, weight / total]) };
}
