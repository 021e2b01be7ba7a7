import { concentration, lorenzDistance } from "../../statistics/concentration.ts";
import type { RelationshipCheck } from "../fit-check.ts";

/** Whether the popular parents are as popular as in the reference. */
export const foreignKeyPopularity: RelationshipCheck = {
  name: "foreignKeyPopularity",
  scope: "relationship",
  goal: "Few parents have as many of the children as in the reference: 1 less the largest distance of the two Lorenz curves. Its figures are the Gini coefficients and what the busiest hundredth and tenth of the parents have.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    const distance = lorenzDistance(reference.childrenPerParent, candidate.childrenPerParent);
    const [a, b] = [concentration(reference.childrenPerParent), concentration(candidate.childrenPerParent)];
    return {
      value: distance === null ? null : 1 - distance,
      detail: {
        kind: "figures",
        figures: {
          "Gini coefficient, reference": a.gini,
          "Gini coefficient, candidate": b.gini,
          "share of the busiest 1 %, reference": a.topHundredth,
          "share of the busiest 1 %, candidate": b.topHundredth,
          "share of the busiest 10 %, reference": a.topTenth,
          "share of the busiest 10 %, candidate": b.topTenth,
        },
      },
    };
  },
};
