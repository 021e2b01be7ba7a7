import { sortedNumbers } from "./sample.ts";
import type { Sample } from "./sample.ts";

/**
 * The 1-Wasserstein (earth mover's) distance of two samples, in their unit: the area between their distribution functions.
 * 0: equal; null where a sample is empty. Nulls and what is not finite are left out. scipy's `wasserstein_distance`.
 * @example
 * wasserstein([0, 1, 3], [5, 6, 8]); // => 5
 * wasserstein([], [1]); // => null
 */
export function wasserstein(a: Sample, b: Sample): number | null {
  const x = sortedNumbers(a);
  const y = sortedNumbers(b);
  if (x.length === 0 || y.length === 0) return null;
  let i = 0;
  let j = 0;
  let area = 0;
  let last = Math.min(x[0]!, y[0]!);
  while (i < x.length || j < y.length) {
    const value = i < x.length && (j >= y.length || x[i]! <= y[j]!) ? x[i]! : y[j]!;
    area += Math.abs(i / x.length - j / y.length) * (value - last);
    last = value;
    while (i < x.length && x[i] === value) i++;
    while (j < y.length && y[j] === value) j++;
  }
  return area;
}
