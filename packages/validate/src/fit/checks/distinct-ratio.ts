import type { DataColumn } from "../../data/data-set.ts";
import { distinctCount } from "../../statistics/coverage.ts";
import { sampleRows } from "../../statistics/sampling.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** How many different values there are, as a multiple of the reference's. */
export const distinctRatio: ColumnCheck = {
  name: "distinctRatio",
  scope: "column",
  goal: "Values repeat as often as in the reference: number of distinct values as a multiple of the reference's, in equally many rows, NULLs left out.",
  bounds: [0, Number.POSITIVE_INFINITY],
  better: "nearest",
  descriptive: true,
  measure(reference, candidate) {
    if (reference.kind === "key") return null;
    const size = Math.min(reference.values.length, candidate.values.length);
    const [a, b] = [distinct(reference, size), distinct(candidate, size)];
    return {
      value: a === 0 ? null : b / a,
      detail: { kind: "figures", figures: { reference: a, candidate: b, rows: size } },
    };
  },
};

/** More rows have more values, so the longer column is cut to as many as the other has. */
function distinct({ values }: DataColumn, size: number): number {
  if (values.length <= size) return distinctCount(values);
  return distinctCount(sampleRows(values.length, size, 0, "distinct").map((row) => values[row] ?? null));
}
