import type { RowBatch } from "./batch.ts";
import type { Catalog, Column, Exclusion, Table, TableId } from "./catalog.ts";
import type { Existing, ExistingRequest } from "./existing.ts";
import type { SqlText } from "./catalog.ts";
import type { Notice } from "./notice.ts";
import type { ColumnType } from "./type.ts";
import type { Value } from "./value.ts";

/** The port that a database implements: introspection, type codecs and bulk loading, and nothing else. */
export interface Dialect {
  /** `postgres`, `mysql`, `sqlite`. */
  readonly name: string;
  /** Whether it opens URLs of that form. */
  accepts(url: string): boolean;
  /**
   * Opens a URL, or takes over a driver's object (a `pg.Pool`, a better-sqlite3 `Database`, a mysql2 pool), which is then not closed.
   * Returns null for an object that is not its driver's.
   * @throws SeedError `CONNECT`, without the password.
   */
  open(target: string | object): Promise<Database | null>;
}

/** An open database. */
export interface Database {
  readonly dialect: string;
  /** The URL without its password, to show. */
  readonly label: string;
  readonly sql: SqlSyntax;
  /** What tells production from a developer's machine; all JSON. */
  readonly location: DatabaseLocation;
  introspect(options?: IntrospectOptions): Promise<Catalog>;
  existing(catalog: Catalog, request: ExistingRequest): Promise<Existing>;
  /**
   * Loads all steps in one transaction where the dialect can; on an error or abort everything is as it was.
   * @throws SeedError `LOAD` naming table, constraint and the database's own words; `ABORTED`.
   */
  load(job: LoadJob, options?: LoadOptions): Promise<LoadResult>;
  /**
   * What the database itself says of expressions on candidate rows: `answer[e][r]` is the value of `expressions[e]` for row
   * `r` of the batch, null for SQL's NULL. Nothing is written.
   */
  evaluate(catalog: Catalog, expressions: readonly SqlText[], rows: RowBatch): Promise<(readonly (boolean | null)[])[]>;
  /**
   * Inserts rows as a load would, triggers and all, in a transaction that is rolled back: what the database would say. Absent where it
   * cannot be tried without leaving traces.
   */
  rehearse?(catalog: Catalog, rehearsal: Rehearsal): Promise<readonly Rehearsed[]>;
  /** What of a load the user may not do, for a plan to say; none where nothing is known to be in the way. Absent where it cannot be asked. */
  refusals?(job: LoadJob): Promise<readonly Notice[]>;
  /**
   * Runs a query and returns its rows as objects of values to show: numbers and, where they do not fit, text; dates as text.
   * @throws SeedError `USAGE` with the database's own words.
   */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  /**
   * Runs a query and returns its rows as arrays of values: `types[c]` is the type of result column `c`. A stored value that is none of
   * its type (SQLite keeps such) stays as it is.
   * @throws SeedError `USAGE` with the database's own words.
   */
  read(sql: string, types: readonly ColumnType[]): Promise<readonly (readonly Value[])[]>;
  /**
   * Empties the tables (children first or all at once) and restarts their sequences, in one transaction.
   * @throws SeedError `USAGE` where rows of another table refer to them; nothing was deleted.
   */
  empty(catalog: Catalog, tables: readonly TableId[]): Promise<void>;
  close(): Promise<void>;
}

/** Rows to be tried. */
export interface Rehearsal {
  /** Rows that have to be there before, in load order. */
  readonly before: readonly RowBatch[];
  readonly rows: RowBatch;
  /** Number of the group that each row belongs to, never falling: once one of a group is in, the others are passed over. */
  readonly groups: readonly number[];
  /**
   * Foreign keys of other tables, which triggers fill: what they refer to is there as a whole, so that a row which breaks one here breaks
   * it in a load, too.
   */
  readonly keys: readonly { readonly table: TableId; readonly key: string }[];
}

/**
 * What became of a row: it is in, or would be but for a missing parent; a trigger or a constraint refused it, with these words; or it
 * was passed over, because one of its group is in.
 */
