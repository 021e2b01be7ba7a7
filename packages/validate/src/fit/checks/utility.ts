import { utility as utilityOf } from "../../learning/utility.ts";
import type { TableCheck } from "../fit-check.ts";

/** Whether a model that learned from the rows does its work on the reference's. */
export const utility: TableCheck = {
  name: "utility",
  scope: "table",
  goal: "A model that learned from these rows predicts the target in the reference's: area under the curve for a category, R² for a number, less than 0 counting as 0 (train on synthetic, test on real); the ceiling learned from real rows.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate, { target, seed }) {
    const found = target === null ? null : utilityOf(candidate, reference, target, { seed });
    if (found === null) return null;
    if (found.task === "regression") {
      return { value: Math.max(0, found.r2), detail: { kind: "figures", figures: { "R²": found.r2 } } };
    }
    const { auc, f1, accuracy, classes } = found;
    return { value: auc, detail: { kind: "figures", figures: { F1: f1, accuracy, classes } } };
  },
};
