import { countValues } from "./categories.ts";
import type { Values } from "./categories.ts";
import { sortedNumbers } from "./sample.ts";
import type { Sample } from "./sample.ts";

/**
 * How much of the reference's range the candidate's values span, in [0, 1]; null where the reference has no range or a sample no values.
 * 1: at least as far on both ends; what is missing at each end is taken off. SDMetrics' RangeCoverage
 * (https://docs.sdv.dev/sdmetrics).
 * @example
 * rangeCoverage([0, 10], [2, 8]); // => 0.6
 * rangeCoverage([3, 3], [3]); // => null
 */
export function rangeCoverage(reference: Sample, candidate: Sample): number | null {
  const [a, b] = [sortedNumbers(reference), sortedNumbers(candidate)];
  if (a.length === 0 || b.length === 0) return null;
  const [least, greatest] = [a[0]!, a.at(-1)!];
  if (least === greatest) return null;
  const missing = Math.max(0, b[0]! - least) + Math.max(0, greatest - b.at(-1)!);
  return Math.max(0, 1 - missing / (greatest - least));
}

/**
 * Share of the candidate's numbers that lie within the reference's range, ends included; null where a sample has no values.
 * Nulls are left out.
 * @example
 * boundaryAdherence([0, 10], [5, 11, null, 10, 0]); // => 0.75
 */
export function boundaryAdherence(reference: Sample, candidate: Sample): number | null {
  const [a, b] = [sortedNumbers(reference), sortedNumbers(candidate)];
  if (a.length === 0 || b.length === 0) return null;
  return b.reduce((inside, value) => inside + (value >= a[0]! && value <= a.at(-1)! ? 1 : 0), 0) / b.length;
}

/**
 * Share of the reference's distinct values that occur in the candidate, nulls left out; null where the reference has none.
 * @example
 * categoryCoverage(["a", "b", null], ["a", "c"]); // => 0.5
 */
export function categoryCoverage(reference: Values, candidate: Values): number | null {
  const known = distinct(reference);
  if (known.size === 0) return null;
  const seen = distinct(candidate);
  return [...known].filter((value) => seen.has(value)).length / known.size;
}

/**
 * Share of the candidate's values that occur in the reference, nulls left out; null where the candidate has none.
 * @example
 * categoryAdherence(["a", "b"], ["a", "a", "c", null, "b"]); // => 0.75
 */
export function categoryAdherence(reference: Values, candidate: Values): number | null {
  const known = distinct(reference);
  let [inside, all] = [0, 0];
  for (const [value, count] of countValues(candidate)) {
    if (value === null) continue;
    all += count;
    if (known.has(value)) inside += count;
  }
  return all === 0 ? null : inside / all;
}

/**
 * Number of distinct values, nulls left out.
 * @example
 * distinctCount(["a", "b", null, "a"]); // => 2
 */
export function distinctCount(values: Values): number {
  return distinct(values).size;
}

function distinct(values: Values): Set<number | string> {
  const found = new Set<number | string>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    if (value !== null) found.add(value);
  }
  return found;
}