export type Rehearsed =
  | { readonly kind: "kept" }
  | { readonly kind: "refused"; readonly words: string }
  | { readonly kind: "passed" };

export interface DatabaseLocation {
  readonly host: string | null;
  readonly port: number | null;
  readonly database: string;
  readonly tls: boolean;
}

/** How the dialect spells what shared SQL needs. */
export interface SqlSyntax {
  identifier(name: string): string;
  table(table: TableName): string;
  /** A string literal that means the same whatever the session's settings are. */
  literal(text: string): string;
  /** FROM item for the rows of one partition (`Partition.id`) of a table; absent where tables have no partitions. */
  partition?(table: TableName, partition: TableId): string;
  /**
   * What storing an expression's value in a column makes of it, in a form in which `<>` sees every difference: type conversions
   * and rounding are done, case, accents and blanks count. Absent: `<>` sees them in the expression as it stands.
   */
  stored?(expression: string, column: Column): string;
  /** Values that a column's type does not allow and that this database may hold all the same. Absent: it lets none in. */
  misfits?(column: Column): readonly Misfit[];
  /**
   * A scalar expression for the value that the counter of a column (AUTO_INCREMENT and its like, part of the table) gives next;
   * null where the column has none that can run out or lag behind.
   */
  counter?(table: TableName, column: Column): string | null;
  /**
   * A scalar expression for the value that a sequence (`Column.generated.sequence`) gives next, without taking it. Absent where
   * there is none to ask: counters that are part of their table pass its greatest value by themselves.
   */
  nextValue?(sequence: string, increment: number): string;
  /**
   * SELECT of what several rows of a table have although an exclusion keeps them apart, one row each; null where rows cannot be told apart.
   * Absent where exclusions are operators, by which rows are compared in pairs.
   */
  shared?(table: Table, exclusion: Exclusion): string | null;
}

/** A table by its own name. */
export interface TableName {
  readonly schema: string | null;
  readonly name: string;
}

/** A value that its column's type does not allow. */
export interface Misfit {
  /** `type`: it is none of the type's values; `size`: it is one, and longer than was declared. */
  readonly fault: "type" | "size";
  /** What kind of value it is, camelCase, e.g. `zeroDate`. */
  readonly code: string;
  /** SQL condition over the column by its bare name; true for an offending row. */
  readonly offends: string;
  /** What the value should be, e.g. `an integer`. */
  readonly expected: string;
  /** What it is, as it follows "holds", e.g. `text that is no number`. */
  readonly holds: string;
}

export interface IntrospectOptions {
  /** Schemas to read; default: all that are not the system's. */
  readonly schemas?: readonly string[];
}

export interface LoadJob {
  readonly catalog: Catalog;
  /** In the order to be run. */
  readonly steps: readonly LoadStep[];
  /** Foreign keys that cannot hold until the end of the load (all-NOT-NULL cycles), by table and columns. */
  readonly uncheckedUntilEnd: readonly { readonly table: TableId; readonly columns: readonly string[] }[];
}

export type LoadStep =
  | {
      readonly kind: "insert";
      readonly table: TableId;
      /** Columns given; the database fills the others. */
      readonly columns: readonly string[];
      readonly rows: number;
      /** May be called once; batches in row order. */
      batches(): Iterable<RowBatch>;
    }
  | {
      readonly kind: "update";
      readonly table: TableId;
      /** Columns that find the row; the first columns of each batch. */
      readonly key: readonly string[];
      /** Columns to set; the remaining columns of each batch. */
      readonly set: readonly string[];
      readonly rows: number;
      batches(): Iterable<RowBatch>;
    };

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Called after each batch with the number of rows of that table handed over so far. */
  readonly onProgress?: (table: TableId, rows: number) => void;
  /** Whether keys and indexes may be dropped and recreated inside the transaction; default true. */
  readonly allowDdl?: boolean;
}

export interface LoadResult {
  /** Once each, in the order they were loaded; `rows` counts those inserted, not those updated. */
  readonly tables: readonly { readonly table: TableId; readonly rows: number; readonly ms: number }[];
  readonly notices: readonly Notice[];
}
