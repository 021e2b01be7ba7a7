import { ksTwoSample } from "../../statistics/ks-two-sample.ts";
import { drawnNumbers } from "../distributions.ts";
import type { RelationshipCheck } from "../fit-check.ts";

/** Whether parents have as many children as in the reference. */
export const childrenPerParent: RelationshipCheck = {
  name: "childrenPerParent",
  scope: "relationship",
  goal: "Parents have as many children as in the reference: 1 less the Kolmogorov-Smirnov distance of the numbers of children per parent, 0 included, with its test (SDMetrics' CardinalityShapeSimilarity).",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    const [a, b] = [reference.childrenPerParent, candidate.childrenPerParent];
    const { statistic, pValue } = ksTwoSample(a, b);
    return {
      value: statistic === null ? null : 1 - statistic,
      ...(pValue === null ? {} : { pValue }),
      detail: drawnNumbers(a, b),
    };
  },
};
