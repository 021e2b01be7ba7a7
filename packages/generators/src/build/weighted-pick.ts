/**
 * Turns a number in [0, 1) into a position, as often as the weights say.
 * @example
 * weightedPick([3, 1])(0.8); // 1
 */
export function weightedPick(weights: readonly number[]): (fraction: number) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bounds: number[] = [];
  let sum = 0;
  for (const weight of weights) bounds.push((sum += weight / total));
  const last = bounds.length - 1;
  return (fraction) => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (fraction < (bounds[middle] ?? 1)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
