import { squaredError as squaredErrorOf } from "../../statistics/histogram-distances.ts";
import { jointCounts } from "../../statistics/association.ts";
import { codesOf, hasBins } from "../column-codes.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Sum of the squared differences between the histograms' shares. */
export const squaredError: ColumnCheck = {
  name: "squaredError",
  scope: "column",
  goal: "The histogram is the reference's: sum of the squared differences of the shares of ten bins equally heavy in the reference, or of its twenty most frequent labels and the rest; NULL has a bin.",
  bounds: [0, 2],
  better: "lower",
  measure(reference, candidate) {
    if (!hasBins(reference)) return null;
    const codes = codesOf(reference, candidate);
    return { value: squaredErrorOf([...jointCounts([codes.reference])], [...jointCounts([codes.candidate])]) };
  },
};
