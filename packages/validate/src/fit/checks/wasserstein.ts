import { deviation } from "../../statistics/moments.ts";
import { wasserstein as distanceOf } from "../../statistics/wasserstein.ts";
import { isContinuous } from "../column-codes.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Earth mover's distance in standard deviations of the reference. */
export const wasserstein: ColumnCheck = {
  name: "wasserstein",
  scope: "column",
  goal: "Numbers and moments lie where the reference's do: how far they would have to be moved on average, in standard deviations of the reference (1-Wasserstein distance); NULLs left out.",
  bounds: [0, Number.POSITIVE_INFINITY],
  better: "lower",
  measure(reference, candidate) {
    if (!isContinuous(reference)) return null;
    const distance = distanceOf(reference.values, candidate.values);
    const unit = deviation(reference.values);
    return {
      value: distance === null || unit === null || unit === 0 ? null : distance / unit,
      detail: { kind: "figures", figures: { distance, deviation: unit } },
    };
  },
};
