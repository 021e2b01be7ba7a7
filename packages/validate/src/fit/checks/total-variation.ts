import type { DataColumn } from "../../data/data-set.ts";
import type { ColumnCheck } from "../fit-check.ts";

/** Half the sum of the differences between the shares of the labels. */
export const totalVariation: ColumnCheck = {
  name: "totalVariation",
  scope: "column",
  goal: "Labels are as frequent as in the reference: half the sum of the differences of their shares, NULL being one.",
  bounds: [0, 1],
  better: "lower",
  measure(reference, candidate) {
    if (reference.kind !== "category") return null;
    const [ours, theirs] = [shares(candidate), shares(reference)];
    const labels = [...new Set([...theirs.keys(), ...ours.keys()])];
    const pairs = labels.map((label) => [theirs.get(label) ?? 0, ours.get(label) ?? 0] as const);
    return {
      value: pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / 2,
      detail: {
        kind: "distribution",
        edges: null,
        labels: labels.map(String),
        reference: pairs.map(([share]) => share),
        candidate: pairs.map(([, share]) => share),
      },
    };
  },
};

function shares({ values }: DataColumn): ReadonlyMap<number | string | null, number> {
  const counts = new Map<number | string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1 / values.length);
  return counts;
}
