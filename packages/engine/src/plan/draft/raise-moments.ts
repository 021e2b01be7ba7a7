import { type ColumnPlan, own, type Table } from "@seedloom/core";
import type { TableContext } from "./table-context.ts";

/** Rows of which new ones are so many times as many are no history: e.g. the administrator that a migration has put there. */
const FEW = 10;

/**
 * Lets the moments at which rows came about rise from row to row, after those of the rows that are there. Changes `columns` in place.
 * What keys, overrides and series decide stays as it is.
 */
export function raiseMoments({ id }: Table, columns: Map<string, ColumnPlan>, context: TableContext): void {
  const { recipe, existing, rows } = context;
  const there = own(existing.tables, id);
  const newest = there && there.rows * FEW >= rows ? there.newest : undefined;
  for (const { column, rises } of Object.values(recipe?.columns ?? {})) {
    const drawn = columns.get(column);
    if (rises !== true || drawn?.source.kind !== "generator" || drawn.source.index.kind !== "draw") continue;
    const since = own(newest ?? {}, column) ?? null;
    columns.set(column, { ...drawn, source: { ...drawn.source, index: { kind: "draw", rising: { since } } } });
  }
}
