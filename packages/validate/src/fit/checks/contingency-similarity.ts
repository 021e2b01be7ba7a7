import { jointAccuracy } from "../../statistics/accuracy.ts";
import { cramersV } from "../../statistics/association.ts";
import { codesOf, hasBins } from "../column-codes.ts";
import type { PairCheck } from "../fit-check.ts";

/** Whether two columns' values occur together as often as in the reference. */
export const contingencySimilarity: PairCheck = {
  name: "contingencySimilarity",
  scope: "pair",
  goal: "Values occur together as often as in the reference: 1 less the total variation of the two columns' joint table, on ten bins equally heavy in the reference or its twenty most frequent labels; NULL has a bin. Its figures are both Cramér's V.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!reference.every(hasBins)) return null;
    const x = codesOf(reference[0], candidate[0]);
    const y = codesOf(reference[1], candidate[1]);
    const { accuracy, expected } = jointAccuracy([x.reference, y.reference], [x.candidate, y.candidate]);
    return {
      value: accuracy,
      detail: {
        kind: "figures",
        figures: {
          reference: cramersV(x.reference, y.reference),
          candidate: cramersV(x.candidate, y.candidate),
          expected,
        },
      },
    };
  },
};
