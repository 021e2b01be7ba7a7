import type { Marginal, TableId } from "@seedloom/core";

/** What a plan promised of the rows, in the terms of the field. JSON. */
export interface Declaration {
  /** What promised it, to show. */
  readonly label: string;
  readonly tables: readonly DeclaredTable[];
  /** What nobody can test by itself, one sentence each. */
  readonly omitted: readonly string[];
}

/** What was promised of a table. */
export interface DeclaredTable {
  readonly table: TableId;
  /** Number of rows; null where nothing was said. */
  readonly rows: number | null;
  readonly columns: readonly DeclaredColumn[];
  readonly children: readonly DeclaredChildren[];
}

/** What was promised of a column. */
export interface DeclaredColumn {
  readonly column: string;
  /** Share of rows with NULL, 0 to 1; null where nothing was said. */
  readonly nullRate: number | null;
  /** How the values that are not NULL are distributed; null where nothing was said. */
  readonly marginal: Marginal | null;
}

/** What was promised of a foreign key. */
export interface DeclaredChildren {
  readonly columns: readonly string[];
  readonly parent: TableId;
  /** Children of one parent on average. */
  readonly mean: number;
  /** How the numbers of children are distributed over the parents; null where nothing was said. */
  readonly marginal: Marginal | null;
}
