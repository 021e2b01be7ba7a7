import type { DataColumn } from "../data/data-set.ts";
import { sharedCounts } from "../statistics/categories.ts";
import { equalEdges, histogram } from "../statistics/bins.ts";
import { shares } from "../statistics/histogram-distances.ts";
import type { Sample } from "../statistics/sample.ts";
import type { ScoreDetail } from "./score.ts";

/** Labels that are drawn; the others are one. */
const mostLabels = 20;

/** Two distributions of numbers over bins of one width that the reference fixes, to be drawn. */
export function drawnNumbers(reference: Sample, candidate: Sample, time = false): ScoreDetail {
  const edges = equalEdges(reference);
  return {
    kind: "distribution",
    edges,
    labels: null,
    ...(time ? { time } : {}),
    reference: shares(histogram(reference, edges)),
    candidate: shares(histogram(candidate, edges)),
  };
}

/** Two distributions of labels, the most frequent of the reference first and all rare ones together, to be drawn. */
export function drawnLabels(
  reference: DataColumn["values"],
  candidate: DataColumn["values"],
  nulls: "drop" | "keep",
): ScoreDetail {
  const counts = sharedCounts(reference, candidate, nulls);
  const rest = counts.values.length > mostLabels + 1 ? mostLabels : counts.values.length;
  const labels = counts.values.slice(0, rest).map((value) => (value === null ? "NULL" : String(value)));
  const drawn = (all: readonly number[]): number[] => {
    const tail = all.slice(rest).reduce((sum, count) => sum + count, 0);
    return shares(rest < all.length ? [...all.slice(0, rest), tail] : all);
  };
  return {
    kind: "distribution",
    edges: null,
    labels: rest < counts.values.length ? [...labels, `${counts.values.length - rest} others`] : labels,
    reference: drawn(counts.reference),
    candidate: drawn(counts.candidate),
  };
}
