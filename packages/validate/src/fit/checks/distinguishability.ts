import { distinguish } from "../../learning/distinguish.ts";
import type { TableCheck } from "../fit-check.ts";

/** Whether a model tells the rows from the reference's. */
export const distinguishability: TableCheck = {
  name: "distinguishability",
  scope: "table",
  goal: "No model tells the rows from the reference's: area under the curve of gradient-boosted trees asked about rows that they have not seen (classifier two-sample test), 0.5 where they guess; well below, rows of the reference were copied.",
  bounds: [0, 1],
  better: "nearest",
  perfect: 0.5,
  measure(reference, candidate, { seed }) {
    const found = distinguish(reference, candidate, { seed });
    if (found === null) return null;
    const { auc, pValue, points, interval, columns } = found;
    return { value: auc, pValue, detail: { kind: "roc", points, interval, columns } };
  },
};
