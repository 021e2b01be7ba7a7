import type { DataColumn } from "../../data/data-set.ts";
import { ksTwoSample } from "../../statistics/ks-two-sample.ts";
import { textLength as lengthOf } from "../../statistics/text-shape.ts";
import { drawnNumbers } from "../distributions.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Whether texts are as long as the reference's. */
export const textLength: ColumnCheck = {
  name: "textLength",
  scope: "column",
  goal: "Texts are as long as the reference's: 1 less the Kolmogorov-Smirnov distance of their numbers of characters, with its test; NULLs left out.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    if (reference.kind !== "text") return null;
    const [a, b] = [lengths(reference), lengths(candidate)];
    const { statistic, pValue } = ksTwoSample(a, b);
    return {
      value: statistic === null ? null : 1 - statistic,
      ...(pValue === null ? {} : { pValue }),
      detail: drawnNumbers(a, b),
    };
  },
};

function lengths({ values }: DataColumn): (number | null)[] {
  return values.map((value) => (value === null ? null : lengthOf(String(value))));
}
