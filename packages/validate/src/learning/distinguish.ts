import { below, streamKey } from "@seedloom/core";
import type { DataTable } from "../data/data-set.ts";
import type { Interval } from "../statistics/proportions.ts";
import { normalQuantile } from "../statistics/special-functions.ts";
import { boostTrees } from "./boosted-trees.ts";
import type { BoostedTrees } from "./boosted-trees.ts";
import { featuresOf } from "./features.ts";
import type { Feature } from "./features.ts";
import { foldsOf } from "./folds.ts";
import { rocAuc, rocPoints } from "./roc.ts";
import { rowKeys, sampleTable } from "./rows.ts";

/** Rows of each table that are looked at, at most; below the second figure there is nothing to learn from. */
const mostRows = 10_000;
const fewestRows = 40;

/** Rows of a fold by which columns are weighed, at most. */
const mostWeighed = 1000;

/** Leaves hold as many rows at least, so identical rows up to that number could be remembered. */
const leastRows = 20;

/** How the distinguishing is done. */
export interface DistinguishOptions {
  /** Folds of the cross-validation; 3 unless told. */
  readonly folds?: number;
  /** Trees of each model; 60 unless told. */
  readonly trees?: number;
  /** Makes samples and folds repeatable; 0 unless told. */
  readonly seed?: number;
  /** Rows of each table, at most; 10,000 unless told. */
  readonly rows?: number;
}

/** How well a model tells the candidate's rows from the reference's. */
export interface Distinguishability {
  /** Area under the curve on rows that the model has not seen: 0.5 is guessing, 1 is every row; below 0.5, beyond its interval, rows were copied. */
  readonly auc: number;
  /**
   * 95 % interval by DeLong's error for half as many rows: models that share training rows err alike, which DeLong's error does not know
   * (Nadeau and Bengio, https://doi.org/10.1023/A:1024068626366). It holds the figure more often than stated.
   */
  readonly interval: Interval;
  /** Of the two-sided test that it is 0.5, from a model of its own that learns from one half and is asked about the other; calibrated. */
  readonly pValue: number;
  /** Rows taken of each table. */
  readonly rows: number;
  /** False positive and true positive rates at falling thresholds, from (0, 0) to (1, 1). */
  readonly points: readonly (readonly [number, number])[];
  /** Columns that give the rows away, the most telling first: shares of what is lost when a column's values are shuffled. */
  readonly columns: readonly { readonly column: string; readonly importance: number }[];
}

/**
 * The classifier two-sample test (Lopez-Paz and Oquab, https://arxiv.org/abs/1610.06545): gradient-boosted trees learn to tell two tables' rows apart and
 * are asked about rows that they have not seen, by cross-validation; identical rows stay in one fold (up to 20 of them). As many rows of each table are taken, up to
 * 10,000, the same each time. Keys are left out; of texts only lengths and shapes are seen. Null where a table has fewer than 40 rows or no column
 * that can be seen.
 * @param reference real rows
 * @param candidate rows with the same columns in the same order
 * @example
 * const values = Array.from({ length: 100 }, (_, row) => row);
 * const table = (values: number[]) => ({ name: "t", total: 100, rows: 100, columns: [{ name: "n", kind: "number" as const, values }] });
 * const found = distinguish(table(values), table(values.map((value) => value + 1000)));
 * found?.auc; // => 1
 * found?.columns; // => [{ column: "n", importance: 1 }]
 */
export function distinguish(
  reference: DataTable,
  candidate: DataTable,
  { folds = 3, trees = 60, seed = 0, rows = mostRows }: DistinguishOptions = {},
): Distinguishability | null {
  const size = Math.min(reference.rows, candidate.rows, rows);
  // Rows of the same numbers would be more alike than chance has it, where both tables are in the same order.
  const tables = [sampleTable(reference, size, seed, "c2st"), sampleTable(candidate, size, seed, "c2st candidate")];
  const features = featuresOf(tables);
  if (size < fewestRows || features.length === 0) return null;
  const labels = Uint8Array.from({ length: 2 * size }, (_, row) => (row < size ? 0 : 1));
  const keys = tables.flatMap(rowKeys);
  const fold = foldsOf(keys, labels, folds, leastRows, seed);
  const scores = new Float64Array(2 * size);
  const lost = new Float64Array(features.length);
  for (let tested = 0; tested < folds; tested++) {
    const { model, test } = fitted(features, labels, fold, tested, trees);
    for (const row of test) scores[row] = model.score(row);
    weigh(features, model, test, labels, seed, lost);
  }
  const { auc, error } = rocAuc(scores, labels);
  const { model, test } = fitted(features, labels, foldsOf(keys, labels, 2, leastRows, seed), 1, trees);
  const { pValue } = rocAuc(
    Float64Array.from(test, model.score),
    Uint8Array.from(test, (row) => labels[row]!),
  );
  if (auc === null || error === null || pValue === null) return null;
  const half = normalQuantile(0.975) * Math.SQRT2 * error;
  return {
    auc,
    interval: [Math.max(0, auc - half), Math.min(1, auc + half)],
    pValue,
    rows: size,
    points: rocPoints(scores, labels),
    columns: ranked(features, lost),
  };
}

/** A model of all rows but those of one fold, and that fold's rows. */
function fitted(
  features: readonly Feature[],
  labels: Uint8Array,
  fold: Uint8Array,
  tested: number,
  trees: number,
): { readonly model: BoostedTrees; readonly test: Uint32Array } {
  const all = Uint32Array.from(labels, (_, row) => row);
  const rows = all.filter((row) => fold[row] !== tested);
  const model = boostTrees(features, labels, rows, { loss: "logistic", trees, leastRows });
  return { model, test: all.filter((row) => fold[row] === tested) };
}

/** Adds what the model loses on the tested rows when a feature's codes are dealt anew among them (Breiman, https://doi.org/10.1023/A:1010933404324). */
function weigh(
  features: readonly Feature[],
  model: BoostedTrees,
  test: Uint32Array,
  labels: Uint8Array,
  seed: number,
  lost: Float64Array,
): void {
  const key = streamKey(String(seed), "importance");
  const step = Math.max(1, Math.ceil(test.length / mostWeighed));
  const rows = test.filter((_, at) => at % step === 0);
  const classes = Uint8Array.from(rows, (row) => labels[row]!);
  const whole = rocAuc(Float64Array.from(rows, model.score), classes).auc ?? 0.5;
  features.forEach(({ codes }, feature) => {
    const shuffled = Float64Array.from(rows, (row, at) =>
      model.scoreWith(row, feature, codes[rows[below(rows.length, key, at, feature)]!]!),
    );
    lost[feature]! += whole - (rocAuc(shuffled, classes).auc ?? 0.5);
  });
}

function ranked(features: readonly Feature[], lost: Float64Array): { column: string; importance: number }[] {
  const byColumn = new Map<string, number>();
  features.forEach(({ column }, at) => byColumn.set(column, (byColumn.get(column) ?? 0) + Math.max(0, lost[at]!)));
  const total = [...byColumn.values()].reduce((sum, value) => sum + value, 0);
  return [...byColumn]
    .map(([column, value]) => ({ column, importance: total === 0 ? 0 : value / total }))
    .toSorted((a, b) => b.importance - a.importance || (a.column < b.column ? -1 : 1));
}
