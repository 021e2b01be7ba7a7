import type { DataColumn, DataTable } from "../data/data-set.ts";
import { binned, categoryBins, quantileBins } from "../statistics/bins.ts";
import type { Binning } from "../statistics/bins.ts";
import { textLength, textShape } from "../statistics/text-shape.ts";

/** Bins of a number and of a category; more would only follow noise, and a code has to fit a byte. */
const numberBins = 100;
const categoryBinsMost = 100;

/** What a model sees of a column: for every row the number of a bin. */
export interface Feature {
  /** Name of the column it was made of. */
  readonly column: string;
  readonly codes: Uint8Array;
  /** Codes are below it; the last one is null's. */
  readonly size: number;
  /** Whether greater codes mean greater values. */
  readonly ordered: boolean;
}

/**
 * What a model sees of the rows of several tables, one table's after the other's: numbers and moments in up to about a hundred bins, the hundred
 * most frequent labels, of texts their lengths and shapes; keys are left out. Bins are made from all rows.
 * @param tables with the same columns in the same order
 */
export function featuresOf(tables: readonly DataTable[]): readonly Feature[] {
  return (tables[0]?.columns ?? []).flatMap((column, at) => {
    const values = tables.flatMap((table) => table.columns[at]?.values ?? []);
    return featuresOfColumn({ ...column, values });
  });
}

function featuresOfColumn({ name, kind, values }: DataColumn): readonly Feature[] {
  const feature = (all: DataColumn["values"], bins: Binning, ordered: boolean): Feature => ({
    column: name,
    codes: Uint8Array.from(binned(all, bins)),
    size: bins.size,
    ordered,
  });
  const numbers = (all: DataColumn["values"]): Feature => feature(all, quantileBins(all, numberBins), true);
  const labels = (all: DataColumn["values"]): Feature => feature(all, categoryBins(all, categoryBinsMost), false);
  switch (kind) {
    case "number":
    case "time":
      return [numbers(values)];
    case "category":
      return [labels(values)];
    case "text":
      return [numbers(mapText(values, textLength)), labels(mapText(values, textShape))];
    case "key":
      return [];
  }
}

function mapText(values: DataColumn["values"], of: (text: string) => number | string): (number | string | null)[] {
  return values.map((value) => (value === null ? null : of(String(value))));
}
