import { finiteNumbers } from "./sample.ts";
import type { Sample } from "./sample.ts";

/**
 * Mean of the numbers; null for none. Nulls and what is not finite are left out.
 * @example
 * mean([1, null, 3]); // => 2
 */
export function mean(values: Sample): number | null {
  const numbers = finiteNumbers(values);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/**
 * Standard deviation of the numbers (divided by their number, not one less); 0 for a constant, null for none.
 * @example
 * deviation([2, 4, 4, 4, 5, 5, 7, 9]); // => 2
 */
export function deviation(values: Sample): number | null {
  const numbers = finiteNumbers(values);
  const middle = mean(numbers);
  if (middle === null || numbers.every((value) => value === numbers[0])) return middle === null ? null : 0;
  return Math.sqrt(numbers.reduce((sum, value) => sum + (value - middle) ** 2, 0) / numbers.length);
}
