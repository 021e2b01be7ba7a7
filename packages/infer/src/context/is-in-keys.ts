import type { Table } from "@seedloom/core";

/** Whether a primary key, a unique key or an exclusion may have to do with a column. */
export function isInKeys(table: Table, name: string): boolean {
  return (
    (table.primaryKey?.columns.includes(name) ?? false) ||
    table.uniques.some(({ parts }) => parts.some((part) => part.kind !== "column" || part.column === name)) ||
    table.exclusions.length > 0
  );
}
