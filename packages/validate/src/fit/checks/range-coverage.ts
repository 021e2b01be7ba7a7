import { rangeCoverage as shareOf } from "../../statistics/coverage.ts";
import { isContinuous } from "../column-codes.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Share of the reference's range that is spanned. */
export const rangeCoverage: ColumnCheck = {
  name: "rangeCoverage",
  scope: "column",
  goal: "Numbers and moments reach as far as the reference's: share of its range that they span (SDMetrics' RangeCoverage).",
  bounds: [0, 1],
  better: "higher",
  descriptive: true,
  measure(reference, candidate) {
    if (!isContinuous(reference)) return null;
    return { value: shareOf(reference.values, candidate.values) };
  },
};
