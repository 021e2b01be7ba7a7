import type { DataColumn } from "../../data/data-set.ts";
import { shareDifference } from "../../statistics/proportions.ts";
import { chiSquaredHomogeneity } from "../../statistics/chi-squared.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** How far the shares of NULLs are apart. */
export const nullRate: ColumnCheck = {
  name: "nullRate",
  scope: "column",
  goal: "As many rows are NULL as in the reference: difference of the shares, with Newcombe's 95 % interval and the chi-squared test.",
  bounds: [0, 1],
  better: "lower",
  measure(reference, candidate) {
    const [a, b] = [nulls(reference), nulls(candidate)];
    const [n, m] = [reference.values.length, candidate.values.length];
    const found = shareDifference(a, n, b, m);
    const { pValue } = chiSquaredHomogeneity([a, n - a], [b, m - b]);
    return {
      value: found === null ? null : Math.abs(found.difference),
      ...(pValue === null ? {} : { pValue }),
      detail: {
        kind: "figures",
        figures: {
          reference: n === 0 ? null : a / n,
          candidate: m === 0 ? null : b / m,
          low: found?.interval[0] ?? null,
          high: found?.interval[1] ?? null,
        },
      },
    };
  },
};

function nulls({ values }: DataColumn): number {
  return values.reduce<number>((count, value) => (value === null ? count + 1 : count), 0);
}
