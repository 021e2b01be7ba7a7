/** How unevenly children fall on parents. */
export interface Concentration {
  /** Gini coefficient in [0, 1): 0 where all parents have equally many; null for no children. */
  readonly gini: number | null;
  /** Share of the children that the busiest 1 % of the parents have (at least one parent). */
  readonly topHundredth: number | null;
  /** Share of the children that the busiest tenth of the parents have (at least one parent). */
  readonly topTenth: number | null;
}

/**
 * How unevenly counts fall: the Gini coefficient and the shares of the busiest.
 * @param counts children per parent, 0 included
 * @example
 * concentration([2, 2]); // => { gini: 0, topHundredth: 0.5, topTenth: 0.5 }
 * concentration([0, 0]).gini; // => null
 */
export function concentration(counts: readonly number[]): Concentration {
  const sorted = Float64Array.from(counts).sort();
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { gini: null, topHundredth: null, topTenth: null };
  const n = sorted.length;
  const weighted = sorted.reduce((sum, count, index) => sum + (2 * (index + 1) - n - 1) * count, 0);
  const top = (share: number): number => {
    const parents = Math.max(1, Math.round(n * share));
    return sorted.subarray(n - parents).reduce((sum, count) => sum + count, 0) / total;
  };
  return { gini: weighted / (n * total), topHundredth: top(0.01), topTenth: top(0.1) };
}

/**
 * Largest distance between two Lorenz curves: which share of the children the less busy share of the parents has, at any such share. In
 * [0, 1], 0 where popularity is spread alike; null where one has no children.
 * @param a children per parent, 0 included
 * @param b children per parent of the other, of any length
 * @example
 * lorenzDistance([1, 1], [3, 3, 3]); // => 0
 * lorenzDistance([1, 1], [0, 2]); // => 0.5
 */
export function lorenzDistance(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [lorenz(a), lorenz(b)];
  if (x === null || y === null) return null;
  // Both curves are straight between their own points, so their distance is largest at one of them.
  const points = [...ends(x.length), ...ends(y.length)];
  return points.reduce((most, at) => Math.max(most, Math.abs(height(x, at) - height(y, at))), 0);
}

function lorenz(counts: readonly number[]): Float64Array | null {
  const sorted = Float64Array.from([0, ...counts]).sort();
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let sum = 0;
  return sorted.map((count) => (sum += count) / total);
}

function ends(points: number): number[] {
  return Array.from({ length: points }, (_, index) => index / (points - 1));
}

function height(curve: Float64Array, at: number): number {
  const place = at * (curve.length - 1);
  const left = Math.min(curve.length - 2, Math.floor(place));
  return curve[left]! + (place - left) * (curve[left + 1]! - curve[left]!);
}
