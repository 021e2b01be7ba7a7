import { countValues } from "./categories.ts";
import type { Values } from "./categories.ts";
import { sortedNumbers } from "./sample.ts";
import type { Sample } from "./sample.ts";

/** A rule that puts every value into one of `size` bins; the last one is null's. */
export interface Binning {
  readonly size: number;
  binOf(value: number | string | null): number;
}

/**
 * Bins of about equal weight, fixed by the reference: a value that fills a bin alone has one of its own, and few distinct values have one each.
 * Between two bins the border lies halfway between their values; outer values fall in the outer bins. Null has the last bin.
 * @param reference numbers; with none there is one bin for all numbers
 * @param most about how many bins, 10 unless told
 * @example
 * const bins = quantileBins([0, 0, 0, 0, 1, 2, 3, 4], 4);
 * [0, 1, 99, null].map(bins.binOf); // => [0, 1, 2, 3]
 */
export function quantileBins(reference: Sample, most = 10): Binning {
  const cuts = cutPoints(sortedNumbers(reference), most);
  const size = cuts.length + 2;
  return {
    size,
    binOf: (value) => (typeof value === "number" && Number.isFinite(value) ? countUpTo(cuts, value) : size - 1),
  };
}

/**
 * A bin for each of the reference's most frequent values, one for all others, the last one for null.
 * @param most how many values have a bin, 20 unless told; equally frequent ones in the order of their text
 * @example
 * const bins = categoryBins(["a", "a", "b"], 1);
 * ["a", "b", "new", null].map(bins.binOf); // => [0, 1, 1, 2]
 */
export function categoryBins(reference: Values, most = 20): Binning {
  const counts = [...countValues(reference)].filter(([value]) => value !== null);
  const kept = counts.toSorted(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1)).slice(0, most);
  const places = new Map(kept.map(([value], place) => [value, place]));
  const size = kept.length + 2;
  return { size, binOf: (value) => (value === null ? size - 1 : (places.get(value) ?? size - 2)) };
}

/**
 * Edges of bins of one width over the reference's range, for drawing: whole numbers with a small range have a bin each. Ascending, one more than
 * there are bins; for a constant, one bin of width 1 around it; empty for no numbers.
 * @param most largest number of bins, 30 unless told
 * @example
 * equalEdges([0, 4], 2); // => [0, 2, 4]
 * equalEdges([1, 2, 3]); // => [0.5, 1.5, 2.5, 3.5]
 */
export function equalEdges(reference: Sample, most = 30): number[] {
  const sorted = sortedNumbers(reference);
  if (sorted.length === 0) return [];
  const [least, greatest] = [sorted[0]!, sorted.at(-1)!];
  const spread = greatest - least;
  if (spread < most && sorted.every(Number.isInteger)) {
    return Array.from({ length: spread + 2 }, (_, index) => least - 0.5 + index);
  }
  if (spread === 0) return [least - 0.5, least + 0.5];
  return Array.from({ length: most + 1 }, (_, index) => (index === most ? greatest : least + (spread * index) / most));
}

/**
 * How many values fall between each edge and the next, the first included; what lies outside counts in the outer bins. Nulls are left out.
 * @param edges ascending
 * @example
 * histogram([0, 1, 2, 3, 99, null], [0, 2, 4]); // => [2, 3]
 */
export function histogram(values: Sample, edges: readonly number[]): number[] {
  const counts = Array.from({ length: Math.max(0, edges.length - 1) }, () => 0);
  const inner = Float64Array.from(edges.slice(1, -1));
  if (counts.length === 0) return counts;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value === "number" && Number.isFinite(value)) counts[countUpTo(inner, value)]!++;
  }
  return counts;
}

/**
 * The bin of each value.
 * @example
 * [...binned(["b", null], categoryBins(["a", "b"]))]; // => [1, 3]
 */
export function binned(values: Values, bins: Binning): Uint16Array {
  const codes = new Uint16Array(values.length);
  for (let row = 0; row < codes.length; row++) codes[row] = bins.binOf(values[row] ?? null);
  return codes;
}

/** Borders between bins: a bin is closed once it has its share, or before a value that has one alone. */
function cutPoints(sorted: Float64Array, most: number): Float64Array {
  const distinct: { value: number; count: number }[] = [];
  for (const value of sorted) {
    const last = distinct.at(-1);
    if (last?.value === value) last.count++;
    else distinct.push({ value, count: 1 });
  }
  const share = distinct.length <= most ? 0 : sorted.length / most;
  const cuts: number[] = [];
  let weight = 0;
  distinct.forEach(({ value, count }, index) => {
    if (index > 0 && (weight >= share || count >= share)) {
      const before = distinct[index - 1]!.value;
      cuts.push(before + (value - before) / 2);
      weight = 0;
    }
    weight += count;
  });
  return Float64Array.from(cuts);
}

/** How many of the ascending cuts are at most `value`. */
function countUpTo(cuts: Float64Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cuts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
