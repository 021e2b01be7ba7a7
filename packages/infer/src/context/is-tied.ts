import { columnsOf } from "@seedloom/core";
import type { Table } from "@seedloom/core";

/** Whether a check binds a column to others, or it is one of a key's. */
export function isTied(table: Table, name: string): boolean {
  const bound = table.checks.some(({ sql }) => {
    if (sql.expression === null) return sql.text.includes(name);
    const named = new Set(columnsOf(sql.expression));
    return named.has(name) && named.size > 1;
  });
  if (bound || table.foreignKeys.some((key) => key.columns.includes(name))) return true;
  if (table.primaryKey?.columns.includes(name) === true) return true;
  return table.uniques.some(({ parts }) => parts.some((part) => part.kind === "column" && part.column === name));
}
