import { kolmogorovUpper } from "./kolmogorov.ts";
import { sortedNumbers } from "./sample.ts";
import type { Sample } from "./sample.ts";

/** What a sample tells about whether it comes from a declared distribution. */
export interface KsOneSample {
  /** Largest distance between the empirical distribution function and the declared one, in [0, 1]; null for no values. */
  readonly statistic: number | null;
  /** Probability of such a distance or a larger one if the values come from it; null for no values. */
  readonly pValue: number | null;
}

/**
 * The one-sample Kolmogorov-Smirnov test, two-sided, against a continuous distribution function.
 *
 * The p-value is exact up to 300 values, within 1e-4 beyond. Of a distribution with atoms (whole numbers, a list) the statistic is too large at
 * each atom: use `chiSquaredFit` there. Nulls and what is not finite are left out. R's `ks.test`, scipy's `ks_1samp`.
 * @param cdf probability of a value at most x, in [0, 1], not falling
 * @example
 * ksOneSample([0.25, 0.75], (x) => x).statistic; // => 0.25
 * ksOneSample([null], (x) => x).statistic; // => null
 */
export function ksOneSample(values: Sample, cdf: (x: number) => number): KsOneSample {
  const sorted = sortedNumbers(values);
  const n = sorted.length;
  if (n === 0) return { statistic: null, pValue: null };
  let statistic = 0;
  sorted.forEach((value, index) => {
    const expected = cdf(value);
    statistic = Math.max(statistic, (index + 1) / n - expected, expected - index / n);
  });
  return { statistic, pValue: kolmogorovUpper(n, statistic) };
}
