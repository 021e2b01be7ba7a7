import type { Table } from "@seedloom/core";
import type { CheckContext } from "./check.ts";
import { all, source } from "./sql.ts";

/**
 * SELECT of the context's rows (primary key and `columns`) whose `columns` are filled and equal `parentColumns` of no row of
 * `parent`. The parent's column stands on the left, so that SQLite compares by its collation, as its foreign keys do:
 * https://www.sqlite.org/foreignkeys.html (section 3).
 *
 * @param from FROM item of the children; default: the whole table
 */
export function orphans(
  context: CheckContext,
  columns: readonly string[],
  parent: Table,
  parentColumns: readonly string[],
  from: string = source(context, context.table),
): string {
  const { table, sql } = context;
  const child = columns.map((column) => `c.${sql.identifier(column)}`);
  const shown = [...new Set([...(table.primaryKey?.columns ?? []), ...columns])];
  const pairs = parentColumns.map((column, index) => `p.${sql.identifier(column)} = ${child[index]}`);
  return `SELECT ${shown.map((column) => `c.${sql.identifier(column)}`).join(", ")} FROM ${from} c WHERE ${all(
    child.map((column) => `${column} IS NOT NULL`),
  )} AND NOT EXISTS (SELECT 1 FROM ${source(context, parent)} p WHERE ${all(pairs)})`;
}
