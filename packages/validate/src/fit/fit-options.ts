import type { DataSet } from "../data/data-set.ts";
import type { FitCheck } from "./fit-check.ts";
import type { Thresholds } from "./thresholds.ts";

/** How two data sets are compared. */
export interface FitOptions {
  /** Default: `fitChecks`; add your own to them, or choose some. */
  readonly checks?: readonly FitCheck[];
  /** Rows of the reference's source that the candidate was never fitted to: the ceiling and the privacy alarms are measured with them. */
  readonly holdout?: DataSet;
  /** Columns that models are to predict, as `table.column`; at most one a table. */
  readonly targets?: readonly string[];
  /** Columns by which somebody could be found again, as `table.column`. */
  readonly quasiIdentifiers?: readonly string[];
  /** Triples of columns to compare in each table, at most; default 0. */
  readonly triples?: number;
  /** Makes halves, shuffles and folds repeatable, and others; default 0. */
  readonly seed?: number;
  readonly thresholds?: Thresholds;
  readonly signal?: AbortSignal;
}
