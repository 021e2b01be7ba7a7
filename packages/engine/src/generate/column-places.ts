import type { Table, TablePlan } from "@seedloom/core";
import type { StepName } from "./step.ts";

/** A column's place in its table. */
export function columnPosition(table: Table, column: string): number {
  return table.columns.findIndex((candidate) => candidate.name === column);
}

/** The step that makes a column. */
export function columnName(table: Table, column: string): StepName {
  return `column:${columnPosition(table, column)}`;
}

/** The columns that are read off a reference's parent. */
export function decidedColumns({ columns }: TablePlan, reference: number): readonly string[] {
  return columns.flatMap(({ column, source }) =>
    source.kind === "reference" && source.reference === reference ? [column] : [],
  );
}
