import type { Catalog, Database, Finding, Plan } from "@seedloom/core";
import {
  compareData,
  compareDeclared,
  declaredChecks,
  DEFAULT_SAMPLE,
  dependenceMatrices,
  fitChecks,
  summaryScores,
} from "@seedloom/validate";
import type { DataSet, FitCheck, FitReport, IntegrityCheck, Thresholds } from "@seedloom/validate";
import { declarePlan } from "./declare-plan.ts";
import { prepare, throwIfAborted } from "../prepare.ts";
import { readData } from "./read-data.ts";
import type { DataSource } from "./read-data.ts";
import type { Settings } from "../settings/settings.ts";

/** By what rows are judged beside their constraints, and how. */
export interface CompareOptions {
  /** What the rows were made by, to hold them against: a plan, or the settings that a plan is made of. */
  readonly plan?: Plan | Settings;
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
  const matrices = dependenceMatrices(data, candidate);
  return comparedBy(checks, { reference: data.label, seed, scores, matrices }, findings);
}

/**
 * Holds rows against the plan of the options; where settings are given, against the plan that they make now.
 * @throws SeedError `CONFIG`, `UNSATISFIABLE`, `ABORTED`
 */
export async function compareWithPlan(
  plan: Plan | Settings,
  database: Database,
  catalog: Catalog,
  candidate: DataSet,
  options: CompareOptions,
): Promise<Compared> {
  const { seed } = candidateSample(options);
  const { thresholds = {}, signal } = options;
  const made = isPlan(plan);
  // How many rows there will be is no business of a plan that is made after them: one row shows how all come about.
  const promised = made ? plan : (await prepare(database, { ...plan, rows: 1, counts: {} }, signal)).plan;
  const declaration = declarePlan(promised, catalog, made);
  const { scores, findings } = compareDeclared(declaration, candidate, { thresholds, seed });
  return comparedBy(declaredChecks, { reference: declaration.label, seed, scores, matrices: [] }, findings);
}

/** Two comparisons of the same rows as one. */
export function bothCompared(one: Compared | null, other: Compared | null): Compared | null {
  if (one === null || other === null) return one ?? other;
  return {
    fit: {
      ...one.fit,
      reference: `${one.fit.reference} and ${other.fit.reference}`,
      checks: [...one.fit.checks, ...other.fit.checks],
      scores: [...one.fit.scores, ...other.fit.scores],
      matrices: [...one.fit.matrices, ...other.fit.matrices],
    },
    findings: [...one.findings, ...other.findings],
    scores: { ...one.scores, ...other.scores },
  };
}

/** Whether it is a plan, and not the settings that one is made of. */
export function isPlan(plan: Plan | Settings): plan is Plan {
  return "outputVersion" in plan;
}

function comparedBy(
  checks: readonly Pick<FitCheck, "name" | "scope" | "goal" | "bounds" | "better" | "perfect" | "alarm">[],
  fit: Omit<FitReport, "checks">,
  findings: readonly Finding[],
): Compared {
  const used = new Set(fit.scores.map(({ check }) => check));
  const reported = checks
    .filter(({ name }) => used.has(name))
    .map(({ name, scope, goal, bounds, better, perfect, alarm }) => {
      const rest = { ...(perfect === undefined ? {} : { perfect }), ...(alarm === undefined ? {} : { alarm }) };
      return { name, scope, goal, bounds, better, ...rest };
    });
  return { fit: { ...fit, checks: reported }, findings, scores: summaryScores(fit.scores, checks) };
}
