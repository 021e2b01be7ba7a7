import type { DataColumn } from "../../data/data-set.ts";
import { sharedCounts } from "../../statistics/categories.ts";
import { totalVariation } from "../../statistics/histogram-distances.ts";
import { textShape as shapeOf } from "../../statistics/text-shape.ts";
import { drawnLabels } from "../distributions.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Whether texts are built as the reference's. */
export const textShape: ColumnCheck = {
  name: "textShape",
  scope: "column",
  goal: "Texts are built as the reference's: total variation of their shapes, where `Aa-9` stands for a capital, letters, a hyphen and digits; NULLs left out.",
  bounds: [0, 1],
  better: "lower",
  measure(reference, candidate) {
    if (reference.kind !== "text") return null;
    const [a, b] = [shapes(reference), shapes(candidate)];
    const counts = sharedCounts(a, b, "drop");
    return {
      value: totalVariation(counts.reference, counts.candidate),
      detail: drawnLabels(a, b, "drop"),
    };
  },
};

function shapes({ values }: DataColumn): (string | null)[] {
  return values.map((value) => (value === null ? null : shapeOf(String(value))));
}
