import { categoryCoverage as shareOf } from "../../statistics/coverage.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Share of the reference's labels that occur. */
export const categoryCoverage: ColumnCheck = {
  name: "categoryCoverage",
  scope: "column",
  goal: "Every label of the reference occurs: share of its distinct labels that do (SDMetrics' CategoryCoverage).",
  bounds: [0, 1],
  better: "higher",
  descriptive: true,
  measure(reference, candidate) {
    if (reference.kind !== "category") return null;
    return { value: shareOf(reference.values, candidate.values) };
  },
};
