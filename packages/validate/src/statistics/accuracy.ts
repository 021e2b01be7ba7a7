import { jointCounts } from "./association.ts";
import type { Codes } from "./association.ts";

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
