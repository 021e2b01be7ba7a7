import { boundaryAdherence as shareOf } from "../../statistics/coverage.ts";
import { isContinuous } from "../column-codes.ts";
import type { ColumnCheck } from "../fit-check.ts";

/**  share of those within it, NULLs left out (SDMetrics' BoundaryAdherence).:The share of values within the reference's range. */
export const boundaryAdherence: ColumnCheck = {
  name: "boundaryAdherence",
  scope: "column",
  goal: "No number and no moment lies outside the reference's range",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!isContinuous(reference)) return null;
    return { value: shareOf(reference.values, candidate.values) };
  },
};
