import { kolmogorovUpper } from "./kolmogorov.ts";
import { sortedNumbers } from "./sample.ts";
import type { Sample } from "./sample.ts";

/** Up to so many lattice points the p-value is counted, not approximated: 1,000 values against 1,000 take 10 ms. */
const mostPoints = 1_000_000;

/** What two samples tell about whether they come from one distribution. */
export interface KsTwoSample {
  /** Largest distance between the two empirical distribution functions, in [0, 1]; null where a sample is empty. */
  readonly statistic: number | null;
  /** Probability of such a distance or a larger one between samples of one distribution; null where a sample is empty. */
  readonly pValue: number | null;
  /** Whether the p-value is exact. */
  readonly exact: boolean;
}

/**
 * The two-sample Kolmogorov-Smirnov test, two-sided.
 *
 * The p-value is exact where the product of the sizes is at most 1,000,000, given the ties (Schröer and Trenkler,
 * https://doi.org/10.1016/0167-9473(94)00040-P, as R's `ks.test` does); else that of one sample of nm/(n+m) values, as scipy's
 * asymptotic mode (https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_2samp.html), which ties make conservative.
 * Nulls and what is not finite are left out.
 * @example
 * ksTwoSample([1, 2, 3, 4], [3, 4, 5, 6]).statistic; // => 0.5
 * ksTwoSample([], [1]); // => { statistic: null, pValue: null, exact: false }
 */
export function ksTwoSample(a: Sample, b: Sample): KsTwoSample {
  const x = sortedNumbers(a);
  const y = sortedNumbers(b);
  if (x.length === 0 || y.length === 0) return { statistic: null, pValue: null, exact: false };
  const { distance, tieEnds } = walk(x, y);
  const points = x.length * y.length;
  const statistic = distance / points;
  if (points <= mostPoints) {
    return { statistic, pValue: exactUpper(x.length, y.length, distance, tieEnds), exact: true };
  }
  const effective = Math.max(1, Math.round(points / (x.length + y.length)));
  return { statistic, pValue: kolmogorovUpper(effective, statistic), exact: false };
}

/** The largest distance, as a whole number of nm-ths, and after how many of the merged values a value differs from its successor. */
function walk(x: Float64Array, y: Float64Array): { readonly distance: number; readonly tieEnds: Uint8Array } {
  const tieEnds = new Uint8Array(x.length + y.length + 1);
  let i = 0;
  let j = 0;
  let distance = 0;
  while (i < x.length || j < y.length) {
    const value = i < x.length && (j >= y.length || x[i]! <= y[j]!) ? x[i]! : y[j]!;
    while (i < x.length && x[i] === value) i++;
    while (j < y.length && y[j] === value) j++;
    tieEnds[i + j] = 1;
    distance = Math.max(distance, Math.abs(i * y.length - j * x.length));
  }
  return { distance, tieEnds };
}

/**
 * Share of the orders of n and m values in which the distance reaches `distance`. Of all paths that end at a lattice point, i/(i+j) came
 * from its left; so the shares of those that went too far before are weighted means of the two neighbours'.
 */
function exactUpper(n: number, m: number, distance: number, tieEnds: Uint8Array): number {
  if (distance === 0) return 1;
  const reached = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (tieEnds[i + j] === 1 && Math.abs(i * m - j * n) >= distance) reached[j] = 1;
      else if (i === 0) reached[j] = j === 0 ? 0 : reached[j - 1]!;
      else if (j > 0) reached[j] = (i * reached[j]! + j * reached[j - 1]!) / (i + j);
    }
  }
  return reached[m]!;
}
