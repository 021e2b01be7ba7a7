import type { Finding } from "@seedloom/core";
import { compareData, DEFAULT_SAMPLE, dependenceMatrices, fitChecks, summaryScores } from "@seedloom/validate";
import type { DataSet, FitCheck, FitReport, IntegrityCheck, Thresholds } from "@seedloom/validate";
import { throwIfAborted } from "./prepare.ts";
import { readData } from "./read-data.ts";
import type { DataSource } from "./read-data.ts";

/** By what rows are judged beside their constraints, and how. */
export interface CompareOptions {
  /** Rows to compare with: a database, files, or arrays; default: none, only integrity is checked. */
  readonly reference?: DataSource;
  /** Rows of the reference's source that nothing was fitted to, for the yardsticks and the alarms of overfitting. */
  readonly holdout?: DataSource;
  /** When a score is a warning and when an error. */
  readonly thresholds?: Thresholds;
  /** Columns that models are to predict, as `table.column`; at most one a table. */
  readonly target?: string | readonly string[];
  /** Columns by which somebody could be found again, as `table.column`. */
  readonly quasiIdentifiers?: readonly string[];
  /** Triples of columns to compare in each table, at most; default 0. */
  readonly triples?: number;
  /** Rows of each table that are compared, at most about; default 20,000 (of a reference without holdout twice as many, for its halves). */
  readonly sample?: number;
  /** Makes samples, halves and folds repeatable, and others; default 0. */
  readonly seed?: number;
  /** Checks of your own, in addition to Seedloom's. */
  readonly checks?: readonly (IntegrityCheck | FitCheck)[];
  readonly signal?: AbortSignal;
}

/** How rows compare with a reference. */
export interface Compared {
  readonly fit: FitReport;
  readonly findings: readonly Finding[];
  readonly scores: Readonly<Record<string, number>>;
}

/** How much of the candidate is read. */
export function candidateSample({ sample = DEFAULT_SAMPLE, seed = 0 }: CompareOptions) {
  return { sample, seed };
}

/**
 * Compares rows with the reference of the options.
 * @param only the candidate's tables that are to be compared; null for all
 * @throws SeedError `USAGE`, `CONFIG`, `CONNECT`, `INTROSPECT`, `ABORTED`
 */
export async function compareWith(
  reference: DataSource,
  candidate: DataSet,
  only: readonly string[] | null,
  options: CompareOptions,
): Promise<Compared> {
  const { sample, seed } = candidateSample(options);
  const { holdout, target = [], signal, quasiIdentifiers, triples, thresholds } = options;
  const data = await readData(reference, { sample: holdout === undefined ? 2 * sample : sample, seed, only });
  throwIfAborted(signal);
  const held = holdout === undefined ? undefined : await readData(holdout, { sample, seed, only });
  const checks = [...fitChecks, ...(options.checks ?? []).filter((check) => "scope" in check)];
  const { scores, findings } = await compareData(data, candidate, {
    checks,
    seed,
    targets: [target].flat(),
    ...(held === undefined ? {} : { holdout: held }),
    ...(quasiIdentifiers === undefined ? {} : { quasiIdentifiers }),
    ...(triples === undefined ? {} : { triples }),
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(signal === undefined ? {} : { signal }),
  });
  const used = new Set(scores.map(({ check }) => check));
  const reported = checks
    .filter(({ name }) => used.has(name))
    .map(({ name, scope, goal, bounds, better, alarm }) => {
      return { name, scope, goal, bounds, better, ...(alarm === undefined ? {} : { alarm }) };
    });
  return {
    fit: { reference: data.label, seed, checks: reported, scores, matrices: dependenceMatrices(data, candidate) },
    findings,
    scores: summaryScores(scores, checks),
  };
}
