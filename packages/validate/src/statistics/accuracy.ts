import { jointCounts } from "./association.ts";
import type { Codes } from "./association.ts";
import { sampleRows } from "./sampling.ts";

/** How much of the weight of two data sets lies in the same cells. */
export interface Accuracy {
  /** 1 less the total variation of the joint bins, in [0, 1]; null where a side has no rows. */
  readonly accuracy: number | null;
  /** What two samples of one distribution of these sizes get on average; clearly more than that speaks of copies. Null as above. */
  readonly expected: number | null;
}

/**
 * Accuracy of one, two, three or more columns together, on bins fixed by the reference, beside what sampling alone allows: 1 - ½ Σ √(2/π p(1-p)(1/n + 1/m)).
 * MOSTLY AI's measure (https://doi.org/10.3389/fdata.2021.679939).
 * @param reference bin numbers of the columns
 * @param candidate bin numbers of the same columns with the same sizes
 * @example
 * const column = (codes: number[]) => [{ codes, size: 2 }];
 * jointAccuracy(column([0, 0, 1, 1]), column([0, 1, 1, 1])).accuracy; // => 0.75
 * jointAccuracy(column([0]), column([])).accuracy; // => null
 */
export function jointAccuracy(reference: readonly Codes[], candidate: readonly Codes[]): Accuracy {
  const [p, q] = [jointCounts(reference), jointCounts(candidate)];
  const n = reference[0]?.codes.length ?? 0;
  const m = candidate[0]?.codes.length ?? 0;
  if (n === 0 || m === 0) return { accuracy: null, expected: null };
  const scale = (2 / Math.PI) * (1 / n + 1 / m);
  let [variation, noise] = [0, 0];
  for (let cell = 0; cell < p.length; cell++) {
    const share = p[cell]! / n;
    variation += Math.abs(share - q[cell]! / m) / 2;
    noise += Math.sqrt(scale * share * (1 - share)) / 2;
  }
  return { accuracy: Math.max(0, 1 - variation), expected: Math.max(0, 1 - noise) };
}

/** Accuracy of all sets of so many columns. */
export interface MeanAccuracy extends Accuracy {
  /** Sets of columns that the means are over. */
  readonly sets: number;
}

/** Sets of columns that are looked at, at most. */
const mostSets = 500;

/**
 * Mean accuracy over columns, pairs or triples of columns: all of them, or 500 at random, the same ones each time.
 * @param reference bin numbers of the columns
 * @param candidate bin numbers of the same columns with the same sizes
 * @param order how many columns are taken together
 * @example
 * const columns = [{ codes: [0, 1], size: 2 }, { codes: [0, 1], size: 2 }];
 * meanAccuracy(columns, columns, 2, 0); // => { accuracy: 1, expected: jointAccuracy(columns, columns).expected, sets: 1 }
 */
export function meanAccuracy(
  reference: readonly Codes[],
  candidate: readonly Codes[],
  order: 1 | 2 | 3,
  seed: number,
): MeanAccuracy {
  const chosen = sampleRows(choose(reference.length, order), mostSets, seed, `sets of ${order}`);
  let [accuracy, expected, sets] = [0, 0, 0];
  for (const index of chosen) {
    const set = setOf(index, order);
    const one = jointAccuracy(
      set.map((at) => reference[at]!),
      set.map((at) => candidate[at]!),
    );
    if (one.accuracy === null || one.expected === null) continue;
    accuracy += one.accuracy;
    expected += one.expected;
    sets++;
  }
  return sets === 0
    ? { accuracy: null, expected: null, sets }
    : { accuracy: accuracy / sets, expected: expected / sets, sets };
}

/** Number of ways to take `order` of `items`. */
function choose(items: number, order: number): number {
  return order === 0 ? 1 : (choose(items - 1, order - 1) * items) / order;
}

/** The set of that number among all sets of so many columns, without listing them (the combinatorial number system). */
function setOf(index: number, order: number): number[] {
  if (order === 0) return [];
  let last = order - 1;
  while (choose(last + 1, order) <= index) last++;
  return [...setOf(index - choose(last, order), order - 1), last];
}
