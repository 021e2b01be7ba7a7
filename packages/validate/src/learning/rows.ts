import type { DataTable } from "../data/data-set.ts";
import { sampleRows } from "../statistics/sampling.ts";

/**
 * The table's rows of those numbers.
 * @example
 * const table = { name: "t", total: 2, rows: 2, columns: [{ name: "a", kind: "number" as const, values: [5, 6] }] };
 * takeRows(table, [1]).columns[0]?.values; // => [6]
 */
export function takeRows(table: DataTable, rows: readonly number[]): DataTable {
  return {
    ...table,
    rows: rows.length,
    columns: table.columns.map((column) => ({ ...column, values: rows.map((row) => column.values[row] ?? null) })),
  };
}

/** A sample of a table's rows, the same each time; the table itself where it has no more than `size`. */
export function sampleTable(table: DataTable, size: number, seed: number, purpose: string): DataTable {
  return table.rows <= size ? table : takeRows(table, sampleRows(table.rows, size, seed, purpose));
}

/**
 * What each row looks like, keys left out: equal for identical rows only.
 * @example
 * rowKeys({ name: "t", total: 1, rows: 1, columns: [{ name: "a", kind: "number", values: [null] }] }); // => ["[null]"]
 */
export function rowKeys(table: DataTable): string[] {
  const columns = table.columns.filter(({ kind }) => kind !== "key");
  return Array.from({ length: table.rows }, (_, row) =>
    JSON.stringify(columns.map(({ values }) => values[row] ?? null)),
  );
}
