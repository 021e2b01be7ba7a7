import { chiSquaredHomogeneity } from "../../statistics/chi-squared.ts";
import { sharedCounts } from "../../statistics/categories.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Effect size of the chi-squared test that labels are as frequent as in the reference. */
export const chiSquared: ColumnCheck = {
  name: "chiSquared",
  scope: "column",
  goal: "Labels are as frequent as in the reference: Cramér's V of the chi-squared test of homogeneity, NULL being a label, labels that expect fewer than 5 rows taken together.",
  bounds: [0, 1],
  better: "lower",
  measure(reference, candidate) {
    if (reference.kind !== "category") return null;
    const counts = sharedCounts(reference.values, candidate.values, "keep");
    const { statistic, degrees, pValue, cramersV, cells } = chiSquaredHomogeneity(counts.reference, counts.candidate);
    return {
      value: cramersV,
      ...(pValue === null ? {} : { pValue }),
      detail: { kind: "figures", figures: { statistic, degrees, cells, labels: counts.values.length } },
    };
  },
};
