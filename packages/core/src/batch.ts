import type { TableId } from "./catalog.ts";
import type { Value } from "./value.ts";

/** Rows of one table, column by column: structured-clonable. */
export interface RowBatch {
  readonly table: TableId;
  /** Index of its first row. */
  readonly firstRow: number;
  /** The index of each row, where they do not come one after another. */
  readonly rows?: Float64Array;
  /** Number of rows. */
  readonly count: number;
  readonly columns: readonly string[];
  /** `values[c][r]` is column `columns[c]` of row `rows[r]`, else of row `firstRow + r`. */
  readonly values: readonly (readonly Value[])[];
}
