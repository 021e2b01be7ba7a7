import type { TablePlan } from "@seedloom/core";

/** Which share of a table's new rows stand before a row, in [0, 1). */
export function shareBefore({ firstRow, rows }: TablePlan): (row: number) => number {
  const width = 1 / Math.max(1, rows);
  const most = 1 - Number.EPSILON;
  return (row) => Math.min(most, Math.max(0, (row - firstRow) * width));
}
