import type { Clock, ColumnPlan, Rising, Table, TablePlan } from "@seedloom/core";
import { compileColumnGenerator } from "./column-generator.ts";
import type { TableInput } from "../table-input.ts";

/** The column whose moments rise from row to row. */
export function risingColumn({ columns }: TablePlan): { readonly column: ColumnPlan; readonly rising: Rising } | null {
  for (const column of columns) {
    const { source } = column;
    const rising = source.kind === "generator" && source.index.kind === "draw" ? source.index.rising : undefined;
    if (rising) return { column, rising };
  }
  return null;
}

/** When the rows of a table come about; null where nothing tells. */
export function risingClock(
  input: Pick<TableInput, "plan" | "generators">,
  table: Table,
  tablePlan: TablePlan | undefined,
): Clock | null {
  const found = tablePlan && risingColumn(tablePlan);
  if (!found || found.column.source.kind !== "generator") return null;
  const { spec } = found.column.source;
  return (
    compileColumnGenerator({ ...input, table }, found.column.column, spec).rising?.(found.rising.since).clock ?? null
  );
}
