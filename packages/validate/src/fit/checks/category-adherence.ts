import { categoryAdherence as shareOf } from "../../statistics/coverage.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Share of rows whose label the reference knows. */
export const categoryAdherence: ColumnCheck = {
  name: "categoryAdherence",
  scope: "column",
  goal: "No label is unknown to the reference: share of rows whose label it has, NULLs left out (SDMetrics' CategoryAdherence).",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (reference.kind !== "category") return null;
    return { value: shareOf(reference.values, candidate.values) };
  },
};
