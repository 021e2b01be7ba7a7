/**
 * What a column's values are to a statistician: `number` and `time` have distances, `category` has labels that repeat, `text` has
 * labels that hardly do (only its lengths and shapes are compared), `key` identifies or refers and has no distribution of its own.
 */
export type ColumnKind = "number" | "time" | "category" | "text" | "key";

/** A column's values in the order of its table's rows. */
export interface DataColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** `number`: numbers; `time`: milliseconds since 1970 UTC; else strings; null for SQL's NULL. */
  readonly values: readonly (number | string | null)[];
}

/** The rows of a table that were read, column by column. */
export interface DataTable {
  readonly name: string;
  /** Number of rows that there are; `rows` of them were read. */
  readonly total: number;
  /** Length of every column's values. */
  readonly rows: number;
  readonly columns: readonly DataColumn[];
}

/** How the rows of one table hang on those of another. */
export interface Relationship {
  readonly child: string;
  readonly childColumns: readonly string[];
  readonly parent: string;
  readonly parentColumns: readonly string[];
  /** Number of children of each parent, 0 included, of all parents or of a sample. */
  readonly childrenPerParent: readonly number[];
  /** Children read beside their parents: the columns `child.column` and `parent.column`, without keys. */
  readonly joined: DataTable;
}

/** Rows to judge, or to judge by: a database, files, or arrays. */
export interface DataSet {
  /** What it is, to show: a database's label, a file's name. */
  readonly label: string;
  readonly tables: readonly DataTable[];
  readonly relationships: readonly Relationship[];
  /** What was seen and cannot be compared, one sentence each. */
  readonly omitted: readonly string[];
}
