import {
  baseType,
  columnsOf,
  type Generator,
  type GeneratorContext,
  type Plan,
  type Table,
  type TableId,
  type TablePlan,
  type UniquePart,
  type Value,
} from "@seedloom/core";
import type { AgreeingParents } from "./agreeing-parents.ts";
import type { CellFunction } from "./cell-function.ts";
import type { EarlierRowsOf } from "./earlier-rows.ts";
import type { ParentRows } from "./parent-rows.ts";
import type { RowRule, TableScope } from "./row-rules.ts";
import type { StepName } from "./step.ts";

/** All that the rows of one table are made from. */
export interface TableInput {
  readonly plan: Pick<Plan, "seed" | "asOf" | "locale">;
  readonly table: Table;
  readonly tablePlan: TablePlan;
  readonly parentRows: (reference: number) => ParentRows;
  /** A column of the rows of a table that refer to rows of this one by that key: a list for each of `rows`. */
  readonly childValues: (children: TableId, via: string, column: string, rows: Float64Array, count: number) => Value[];
  /** The rows of any table. */
  readonly rowsOf: (table: TableId) => ParentRows;
  readonly tableOf: (table: TableId) => Table;
  readonly parentTable: (reference: number) => Table;
  readonly functions: Readonly<Record<string, CellFunction>>;
  readonly generators: Readonly<Record<string, Generator>>;
  /** Index into slot number `slot`'s bijection for a row: the row itself unless the table was settled. */
  readonly slotIndex: (slot: number, row: number) => number;
  /** Columns that foreign keys refer to: the same at every try, since other tables may have read them already. */
  readonly pinned: ReadonlySet<string>;
  readonly scope: TableScope;
  /** What every row of the table has to keep by itself. */
  readonly rules: readonly RowRule[];
  readonly agreeing: AgreeingParents;
  /** Where the table is settled: its rows as far as they stand. */
  readonly earlier?: EarlierRowsOf;
}

/** Where a column's values go, as generators are told. */
export function generatorContext(table: Table, column: string, plan: TableInput["plan"]): GeneratorContext {
  const type = baseType(table.columns.find((candidate) => candidate.name === column)!.type);
  return {
    type,
    maxLength: type.kind === "text" ? type.maxLength : null,
    locale: plan.locale,
    asOf: Date.parse(plan.asOf),
    unique: isKeyed(table, column),
  };
}

/** Whether a column is, or is part of, what tells rows apart. */
function isKeyed({ primaryKey, uniques }: Table, column: string): boolean {
  // Of an expression that cannot be read, any column may be part.
  const isPart = (part: UniquePart) =>
    part.kind === "column"
      ? part.column === column
      : part.sql.expression === null || columnsOf(part.sql.expression).includes(column);
  return (primaryKey?.columns.includes(column) ?? false) || uniques.some(({ parts }) => parts.some(isPart));
}

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
