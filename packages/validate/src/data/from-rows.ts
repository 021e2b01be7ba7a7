import type { RawValue } from "./column-kind.ts";
import type { DataSet } from "./data-set.ts";
import { DEFAULT_SAMPLE } from "./read-options.ts";
import type { ReadOptions } from "./read-options.ts";
import { tableOfColumns } from "./table-of-columns.ts";
import { thinned } from "./thinned.ts";

/** A row as a program has it: values by column. */
export type DataRow = Readonly<Record<string, RawValue | undefined>>;

/**
 * A data set of rows that are in memory, by table; of more than `sample` rows of a table, an even sample. Columns are judged by their
 * values: numbers, Dates and ISO texts, words that repeat, texts.
 * @example
 * fromRows({ users: [{ age: 30, plan: "free" }, { age: null, plan: "pro" }] }).tables[0]?.rows; // => 2
 */
export function fromRows(tables: Readonly<Record<string, readonly DataRow[]>>, options: ReadOptions = {}): DataSet {
  const { sample = DEFAULT_SAMPLE, seed = 0 } = options;
  const read = Object.entries(tables).map(([name, given]) => {
    const stream = thinned<DataRow>(sample, seed);
    const names = new Set<string>();
    for (const row of given) {
      for (const column of Object.keys(row)) names.add(column);
      stream.offer(row);
    }
    const { rows, total } = stream.result();
    const columns = [...names].map((column) => ({ name: column, values: rows.map((row) => row[column] ?? null) }));
    return tableOfColumns(name, total, columns);
  });
  return {
    label: "the given rows",
    tables: read.map(({ table }) => table),
    relationships: [],
    omitted: read.flatMap(({ omitted }) => omitted),
  };
}
