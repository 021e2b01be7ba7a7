import { categoryCoverage as shareOf } from "../../statistics/coverage.ts";
import type { ColumnCheck } from "../fit-check.ts";

/**  share of its distinct labels that do (SDMetrics' CategoryCoverage).:The share of the reference's labels that occur. */
export const categoryCoverage: ColumnCheck = {
  name: "categoryCoverage",
  scope: "column",
  goal: "Every label of the reference occurs",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (reference.kind !== "category") return null;
    return { value: shareOf(reference.values, candidate.values) };
  },
};
