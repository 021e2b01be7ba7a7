import type { DataColumn, DataTable } from "../data/data-set.ts";
import { countValues } from "../statistics/categories.ts";
import { mean } from "../statistics/moments.ts";
import { boostTrees } from "./boosted-trees.ts";
import { featuresOf } from "./features.ts";
import type { Feature } from "./features.ts";
import { rocAuc } from "./roc.ts";
import { sampleTable, takeRows } from "./rows.ts";

/** Rows of each table, at most; below the second figure there is nothing to learn. */
const mostRows = 10_000;
const fewestRows = 40;

/** Classes that are told apart, at most: the most frequent of the tested rows. */
const mostClasses = 10;

/** How the fitting is done. */
export interface UtilityOptions {
  /** Trees of each model; 100 unless told. */
  readonly trees?: number;
  /** Makes samples repeatable; 0 unless told. */
  readonly seed?: number;
}

/** How well a model does on rows that it has not seen. */
export type Utility =
  | {
      readonly task: "classification";
      /** Area under the curve, of several classes the mean of each against the others, weighted by their rows: 0.5 is guessing, 1 always right. */
      readonly auc: number;
      /** Mean over the classes of the harmonic mean of precision and recall. */
      readonly f1: number;
      /** Share of rows whose class is named rightly. */
      readonly accuracy: number;
      readonly classes: number;
    }
  | {
      readonly task: "regression";
      /** 1 less the squared error as a share of that of the mean: 1 always right, 0 no better than the mean, below worse. */
      readonly r2: number;
    };

/**
 * What rows are good for: a model (gradient-boosted trees) learns from some to predict a column, and is asked about others. Trained on synthetic rows and
 * tested on real ones (TSTR, Esteban et al., https://arxiv.org/abs/1706.02633), the figure stands beside that of training on real ones (TRTR).
 * Rows without a target are left out; up to 10,000 of each are taken, the same each time. Null where either has fewer than 40 rows with a target,
 * the target is constant there, a text or a key, or no other column can be seen.
 * @param train rows to learn from
 * @param test rows with the same columns in the same order, to be asked about
 * @param target name of the column to predict: categories are classified, numbers and moments estimated
 * @example
 * const column = (name: string, kind: "number" | "category", of: (row: number) => number | string) => ({ name, kind, values: Array.from({ length: 200 }, (_, row) => of(row)) });
 * const columns = [column("age", "number", (row) => row % 50), column("adult", "category", (row) => (row % 50 < 18 ? "no" : "yes"))];
 * const table = { name: "people", total: 200, rows: 200, columns };
 * utility(table, table, "adult"); // => { task: "classification", auc: 1, f1: 1, accuracy: 1, classes: 2 }
 * utility(table, table, "name"); // => null
 */
export function utility(
  train: DataTable,
  test: DataTable,
  target: string,
  { trees = 100, seed = 0 }: UtilityOptions = {},
): Utility | null {
  const at = test.columns.findIndex(({ name }) => name === target);
  const kind = test.columns[at]?.kind;
  if (kind === undefined || kind === "text" || kind === "key") return null;
  const [fit, asked] = [train, test].map((table) => sampleTable(present(table, at), mostRows, seed, "utility"));
  if (fit === undefined || asked === undefined || fit.rows < fewestRows || asked.rows < fewestRows) return null;
  const truth = [...column(fit, at).values, ...column(asked, at).values];
  const features = featuresOf([fit, asked].map((table) => without(table, at)));
  if (features.length === 0) return null;
  const split = { learned: range(0, fit.rows), tested: range(fit.rows, truth.length), features, truth, trees };
  return kind === "category" ? classified(split) : estimated(split);
}

interface Split {
  readonly features: readonly Feature[];
  readonly truth: readonly (number | string | null)[];
  readonly learned: Uint32Array;
  readonly tested: Uint32Array;
  readonly trees: number;
}

function classified({ features, truth, learned, tested, trees }: Split): Utility | null {
  const counts = [...countValues(Array.from(tested, (row) => truth[row] ?? null))]
    .toSorted(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1))
    .slice(0, mostClasses);
  const classes = counts.map(([label]) => label);
  if (classes.length < 2) return null;
  const rows = learned.filter((row) => classes.includes(truth[row] ?? null));
  const asked = tested.filter((row) => classes.includes(truth[row] ?? null));
  if (rows.length < fewestRows) return null;
  const scores = classes.map((label, place) => {
    // Of two classes, one model knows both.
    if (classes.length === 2 && place === 1) return new Float64Array(0);
    const isOne = truth.map((value) => (value === label ? 1 : 0));
    return Float64Array.from(asked, boostTrees(features, isOne, rows, { loss: "logistic", trees }).score);
  });
  if (classes.length === 2) scores[1] = (scores[0] as Float64Array).map((score) => -score);
  const labels = Array.from(asked, (row) => classes.indexOf(truth[row] ?? null));
  const named = labels.map((_, row) =>
    scores.reduce((best, of, one) => (of[row]! > scores[best]![row]! ? one : best), 0),
  );
  const areas = scores.map(
    (of, one) =>
      rocAuc(
        of,
        labels.map((label) => (label === one ? 1 : 0)),
      ).auc ?? 0.5,
  );
  const weights = counts.map(([, count]) => count / asked.length);
  return {
    task: "classification",
    auc: areas.reduce((sum, area, one) => sum + area * weights[one]!, 0),
    f1: mean(classes.map((_, one) => f1(labels, named, one))) ?? 0,
    accuracy: labels.filter((label, row) => label === named[row]).length / labels.length,
    classes: classes.length,
  };
}

function estimated({ features, truth, learned, tested, trees }: Split): Utility | null {
  const target = truth.map(Number);
  const model = boostTrees(features, target, learned, { loss: "squared", trees });
  const middle = mean(Array.from(tested, (row) => target[row]!)) ?? 0;
  let [left, all] = [0, 0];
  for (const row of tested) {
    left += (target[row]! - model.score(row)) ** 2;
    all += (target[row]! - middle) ** 2;
  }
  return all === 0 ? null : { task: "regression", r2: 1 - left / all };
}

function f1(labels: readonly number[], named: readonly number[], one: number): number {
  const hits = labels.filter((label, row) => label === one && named[row] === one).length;
  const [real, said] = [labels, named].map((all) => all.filter((label) => label === one).length);
  return hits === 0 ? 0 : (2 * hits) / (real! + said!);
}

function present(table: DataTable, at: number): DataTable {
  const { values } = column(table, at);
  const rows = Array.from(values, (_, row) => row).filter((row) => values[row] !== null);
  return rows.length === table.rows ? table : takeRows(table, rows);
}

function without(table: DataTable, at: number): DataTable {
  return { ...table, columns: table.columns.toSpliced(at, 1) };
}

function column(table: DataTable, at: number): DataColumn {
  return table.columns[at] as DataColumn;
}

function range(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, index) => from + index);
}
