import { boundaryAdherence as shareOf } from "../../statistics/coverage.ts";
import { isContinuous } from "../column-codes.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Share of values within the reference's range. */
export const boundaryAdherence: ColumnCheck = {
  name: "boundaryAdherence",
  scope: "column",
  goal: "No number and no moment lies outside the reference's range: share of those within it, NULLs left out (SDMetrics' BoundaryAdherence).",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!isContinuous(reference)) return null;
    return { value: shareOf(reference.values, candidate.values) };
  },
};
