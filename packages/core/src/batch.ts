import type { TableId } from "./catalog.ts";
import type { Value } from "./value.ts";

/** Rows of one table, column by column: structured-clonable. */
export interface RowBatch {
  readonly table: TableId;
  /** Index of its first row. */
  readonly firstRow: number;
  /** Number of rows. */
  readonly count: number;
  readonly columns: readonly string[];
  /** `values[c][r]` is column `columns[c]` of row `firstRow + r`. */
  readonly values: readonly (readonly Value[])[];
}
