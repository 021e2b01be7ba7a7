import type { Clock, Generator, Plan, StreamKey, Table, TableId, TablePlan, Value } from "@seedloom/core";
import type { CellFunction } from "./columns/cell-function.ts";
import type { RowRule, TableScope } from "./rules/row-rules.ts";

/** The rows a foreign key can refer to: first those that were there, then those that are added. */
export interface ParentRows {
  readonly existing: number;
  readonly added: number;
  /** `index` in [0, existing + added). */
  value(column: string, index: number): Value;
  /** A column of many of them, in a vector of its own: NULL for `NO_PARENT`. */
  values(column: string, indexes: Float64Array, count: number): Value[];
  /** The same for who takes moments for text that says them. */
  moments(column: string, indexes: Float64Array, count: number): Value[];
}

/** The parents that a reference may pick, ascending; null where it may pick any. */
export type AgreeingParents = (reference: number) => Float64Array | null;

/** The rows of a table that is settled, as far as they stand, for a reference to rows of the same table that have to agree. */
export interface EarlierRows {
  /** One of those before `row` that hold these values; the row itself where there is none and it may not be NULL. */
  pick(values: readonly Value[], key: StreamKey, row: number): number;
  /** The last added one before `row` that holds these values; as many further back as there were tries. */
  last(values: readonly Value[], row: number, attempt: number): number;
  /** Whether a row that stands has this key, which a row refers to, or the row itself. */
  has(key: readonly Value[], row: readonly Value[]): boolean;
}

/** Takes the rows of a table one after another as they are settled. */
export interface EarlierRowsOf {
  of(reference: number): EarlierRows | null;
  /** Those that were there first, then those that are added. */
  enter(values: readonly Value[]): void;
}

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
  /** When the rows of a table come about one after another; null where nothing tells. */
  readonly clockOf: (table: TableId) => Clock | null;
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
