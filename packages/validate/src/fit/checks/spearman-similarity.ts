import type { DataColumn } from "../../data/data-set.ts";
import { pearson, spearman } from "../../statistics/correlation.ts";
import { isContinuous } from "../column-codes.ts";
import { ranksOf } from "../column-ranks.ts";
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
    return similarity(rankCorrelation(reference), rankCorrelation(candidate), 2);
  },
};

function rankCorrelation([x, y]: readonly [DataColumn, DataColumn]): number | null {
  const [a, b] = [ranksOf(x), ranksOf(y)];
  return (a !== null && b !== null ? pearson(a, b) : spearman(x.values, y.values)).coefficient;
}
