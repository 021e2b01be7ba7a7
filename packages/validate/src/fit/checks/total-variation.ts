import { totalVariation as variationOf } from "../../statistics/histogram-distances.ts";
import { sharedCounts } from "../../statistics/categories.ts";
import { drawnLabels } from "../distributions.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Half the sum of the differences between the shares of the labels. */
export const totalVariation: ColumnCheck = {
  name: "totalVariation",
  scope: "column",
  goal: "Labels are as frequent as in the reference: half the sum of the differences of their shares, NULL being a label (1 less SDMetrics' TVComplement, which drops NULLs).",
  bounds: [0, 1],
  better: "lower",
  measure(reference, candidate) {
    if (reference.kind !== "category") return null;
    const counts = sharedCounts(reference.values, candidate.values, "keep");
    return {
      value: variationOf(counts.reference, counts.candidate),
      detail: drawnLabels(reference.values, candidate.values, "keep"),
    };
  },
};
