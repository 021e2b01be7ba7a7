import type { TablePlan } from "@seedloom/core";

/** A column whose value is `first + step * row` in every row, whatever tries and searches change. */
export interface CountedColumn {
  readonly first: number;
  readonly step: number;
}

/** How a column counts its table's rows; null where it does not, or has NULLs or other values in between. */
export function countedColumn({ columns, firstRow }: TablePlan, column: string): CountedColumn | null {
  const found = columns.find((candidate) => candidate.column === column);
  if (!found || found.nullRate > 0 || (found.events ?? []).length > 0) return null;
  const { source } = found;
  if (source.kind !== "sequence" || source.width !== undefined) return null;
  return { first: source.start - source.step * firstRow, step: source.step };
}
