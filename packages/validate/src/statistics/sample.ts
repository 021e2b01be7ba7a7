/** Numbers of a column; nulls and what is no finite number are left out by every statistic that has no other use for them. */
export type Sample = ArrayLike<number | string | null>;

/**
 * The finite numbers of a sample in ascending order.
 * @example
 * [...sortedNumbers([3, null, 1])]; // => [1, 3]
 */
export function sortedNumbers(sample: Sample): Float64Array {
  return finiteNumbers(sample).sort();
}

/**
 * The finite numbers of a sample in their order.
 * @example
 * [...finiteNumbers([3, null, Number.NaN, 1])]; // => [3, 1]
 */
export function finiteNumbers(sample: Sample): Float64Array {
  const found = new Float64Array(sample.length);
  let size = 0;
  for (let index = 0; index < sample.length; index++) {
    const value = sample[index];
    if (typeof value === "number" && Number.isFinite(value)) found[size++] = value;
  }
  return found.subarray(0, size);
}
