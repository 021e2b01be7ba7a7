import type { GeneratorSpec, Spread, Value } from "@seedloom/core";

/**
 * A database of which no types are known: every table and column name goes. With a `Kysely<DB>` as the target, or
 * `defineConfig<DB>`, `DB` takes its place and misspelt names do not compile.
 */
export interface AnySchema {
  readonly [table: string]: { readonly [column: string]: unknown };
}

/** Names of the tables of `DB`. */
export type TableName<DB> = keyof DB & string;

/** What is to be generated and how: the part that a configuration file and a call have in common. Everything is optional. */
export interface Settings<DB = AnySchema> {
  /** Rows to add to each table that `counts` does not name; a whole number from 0; default 100. */
  readonly rows?: number;
  /** Any text; the same seed gives the same rows; default `seedloom`. */
  readonly seed?: string;
  /** Names or globs of the tables to fill, e.g. `["orders", "sales.*"]`; default: all. */
  readonly tables?: readonly string[];
  /** Names or globs of tables to leave alone; wins over `tables`. */
  readonly exclude?: readonly string[];
  /** Schemas to read; default: all that are not the system's. */
  readonly schemas?: readonly string[];
  /** Rows of single tables: a number, or children for each row of a parent. */
  readonly counts?: { readonly [T in TableName<DB>]?: number | PerParent<DB> };
  /** How single columns come about, by table and column. */
  readonly overrides?: {
    readonly [T in TableName<DB>]?: { readonly [C in keyof DB[T] & string]?: ColumnOverride<DB[T]> };
  };
  /** How children fall on parents, by table and foreign key columns (several joined by a comma). */
  readonly children?: { readonly [T in TableName<DB>]?: Readonly<Record<string, Spread>> };
  /** faker locale codes: one, or several with weights, e.g. `{ de: 3, en: 1 }`; default `en`. */
  readonly locale?: string | Readonly<Record<string, number>>;
  /** "Now" for all rows: a Date or ISO 8601 text; default: the start of the current day, UTC. */
  readonly asOf?: string | Date;
  /**
   * Where it is written down that the rows are simulated: a file's path, `{ table: true }` for a table `seedloom_runs`
   * in the database, `false` for nowhere; default `seedloom-manifest.json` (beside the configuration file, else in the
   * working directory).
   */
  readonly manifest?: string | false | { readonly table: true };
}

/** Children for each row of a parent. */
export interface PerParent<DB = AnySchema> {
  readonly perParent: TableName<DB>;
  /** Children of one parent on average; above 0. */
  readonly mean: number;
  /** How counts vary about the mean: 0 all alike, 1 a long tail; default: as inferred. */
  readonly tail?: number;
}

/**
 * How a column's values come about: a literal (a Date for dates, ISO text too); a weighted list; a generator by name; a
 * function of the row; or only another share of NULLs.
 * @example
 * const status = { weighted: { active: 9, banned: 1 } };
 * const email = { generator: "email", nullRate: 0.1 };
 * const label = (row) => `${row.first_name} ${row.last_name}`;
 */
export type ColumnOverride<Row = AnySchema[string]> =
  | Literal
  | CellComputation<Row>
  | { readonly value: Literal | Json | CellComputation<Row>; readonly nullRate?: number }
  | {
      readonly weighted: Readonly<Record<string, number>> | readonly (readonly [value: Literal, weight: number])[];
      readonly nullRate?: number;
    }
  | (GeneratorSpec & { readonly nullRate?: number })
  | { readonly nullRate: number };

/** A value for a cell, as a person writes it. */
export type Literal = null | boolean | number | bigint | string | Date | Uint8Array;

/** A value for a json column, an array or a composite one. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Computes a cell from the row so far; pure: the same row must give the same value. */
export type CellComputation<Row = AnySchema[string]> = (
  row: { readonly [C in keyof Row]: CellValue },
  context: CellContext,
) => Literal | Json;

/** A cell as a `CellComputation` reads it: dates and timestamps are Dates. */
export type CellValue = Value | Date;

/** What a `CellComputation` may read beside its row. */
export interface CellContext {
  /** The row's number, from 0; rows that were there count. */
  readonly index: number;
  /** The row that a foreign key of this row refers to, by the key's columns joined by a comma; null where it is NULL. */
  parent(foreignKey: string): Readonly<Record<string, CellValue>> | null;
  /** A random number in [0, 1) of this cell: another one at each call, the same ones in each run. */
  random(): number;
}

/** Names of all settings, for checking what is given. */
export const SETTING_NAMES = [
  "rows",
  "seed",
  "tables",
  "exclude",
  "schemas",
  "counts",
  "overrides",
  "children",
  "locale",
  "asOf",
  "manifest",
] as const satisfies readonly (keyof Settings)[];
