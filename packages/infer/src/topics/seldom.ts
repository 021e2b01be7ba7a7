import type { GeneratorSpec } from "@seedloom/core";
import { nullRateOf } from "../column/null-rate.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { mayBeEmpty } from "../context/may-be-empty.ts";

/** Tables in which everything may be NULL were made by people who did not say NOT NULL. */
const UNSAID = 0.6;

/** A spec for what most rows leave out: NULL in that share of them where it may be, or empty where that is the default. */
export function seldom(
  context: ColumnContext,
  spec: GeneratorSpec,
  share: number,
): { readonly spec: GeneratorSpec; readonly nullRate?: number } {
  if (share === 0 || context.existing.some((value) => value !== null)) return { spec };
  if (mayBeEmpty(context.column) && spec.inputs === undefined) {
    const parts = [
      [1 - share, spec],
      [share, { generator: "empty" }],
    ];
    return { spec: { generator: "mixture", options: { parts } } };
  }
  const usual = nullRateOf(context);
  if (usual === 0 || context.column.default !== null) return { spec };
  return { spec, nullRate: Math.max(usual, context.facts.allNullable ? share * UNSAID : share) };
}
