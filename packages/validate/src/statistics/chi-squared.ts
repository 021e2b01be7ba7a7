import { chiSquaredUpper } from "./special-functions.ts";

/** Below so many expected in a cell, the chi-squared distribution is no good approximation (Cochran, https://doi.org/10.2307/3001616). */
const leastExpected = 5;

/** What counts tell about whether they fit. */
export interface ChiSquared {
  /** Sum of (observed - expected)² / expected over the cells left; null where fewer than two are. */
  readonly statistic: number | null;
  /** Degrees of freedom: cells left, less one. */
  readonly degrees: number;
  /** Probability of such a sum or a larger one if they fit; null where fewer than two cells are left. */
  readonly pValue: number | null;
  /** Effect size in [0, 1], 0 for a perfect fit; null where fewer than two cells are left. */
  readonly cramersV: number | null;
  /** Cells after those that expect fewer than 5 were merged into one. */
  readonly cells: number;
}

const undefinedTest: ChiSquared = { statistic: null, degrees: 0, pValue: null, cramersV: null, cells: 0 };

/**
 * Pearson's chi-squared test of goodness of fit: do counts agree with declared shares?
 *
 * Cells that expect fewer than 5 are merged into one, and that one with the next smallest if it still expects fewer. V = √(χ² / (n (cells - 1))). R's `chisq.test(x, p = p)`, scipy's `chisquare`.
 * @param observed counts
 * @param expected weights or counts for the same cells in the same order, of any sum > 0
 * @example
 * chiSquaredFit([16, 18, 16, 14, 12, 12], [1, 1, 1, 1, 1, 1]).degrees; // => 5
 * chiSquaredFit([7], [1]).pValue; // => null
 */
export function chiSquaredFit(observed: readonly number[], expected: readonly number[]): ChiSquared {
  const n = sum(observed);
  const weight = sum(expected);
  if (n === 0 || weight === 0) return undefinedTest;
  const scaled = expected.map((value) => (value * n) / weight);
  const groups = merge(scaled);
  if (groups.length < 2) return { ...undefinedTest, cells: groups.length };
  let statistic = 0;
  for (const group of groups) {
    const count = sum(group.map((cell) => observed[cell] ?? 0));
    const wanted = sum(group.map((cell) => scaled[cell]!));
    statistic += (count - wanted) ** 2 / wanted;
  }
  return finished(statistic, groups.length, n * (groups.length - 1));
}

/**
 * Pearson's chi-squared test of homogeneity: do two lists of counts come from one distribution?
 *
 * Cells that expect fewer than 5 in the smaller sample are merged into one, and that one with the next smallest if it still does.
 * V = √(χ² / n). R's `chisq.test`, scipy's `chi2_contingency` without correction.
 * @param a counts of the first sample
 * @param b counts of the second for the same cells in the same order
 * @example
 * chiSquaredHomogeneity([10, 10, 20], [20, 20, 20]).degrees; // => 2
 * chiSquaredHomogeneity([5, 5], [0, 0]).pValue; // => null
 */
export function chiSquaredHomogeneity(a: readonly number[], b: readonly number[]): ChiSquared {
  const [sizeA, sizeB] = [sum(a), sum(b)];
  const n = sizeA + sizeB;
  if (sizeA === 0 || sizeB === 0) return undefinedTest;
  const totals = Array.from({ length: Math.max(a.length, b.length) }, (_, cell) => (a[cell] ?? 0) + (b[cell] ?? 0));
  const groups = merge(totals.map((total) => (total * Math.min(sizeA, sizeB)) / n));
  if (groups.length < 2) return { ...undefinedTest, cells: groups.length };
  let statistic = 0;
  for (const group of groups) {
    const total = sum(group.map((cell) => totals[cell]!));
    const [wantedA, wantedB] = [(total * sizeA) / n, (total * sizeB) / n];
    const count = sum(group.map((cell) => a[cell] ?? 0));
    statistic += (count - wantedA) ** 2 / wantedA + (total - count - wantedB) ** 2 / wantedB;
  }
  return finished(statistic, groups.length, n);
}

/** Which cells are counted together. */
function merge(expected: readonly number[]): readonly (readonly number[])[] {
  const order = expected.map((_, cell) => cell).toSorted((a, b) => expected[a]! - expected[b]! || a - b);
  const kept = order.filter((cell) => expected[cell]! >= leastExpected);
  const rest = order.filter((cell) => expected[cell]! < leastExpected);
  if (rest.length === 0) return kept.map((cell) => [cell]);
  let pool = rest;
  let next = 0;
  while (sum(pool.map((cell) => expected[cell]!)) < leastExpected && next < kept.length)
    pool = [...pool, kept[next++]!];
  return [...kept.slice(next).map((cell) => [cell]), pool];
}

function finished(statistic: number, cells: number, scale: number): ChiSquared {
  return {
    statistic,
    degrees: cells - 1,
    pValue: chiSquaredUpper(statistic, cells - 1),
    cramersV: Math.min(1, Math.sqrt(statistic / scale)),
    cells,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
