import type { DataColumn } from "../data/data-set.ts";
import type { Codes } from "../statistics/association.ts";
import { binned, categoryBins, quantileBins } from "../statistics/bins.ts";
import type { Binning } from "../statistics/bins.ts";

// A column takes part in many pairs: its bins are found once, and forgotten with it.
const binnings = new WeakMap<DataColumn, Map<string, Binning>>();
const codings = new WeakMap<DataColumn, WeakMap<Binning, Codes>>();

/** How many bins a column is divided into, null's and that of rare categories not counted. */
export interface BinCounts {
  readonly numbers: number;
  readonly categories: number;
}

/** Ten bins for numbers and moments, the twenty most frequent categories: what pairs are compared on. */
export const pairBins: BinCounts = { numbers: 10, categories: 20 };

/** Fewer for three columns: there are as many cells as the product of their bins. */
export const tripleBins: BinCounts = { numbers: 6, categories: 8 };

/** Whether a column's values can be put into bins that mean something. */
export function hasBins({ kind }: DataColumn): boolean {
  return kind === "number" || kind === "time" || kind === "category";
}

/** Whether a column's values have distances. */
export function isContinuous({ kind }: DataColumn): boolean {
  return kind === "number" || kind === "time";
}

/** The same column of two data sets in bins that the reference fixes. */
export function codesOf(
  reference: DataColumn,
  candidate: DataColumn,
  counts: BinCounts = pairBins,
): { readonly reference: Codes; readonly candidate: Codes } {
  const bins = binsOf(reference, counts);
  return { reference: code(reference, bins), candidate: code(candidate, bins) };
}

function binsOf(reference: DataColumn, { numbers, categories }: BinCounts): Binning {
  const known = binnings.get(reference) ?? new Map<string, Binning>();
  binnings.set(reference, known);
  const key = `${numbers}/${categories}`;
  const bins =
    known.get(key) ??
    (isContinuous(reference) ? quantileBins(reference.values, numbers) : categoryBins(reference.values, categories));
  known.set(key, bins);
  return bins;
}

function code(column: DataColumn, bins: Binning): Codes {
  const known = codings.get(column) ?? new WeakMap<Binning, Codes>();
  codings.set(column, known);
  const codes = known.get(bins) ?? { codes: binned(column.values, bins), size: bins.size };
  known.set(bins, codes);
  return codes;
}
