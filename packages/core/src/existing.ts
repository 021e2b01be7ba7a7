import type { TableId } from "./catalog.ts";
import type { Value } from "./value.ts";

/** What the planner asks of the rows that are already there: made by the engine from the catalog. */
export interface ExistingRequest {
  readonly tables: readonly ExistingTableRequest[];
}

export interface ExistingTableRequest {
  readonly table: TableId;
  /** Columns whose values are wanted, from the same rows: keys that children may refer to, columns of unique keys. */
  readonly columns: readonly string[];
  /** At most so many rows; null for all. */
  readonly limit: number | null;
  /** Numeric columns whose greatest value is wanted (keys that count on). */
  readonly maxima: readonly string[];
  /** Columns of which the row with the greatest primary key is to tell its value. Default: none. */
  readonly newest?: readonly string[];
}

/** The answer. JSON but for bigint and bytes. */
export interface Existing {
  readonly tables: Readonly<Record<TableId, ExistingTable>>;
}

export interface ExistingTable {
  /** Exact number of rows. */
  readonly rows: number;
  /** Column by column, aligned by row, ordered by primary key where there is one; shorter than `rows` under a limit. */
  readonly values: Readonly<Record<string, readonly Value[]>>;
  /** Null where the column has no value. */
  readonly maxima: Readonly<Record<string, number | bigint | null>>;
  /** What the row with the greatest primary key has; nothing where there is none, or nobody asked. */
  readonly newest?: Readonly<Record<string, Value>>;
}
