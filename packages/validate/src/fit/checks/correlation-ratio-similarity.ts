import type { DataColumn } from "../../data/data-set.ts";
import { correlationRatio } from "../../statistics/association.ts";
import { isContinuous } from "../column-codes.ts";
import type { PairCheck } from "../fit-check.ts";
import { similarity } from "./similarity.ts";

/** Whether a category decides a number as much as in the reference. */
export const correlationRatioSimilarity: PairCheck = {
  name: "correlationRatioSimilarity",
  scope: "pair",
  goal: "A label says as much of a number as in the reference: 1 less the difference of the correlation ratios η, NULL being a label.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    const mixed = reference.some(({ kind }) => kind === "category") && reference.some(isContinuous);
    return mixed ? similarity(ratio(reference), ratio(candidate), 1) : null;
  },
};

function ratio([a, b]: readonly [DataColumn, DataColumn]): number | null {
  return isContinuous(a) ? correlationRatio(b.values, a.values) : correlationRatio(a.values, b.values);
}
