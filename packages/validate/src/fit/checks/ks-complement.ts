import { ksTwoSample } from "../../statistics/ks-two-sample.ts";
import { isContinuous } from "../column-codes.ts";
import { drawnNumbers } from "../distributions.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** 1 less the Kolmogorov-Smirnov distance of numbers or moments. */
export const ksComplement: ColumnCheck = {
  name: "ksComplement",
  scope: "column",
  goal: "Numbers and moments lie where the reference's do: 1 less the largest distance between the two distribution functions, with the two-sample Kolmogorov-Smirnov test; NULLs left out (SDMetrics' KSComplement).",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!isContinuous(reference)) return null;
    const { statistic, pValue } = ksTwoSample(reference.values, candidate.values);
    return {
      value: statistic === null ? null : 1 - statistic,
      ...(pValue === null ? {} : { pValue }),
      detail: drawnNumbers(reference.values, candidate.values, reference.kind === "time"),
    };
  },
};
