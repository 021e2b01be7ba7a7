import { pairBins } from "../column-codes.ts";
import { tableAccuracy } from "./table-accuracy.ts";

/** Every pair of columns: how much of the weight lies in the reference's bins. */
export const bivariateAccuracy = tableAccuracy(
  {
    name: "bivariateAccuracy",
    goal: "Every pair of columns is spread as in the reference: mean over the pairs of columns, 500 at random where there are more, of 1 less the total variation of their joint bins; beside it, what two samples of one distribution are expected to get (MOSTLY AI's bivariate accuracy).",
  },
  2,
  pairBins,
);
