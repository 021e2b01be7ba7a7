import type { RowCount } from "@seedloom/core";
import type { ColumnContext } from "./context/column-context.ts";
import type { Fit } from "./fit-spec.ts";
import type { InferredColumn } from "./infer-column.ts";
import { NOUNS } from "./data/nouns.ts";

/** Lists that are complete: a table that has them all needs no more rows. */
const LISTS: ReadonlySet<string> = new Set([
  ...NOUNS.flatMap((noun) => (noun.list === undefined ? [] : [noun.list])),
  "usState",
  "weekdayName",
  "monthName",
]);

/** At most as many rows as a fixed list has entries, where the table's key is such a list; otherwise what the run asks for. */
export function rowCountOf(
  columns: readonly { readonly context: ColumnContext; readonly inferred: InferredColumn }[],
  fit: Fit,
): RowCount | null {
  const sizes = columns.flatMap(({ context, inferred }) => {
    const { spec } = inferred.recipe;
    if (!context.unique || !LISTS.has(spec.generator)) return [];
    return fit.capacity(spec, context) ?? [];
  });
  const rows = Math.min(...sizes);
  return Number.isFinite(rows) && rows > 0 ? { kind: "atMost", rows } : null;
}
