import type { RawColumn } from "./column-kind.ts";
import { dataColumn } from "./data-column.ts";
import type { DataColumn, DataTable } from "./data-set.ts";

/** A table of columns of which no schema tells, and what of it cannot be compared. */
export function tableOfColumns(
  name: string,
  total: number,
  columns: readonly Pick<RawColumn, "name" | "values">[],
): { readonly table: DataTable; readonly omitted: readonly string[] } {
  const read: DataColumn[] = [];
  const omitted: string[] = [];
  for (const column of columns) {
    const made = dataColumn({ ...column, type: null, identifies: false });
    if (made === null) omitted.push(`${name}.${column.name}: bytes are not compared.`);
    else read.push(made);
  }
  return { table: { name, total, rows: columns[0]?.values.length ?? 0, columns: read }, omitted };
}
