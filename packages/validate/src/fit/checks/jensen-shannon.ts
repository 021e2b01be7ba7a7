import { jensenShannon as distanceOf } from "../../statistics/histogram-distances.ts";
import { jointCounts } from "../../statistics/association.ts";
import { codesOf, hasBins } from "../column-codes.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Jensen-Shannon distance of the histograms. */
export const jensenShannon: ColumnCheck = {
  name: "jensenShannon",
  scope: "column",
  goal: "The histogram is the reference's: Jensen-Shannon distance to base 2 over ten bins equally heavy in the reference, or its twenty most frequent labels and the rest; NULL has a bin.",
  bounds: [0, 1],
  better: "lower",
  measure(reference, candidate) {
    if (!hasBins(reference)) return null;
    const codes = codesOf(reference, candidate);
    return { value: distanceOf([...jointCounts([codes.reference])], [...jointCounts([codes.candidate])]) };
  },
};
