import type { DataColumn } from "../../data/data-set.ts";
import { jointAccuracy } from "../../statistics/accuracy.ts";
import { codesOf, hasBins, tripleBins } from "../column-codes.ts";
import type { TripleCheck } from "../fit-check.ts";

/** Whether three columns' values occur together as often as in the reference. */
export const tripleSimilarity: TripleCheck = {
  name: "tripleSimilarity",
  scope: "triple",
  goal: "Values of three columns occur together as often as in the reference: 1 less the total variation of their joint table, on six bins equally heavy in the reference or its eight most frequent labels; NULL has a bin.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (!reference.every(hasBins)) return null;
    const codes = reference.map((column, at) => codesOf(column, candidate[at] as DataColumn, tripleBins));
    const { accuracy, expected } = jointAccuracy(
      codes.map((both) => both.reference),
      codes.map((both) => both.candidate),
    );
    return { value: accuracy, detail: { kind: "figures", figures: { expected } } };
  },
};
