import { mutualInformation } from "../../statistics/association.ts";
import { codesOf, hasBins } from "../column-codes.ts";
import type { PairCheck } from "../fit-check.ts";
import { similarity } from "./similarity.ts";

/** Whether two columns tell as much of each other as in the reference. */
export const mutualInformationSimilarity: PairCheck = {
  name: "mutualInformationSimilarity",
  scope: "pair",
  goal: "Two columns tell as much of each other as in the reference, whatever the form: 1 less the difference of their normalised mutual information, on ten bins equally heavy in the reference or its twenty most frequent labels.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!reference.every(hasBins)) return null;
    const x = codesOf(reference[0], candidate[0]);
    const y = codesOf(reference[1], candidate[1]);
    return similarity(mutualInformation(x.reference, y.reference), mutualInformation(x.candidate, y.candidate), 1);
  },
};
