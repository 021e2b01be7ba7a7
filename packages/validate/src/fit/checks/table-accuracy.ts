import { meanAccuracy } from "../../statistics/accuracy.ts";
import { codesOf, hasBins } from "../column-codes.ts";
import type { BinCounts } from "../column-codes.ts";
import type { TableCheck } from "../fit-check.ts";

/** A check of how much of the weight lies in the same bins, over all sets of so many columns. */
export function tableAccuracy(about: Pick<TableCheck, "name" | "goal">, order: 1 | 2 | 3, bins: BinCounts): TableCheck {
  return {
    ...about,
    scope: "table",
    bounds: [0, 1],
    better: "higher",
    measure(reference, candidate, { seed }) {
      const codes = reference.columns.flatMap((column, at) => {
        const twin = candidate.columns[at];
        return twin === undefined || !hasBins(column) ? [] : [codesOf(column, twin, bins)];
      });
      const { accuracy, expected, sets } = meanAccuracy(
        codes.map((both) => both.reference),
        codes.map((both) => both.candidate),
        order,
        seed,
      );
      if (sets === 0) return null;
      return { value: accuracy, detail: { kind: "figures", figures: { "expected of equals": expected, sets } } };
    },
  };
}
