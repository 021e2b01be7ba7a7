import type { Finding } from "@seedloom/core";
import type { FitCheck } from "../fit/fit-check.ts";
import type { Score } from "../fit/score.ts";

/** Everything that a validation found out: the one value that every report is made from. JSON. */
export interface ValidationReport {
  /** What was judged, to show: a database's label or a file's name, without secrets. */
  readonly label: string;
  /** The moment of the judgement: ISO 8601, UTC. */
  readonly asOf: string;
  /** Whether no finding is an error. */
  readonly ok: boolean;
  /** The tables that were looked at, also those in which nothing was found. */
  readonly tables: readonly ReportedTable[];
  /** Errors first, then warnings. A threshold that a score crosses is a finding too, by the name of the score's check. */
  readonly findings: readonly Finding[];
  /** Figures from 0 (bad) to 1 (good) about the whole, by name: `integrity` is the share of tables without an error. */
  readonly scores: Readonly<Record<string, number>>;
  /** The integrity checks that every table was put to. */
  readonly checks: readonly ReportedCheck[];
  /** How the rows compare with a reference; null where there is none. */
  readonly fit: FitReport | null;
}

/** A table that was looked at. */
export interface ReportedTable {
  /** As `Finding.table` and `Score.table` spell it. */
  readonly name: string;
  /** Rows that there are; null where nobody counted. */
  readonly rows: number | null;
}

/** What an integrity check verifies, without its queries. */
export interface ReportedCheck {
  readonly name: string;
  readonly severity: Finding["severity"];
  readonly goal: string;
}

/** A comparison with a reference. JSON. */
export interface FitReport {
  /** What it was compared with, to show. */
  readonly reference: string;
  /** Makes the samples, halves and folds of this comparison repeatable. */
  readonly seed: number;
  /** What the scores' checks measure, by `Score.check`. */
  readonly checks: readonly ReportedFitCheck[];
  readonly scores: readonly Score[];
  /** How the columns of each table hang together, in the reference and here. */
  readonly matrices: readonly DependenceMatrix[];
}

/** What a fit check measures, without how it does. */
export type ReportedFitCheck = Pick<FitCheck, "name" | "scope" | "goal" | "bounds" | "better" | "perfect" | "alarm">;

/** How strongly every two columns of a table depend on each other. */
export interface DependenceMatrix {
  readonly table: string;
  /** The measure's name, to show, e.g. `Spearman's rank correlation, else the correlation ratio or Cramér's V`. */
  readonly measure: string;
  readonly columns: readonly string[];
  /** A row for each column with a figure for each column, -1 to 1; null where it is undefined. */
  readonly reference: readonly (readonly (number | null)[])[];
  readonly candidate: readonly (readonly (number | null)[])[];
}
