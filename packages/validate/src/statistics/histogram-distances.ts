/**
 * Shares of weights: each divided by their sum. All 0 where the sum is.
 * @example
 * shares([1, 3]); // => [0.25, 0.75]
 */
export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : weight / total));
}

/**
 * Total variation: half the sum of the differences between two lists of shares; the greatest difference in the probability of any event.
 * 0: equal; 1: nothing in common; null where one has no weight.
 * @param p weights or counts of any sum
 * @param q weights for the same cells in the same order
 * @example
 * totalVariation([1, 1], [1, 3]); // => 0.25
 * totalVariation([1, 1], [0, 0]); // => null
 */
export function totalVariation(p: readonly number[], q: readonly number[]): number | null {
  return compared(p, q, (a, b) => Math.abs(a - b) / 2);
}

/**
 * Sum of the squared differences between two lists of shares, in [0, 2]; null where one has no weight.
 * @example
 * squaredError([1, 1], [1, 3]); // => 0.125
 */
export function squaredError(p: readonly number[], q: readonly number[]): number | null {
  return compared(p, q, (a, b) => (a - b) ** 2);
}

/**
 * Jensen-Shannon distance to base 2: the root of the divergence, a metric in [0, 1]; null where one has no weight.
 * scipy's `jensenshannon(p, q, 2)`; Lin, https://doi.org/10.1109/18.61115.
 * @example
 * jensenShannon([1, 0, 0], [0, 1, 0]); // => 1
 * jensenShannon([2, 2], [1, 1]); // => 0
 */
export function jensenShannon(p: readonly number[], q: readonly number[]): number | null {
  const divergence = compared(p, q, (a, b) => (part(a, (a + b) / 2) + part(b, (a + b) / 2)) / 2);
  return divergence === null ? null : Math.sqrt(Math.min(1, Math.max(0, divergence)));
}

function part(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}

function compared(
  p: readonly number[],
  q: readonly number[],
  difference: (a: number, b: number) => number,
): number | null {
  const [a, b] = [shares(p), shares(q)];
  if (!a.some((share) => share > 0) || !b.some((share) => share > 0)) return null;
  let sum = 0;
  for (let cell = 0; cell < Math.max(a.length, b.length); cell++) sum += difference(a[cell] ?? 0, b[cell] ?? 0);
  return sum;
}
