import { pairBins } from "../column-codes.ts";
import { tableAccuracy } from "./table-accuracy.ts";

/** Every column: how much of the weight lies in the reference's bins. */
export const univariateAccuracy = tableAccuracy(
  {
    name: "univariateAccuracy",
    goal: "Every column is spread as in the reference: mean over the columns of 1 less the total variation on ten bins equally heavy in the reference or its twenty most frequent labels; beside it, what two samples of one distribution are expected to get (MOSTLY AI's univariate accuracy).",
  },
  1,
  pairBins,
);
