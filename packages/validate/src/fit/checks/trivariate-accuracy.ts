import { tripleBins } from "../column-codes.ts";
import { tableAccuracy } from "./table-accuracy.ts";

/** Every three columns: how much of the weight lies in the reference's bins. */
export const trivariateAccuracy = tableAccuracy(
  {
    name: "trivariateAccuracy",
    goal: "Every three columns is spread as in the reference: mean over the triples of columns, 500 at random where there are more, of 1 less the total variation of their joint bins; beside it, what two samples of one distribution are expected to get (MOSTLY AI's trivariate accuracy).",
  },
  3,
  tripleBins,
);
