import { studentTwoSided } from "./special-functions.ts";
import type { Sample } from "./sample.ts";

/** How two columns rise and fall together. */
export interface Correlation {
  /** In [-1, 1]; null for fewer than two complete pairs, or where a side is constant. */
  readonly coefficient: number | null;
  /** Of the two-sided test that it is 0, by Student's t with n - 2 degrees of freedom; null for fewer than three pairs. */
  readonly pValue: number | null;
  /** Complete pairs. */
  readonly pairs: number;
}

/**
 * Pearson's correlation. Rows with a null on either side are left out.
 * @param x numbers
 * @param y as many numbers, row by row
 * @example
 * pearson([1, 2, 3, null], [2, 4, 6, 8]).coefficient; // => 1
 * pearson([1, 1], [2, 3]).coefficient; // => null
 */
export function pearson(x: Sample, y: Sample): Correlation {
  return correlate(...completePairs(x, y));
}

/**
 * Spearman's rank correlation: Pearson's of the ranks, ties sharing their mean rank. Rows with a null on either side are left out.
 * @example
 * spearman([1, 2, 3], [1, 10, 100]).coefficient; // => 1
 */
export function spearman(x: Sample, y: Sample): Correlation {
  const [a, b] = completePairs(x, y);
  return correlate(ranks(a), ranks(b));
}

/**
 * Ranks from 1, ties sharing their mean rank.
 * @example
 * [...ranks([10, 30, 10])]; // => [1.5, 3, 1.5]
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  // Native sorting of numbers and a search for each are several times as fast as sorting rows by a comparison.
  const sorted = Float64Array.from(values).sort();
  const shared = new Float64Array(sorted.length);
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    shared[start] = (start + 1 + end) / 2;
    start = end;
  }
  const found = new Float64Array(sorted.length);
  for (let row = 0; row < found.length; row++) found[row] = shared[firstOf(sorted, values[row]!)]!;
  return found;
}

/** Place of the first of the ascending numbers that is not less than `value`. */
function firstOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function completePairs(x: Sample, y: Sample): [Float64Array, Float64Array] {
  const a = new Float64Array(x.length);
  const b = new Float64Array(x.length);
  let size = 0;
  for (let row = 0; row < x.length; row++) {
    const [left, right] = [x[row], y[row]];
    if (typeof left !== "number" || typeof right !== "number") continue;
    if (!Number.isFinite(left) || !Number.isFinite(right)) continue;
    a[size] = left;
    b[size++] = right;
  }
  return [a.subarray(0, size), b.subarray(0, size)];
}

function correlate(x: Float64Array, y: Float64Array): Correlation {
  const pairs = x.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < pairs; row++) {
    const [dx, dy] = [x[row]! - meanX, y[row]! - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // A constant's mean is off by rounding; what is left of its variance is no variance.
  const constant = (squares: number, middle: number): boolean => squares <= pairs * (1e-13 * middle) ** 2;
  if (pairs < 2 || constant(xx, meanX) || constant(yy, meanY)) return { coefficient: null, pValue: null, pairs };
  const coefficient = Math.max(-1, Math.min(1, (xy / xx) * Math.sqrt(xx / yy)));
  if (pairs < 3) return { coefficient, pValue: null, pairs };
  const t = coefficient * Math.sqrt((pairs - 2) / ((1 - coefficient) * (1 + coefficient)));
  return { coefficient, pValue: Number.isFinite(t) ? studentTwoSided(t, pairs - 2) : 0, pairs };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
