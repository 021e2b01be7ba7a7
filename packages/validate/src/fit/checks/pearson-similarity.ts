import { pearson } from "../../statistics/correlation.ts";
import { isContinuous } from "../column-codes.ts";
import type { PairCheck } from "../fit-check.ts";
import { similarity } from "./similarity.ts";

/** Whether two columns of numbers rise and fall together as in the reference. */
export const pearsonSimilarity: PairCheck = {
  name: "pearsonSimilarity",
  scope: "pair",
  goal: "Numbers rise and fall together as in the reference: 1 less half the difference of Pearson's correlations (SDMetrics' CorrelationSimilarity).",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!reference.every(isContinuous)) return null;
    const [a, b] = [reference, candidate].map(([x, y]) => pearson(x.values, y.values).coefficient);
    return similarity(a, b, 2);
  },
};
