import type { DataColumn } from "../data/data-set.ts";
import { ranks } from "../statistics/correlation.ts";

// A column takes part in many pairs: its ranks are found once, and forgotten with it.
const found = new WeakMap<DataColumn, Float64Array | null>();

/** Ranks of a column's numbers from 1; null where some are NULL, for then the ranks depend on the other column. */
export function ranksOf(column: DataColumn): Float64Array | null {
  const known = found.get(column);
  if (known !== undefined) return known;
  const numbers = column.values.filter((value) => typeof value === "number");
  const ranked = numbers.length === column.values.length ? ranks(numbers) : null;
  found.set(column, ranked);
  return ranked;
}
