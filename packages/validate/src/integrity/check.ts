import type { Catalog, Finding, SqlSyntax, Table } from "@seedloom/core";

/** One thing that must hold (or that people rely on): one file, one line in the registry. */
export interface IntegrityCheck {
  /** camelCase, unique in the registry; `Finding.check`. */
  readonly name: string;
  /** `error`: the schema says so; `warning`: no constraint says so, but people rely on it. */
  readonly severity: Finding["severity"];
  /** One sentence for the documentation. */
  readonly goal: string;
  /** What has to be asked of the database about one table; no questions where the check does not apply. */
  questions(context: CheckContext): readonly Question[];
}

/** The table that a check is asked about, and how its database spells names. */
export interface CheckContext {
  readonly catalog: Catalog;
  readonly table: Table;
  readonly sql: SqlSyntax;
}

/** What a check asks of a table. How it is asked (several in one scan, examples, failures) is the runner's business. */
export type Question = RowQuestion | QueryQuestion | SummaryQuestion;

interface About {
  /** What kind of fault it is where the check knows several, camelCase; `Finding.code` is the check's name and, behind a dot, this. */
  readonly fault?: string;
  /** What should hold, for `Finding.expected`; default: the check's goal. */
  readonly expected?: string;
  /** Columns that the question is about, shown beside each offending key. */
  readonly columns: readonly string[];
  /** The constraint's name, or its text where it has none. */
  readonly constraint: string | null;
  /** Fact and remedy for so many offending rows. */
  message(count: number): string;
}

/** Whether any row meets a condition that none may meet. All row questions of a table share one scan. */
export interface RowQuestion extends About {
  readonly kind: "rows";
  /** SQL condition over the table's columns by their bare names; true for an offending row. */
  readonly offends: string;
}

/** A query of its own, with a row for each offence. */
export interface QueryQuestion extends About {
  readonly kind: "query";
  /** SELECT whose columns have distinct names; no ORDER BY, no LIMIT. */
  readonly sql: string;
  /** Aggregate over its rows that counts the offending rows of the table; default `count(*)`. */
  readonly count?: string;
}

/** A judgement on aggregates; they share the scan of the row questions. */
export interface SummaryQuestion extends About {
  readonly kind: "summary";
  /** SQL aggregates over the table. */
  readonly aggregates: readonly string[];
  /** SELECT that shows the fault, and whose rows are its examples; default: the aggregates, without examples. */
  readonly shows?: string;
  /** Number of offending rows, 0 where all is well, of the aggregates' values and the table's number of rows. */
  judge(values: readonly unknown[], rows: number): number;
}
