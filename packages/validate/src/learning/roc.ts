import { ranks } from "../statistics/correlation.ts";
import { normalCdf, normalQuantile } from "../statistics/special-functions.ts";
import type { Interval } from "../statistics/proportions.ts";

/** How well scores tell two classes apart. */
export interface RocAuc {
  /** Probability that a row of class 1 scores higher than one of class 0, ties counting half: 0.5 is guessing; null where a class is empty. */
  readonly auc: number | null;
  /** DeLong's standard error; null where a class has fewer than two rows. */
  readonly error: number | null;
  /** 95 % interval within [0, 1]; null likewise. */
  readonly interval: Interval | null;
  /** Of the two-sided test that it is 0.5 (Mann and Whitney's, with ties, without continuity correction); null likewise. */
  readonly pValue: number | null;
}

/**
 * Area under the receiver operating characteristic with DeLong's error, by midranks (Sun and Xu, https://doi.org/10.1109/LSP.2014.2337313).
 * scikit-learn's `roc_auc_score`, R's `pROC::roc`.
 * @param scores higher for class 1
 * @param labels 0 or 1 for each score
 * @example
 * rocAuc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]).auc; // => 0.75
 * rocAuc([1, 2], [1, 1]).auc; // => null
 */
export function rocAuc(scores: ArrayLike<number>, labels: ArrayLike<number>): RocAuc {
  const all = ranks(scores);
  const within = [ranksWithin(scores, labels, 0), ranksWithin(scores, labels, 1)] as const;
  const [n, m] = [within[0].length, within[1].length];
  if (n === 0 || m === 0) return { auc: null, error: null, interval: null, pValue: null };
  // How often each row is on the right side of the other class's.
  const placed: [number[], number[]] = [[], []];
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] === 1) placed[1].push((all[row]! - within[1][placed[1].length]!) / n);
    else placed[0].push(1 - (all[row]! - within[0][placed[0].length]!) / m);
  }
  const auc = placed[1].reduce((sum, value) => sum + value, 0) / m;
  if (n < 2 || m < 2) return { auc, error: null, interval: null, pValue: null };
  const error = Math.sqrt(variance(placed[0]) / n + variance(placed[1]) / m);
  const half = normalQuantile(0.975) * error;
  const chance = Math.sqrt((n + m + 1 - tied(all) / ((n + m) * (n + m - 1))) / (12 * n * m));
  return {
    auc,
    error,
    interval: [Math.max(0, auc - half), Math.min(1, auc + half)],
    pValue: chance > 0 ? 2 * normalCdf(-Math.abs(auc - 0.5) / chance) : 1,
  };
}

/**
 * The curve itself, from (0, 0) to (1, 1): which share of class 0 is taken for class 1, and which share of class 1 is found, at falling
 * thresholds. Thinned to about `most` points.
 * @example
 * rocPoints([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]); // => [[0, 0], [0, 0.5], [0.5, 0.5], [0.5, 1], [1, 1]]
 */
export function rocPoints(
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
  most = 100,
): (readonly [falsePositiveRate: number, truePositiveRate: number])[] {
  const order = Uint32Array.from({ length: scores.length }, (_, row) => row).sort((a, b) => scores[b]! - scores[a]!);
  const positives = order.reduce((sum, row) => sum + labels[row]!, 0);
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return [];
  const points: (readonly [number, number])[] = [[0, 0]];
  let [found, mistaken, kept] = [0, 0, 0];
  order.forEach((row, place) => {
    if (labels[row] === 1) found++;
    else mistaken++;
    const next = order[place + 1];
    if (next !== undefined && scores[next] === scores[row]) return;
    if (next !== undefined && place + 1 - kept < order.length / most) return;
    kept = place + 1;
    points.push([mistaken / negatives, found / positives]);
  });
  return points;
}

function ranksWithin(scores: ArrayLike<number>, labels: ArrayLike<number>, label: number): Float64Array {
  return ranks(Array.from(scores).filter((_, row) => labels[row] === label));
}

/** Sum of t³ - t over groups of t equal ranks. */
function tied(all: Float64Array): number {
  const sorted = all.toSorted();
  let sum = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    sum += (end - start) ** 3 - (end - start);
    start = end;
  }
  return sum;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
