import { spearman } from "../../statistics/correlation.ts";
import { isContinuous } from "../column-codes.ts";
import type { PairCheck } from "../fit-check.ts";
import { similarity } from "./similarity.ts";

/** Whether the ranks of two columns of numbers go together as in the reference. */
export const spearmanSimilarity: PairCheck = {
  name: "spearmanSimilarity",
  scope: "pair",
  goal: "Numbers go up together as in the reference, straight or not: 1 less half the difference of Spearman's rank correlations.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!reference.every(isContinuous)) return null;
    const [a, b] = [reference, candidate].map(([x, y]) => spearman(x.values, y.values).coefficient);
    return similarity(a, b, 2);
  },
};
