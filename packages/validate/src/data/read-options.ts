import type { TableId } from "@seedloom/core";

/** How much of a source is read. */
export interface ReadOptions {
  /** Tables to read, by name; default: all. */
  readonly tables?: readonly TableId[];
  /** Rows of each table that are read, at most about; default 20,000. */
  readonly sample?: number;
  /** Makes the sample repeatable, and another one; default 0. */
  readonly seed?: number;
}

/** Rows of a table that are read where nobody says how many: shares among them are within 0.7 percentage points of the table's. */
export const DEFAULT_SAMPLE = 20_000;
