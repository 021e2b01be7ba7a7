import type { GeneratorSpec, Input, Spread, Value } from "@seedloom/core";

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
  /** Numeric columns that move together, by table. */
  readonly correlations?: { readonly [T in TableName<DB>]?: readonly Correlation<keyof DB[T] & string>[] };
  /** Rare events, by table. */
  readonly rare?: { readonly [T in TableName<DB>]?: readonly RareEvent<keyof DB[T] & string>[] };
  /** Series for each parent, by table. */
  readonly series?: { readonly [T in TableName<DB>]?: Series<keyof DB[T] & string> };
  /**
   * Share of the values, 0 to 1, that applications stumble over (empty and longest texts, emoji, leap days, extreme numbers), in
   * columns of no key: everywhere, or by table; default 0.
   */
  readonly edgeCases?: number | { readonly [T in TableName<DB>]?: number };
  /** Settings by name that take the place of these where `scenario` names them. */
  readonly scenarios?: Readonly<Record<string, Scenario<DB>>>;
  /** The scenario to apply; default: none. */
  readonly scenario?: string;
  /** How children fall on parents, by table and foreign key columns (several joined by a comma). */
  readonly children?: { readonly [T in TableName<DB>]?: Readonly<Record<string, Spread>> };
  /** faker locale codes: one, or several with weights, e.g. `{ de: 3, en: 1 }`; default: that of the language of the schema's names. */
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

/** What a scenario changes: settings of tables are merged by table, overrides by column, rare events by name. */
export type Scenario<DB = AnySchema> = Omit<Settings<DB>, "scenarios" | "scenario">;

/** Children for each row of a parent. */
export interface PerParent<DB = AnySchema> {
  readonly perParent: TableName<DB>;
  /** Children of one parent on average; above 0. */
  readonly mean: number;
  /** How counts vary about the mean: 0 all alike, 1 a long tail; default: as inferred. */
  readonly tail?: number;
}

/**
 * How a column's values come about: a literal (a Date for dates, ISO text too); a form (a weighted list, a distribution, a
 * generator by name …); a function of the row; or only another share of NULLs.
 * @example
 * const status = { weighted: { active: 9, banned: 1 } };
 * const age = { distribution: "normal", mean: 40, deviation: 12, min: 18, max: 90, nullRate: 0.1 };
 * const label = (row) => `${row.first_name} ${row.last_name}`;
 */
export type ColumnOverride<Row = AnySchema[string]> =
  | Literal
  | CellComputation<Row>
  | { readonly value: Literal | Json | CellComputation<Row>; readonly nullRate?: number }
  | (Exclude<ValueForm, Literal | { readonly value: unknown }> & { readonly nullRate?: number })
  | { readonly nullRate: number };

/** A value, or how values come about, one of these ways. */
export type ValueForm =
  | Literal
  | { readonly value: Literal | Json }
  /** Values with weights. */
  | { readonly weighted: Weights }
  /** Values whose shares are exact in every prefix of the rows: classes of a training set. */
  | { readonly shares: Weights }
  /** True in that share of the rows, exactly. */
  | { readonly share: number }
  /** A generator by name. */
  | GeneratorSpec
  | Distribution
  /** Numbers or dates between the two, both included, each as likely as another. */
  | { readonly min: number | string | Date; readonly max?: number | string | Date; readonly scale?: number }
  | { readonly max: number | string | Date; readonly scale?: number }
  /** One of several forms, as often as their weights say. */
  | { readonly mixture: readonly (readonly [weight: number, form: ValueForm])[] }
  /** As measured: evenly spaced quantiles, the least value first and the greatest last. */
  | { readonly quantiles: readonly (number | string | Date)[]; readonly scale?: number }
  /** Moments by weights of the 24 hours and of the 7 weekdays, from Monday; UTC. */
  | (Partial<Interval> & { readonly hours: readonly number[]; readonly weekdays?: readonly number[] })
  | (Partial<Interval> & { readonly weekdays: readonly number[] })
  | Given;

/** Values by their text, or pairs of value and weight. */
export type Weights = Readonly<Record<string, number>> | readonly (readonly [value: Literal, weight: number])[];

interface Interval {
  readonly from: number | string | Date;
  readonly to: number | string | Date;
}

interface Bounds {
  /** Both included; they cut the distribution. */
  readonly min?: number;
  readonly max?: number;
  /** Digits behind the point; default: the column's. */
  readonly scale?: number;
}

/** A distribution of numbers. `mean` and `deviation` are those of the values themselves, before bounds cut them. */
export type Distribution = Bounds &
  (
    | { readonly distribution: "uniform" }
    | { readonly distribution: "normal" | "lognormal"; readonly mean?: number; readonly deviation?: number }
    | { readonly distribution: "exponential" | "poisson"; readonly mean?: number }
    | { readonly distribution: "pareto"; readonly shape?: number }
    | { readonly distribution: "zipf"; readonly exponent?: number }
  );

/** Another form for each value of another column: of the row's own, or of a parent's (`{ column, via }`). */
export interface Given {
  readonly given: string | Input;
  readonly cases: Readonly<Record<string, ValueForm>>;
  /** For values without a case; default NULL. */
  readonly otherwise?: ValueForm;
}

/** Numeric columns that move together. */
export interface Correlation<Column extends string = string> {
  /** Two or more; each pair of them correlates. */
  readonly columns: readonly Column[];
  /** Spearman's rank correlation, above -1 and below 1. */
  readonly rho: number;
}

/** A rare event: some columns of some rows. */
export interface RareEvent<Column extends string = string> {
  /** For the random stream, and for scenarios, which replace events by name; default: its place in the list. */
  readonly name?: string;
  /** Share of the rows, 0 to 1: exact within one row. */
  readonly share: number;
  readonly set: { readonly [C in Column]?: ValueForm };
}

/** A series for each parent: readings, balances, subscription periods. */
export interface Series<Column extends string = string> {
  /** The foreign key to the parent, its columns joined by a comma. */
  readonly per: string;
  /** Gets moments at intervals. */
  readonly time: Column;
  /** The interval: milliseconds, or a number and a unit (`s`, `m`, `h`, `d`, `w`, `mo`, `y`), e.g. `15m`. */
  readonly every: number | string;
  /** The first moment; default: a year before `asOf`. */
  readonly from?: number | string | Date;
  /** Up to what share of an interval a moment is late, 0 to 0.9; default 0. */
  readonly jitter?: number;
  /** Gets the end of the interval. */
  readonly until?: Column;
  readonly value?: SeriesValue<Column> | readonly SeriesValue<Column>[];
}

/** A column of a series that moves from row to row. */
export interface SeriesValue<Column extends string = string> {
  readonly column: Column;
  readonly walk: {
    /** Where each parent begins; default 0. */
    readonly start?: number;
    /** Up to how far from `start` a parent begins, uniformly; default 0. */
    readonly spread?: number;
    /** Standard deviation of a step; default 1. */
    readonly step?: number;
    /** Where it is thrown back. */
    readonly min?: number;
    readonly max?: number;
    readonly scale?: number;
  };
  /** Gets the step, so that the column is `start` plus the sum of all steps so far: amounts and balance. */
  readonly change?: Column;
}

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
  "correlations",
  "rare",
  "series",
  "edgeCases",
  "scenarios",
  "scenario",
  "locale",
  "asOf",
  "manifest",
] as const satisfies readonly (keyof Settings)[];
