import { findColumn, streamKey, uint32 } from "@seedloom/core";
import type { Catalog, SqlSyntax, Table } from "@seedloom/core";
import { source } from "../integrity/sql.ts";

/** 2^32 divided by the golden ratio, the nearest prime: multiples of it fall evenly on 0 to 2^32 (Knuth, "The Art of Computer Programming", 6.4). */
const GOLDEN = 2_654_435_761;
const RANGE = 4_294_967_296;

/** Kinds of types that every dialect can sort. */
const SORTABLE = ["integer", "decimal", "float", "text", "date", "timestamp", "boolean", "uuid", "enum", "year"];

/** Which rows of a table are read. */
export interface TableSample {
  readonly catalog: Catalog;
  readonly sql: SqlSyntax;
  readonly table: Table;
  /** Rows that there are. */
  readonly total: number;
  /** Rows to read, about. */
  readonly size: number;
  readonly seed: number;
}

/**
 * SELECT that gives about `size` rows of a table, the same rows at every call: all of them, or those whose number in the order of the
 * key, times the golden ratio, falls into so small a share of the circle. They lie evenly over the table and repeat no period of it.
 * The database numbers the rows; only the chosen ones leave it. Its result columns are `columns` and `seedloom_row`, by which they
 * are to be ordered.
 */
export function sampledRows({
  catalog,
  sql,
  table,
  columns,
  total,
  size,
  seed,
}: TableSample & { readonly columns: readonly string[] }): string {
  const names = columns.map((column) => sql.identifier(column)).join(", ");
  const order = orderOf(table).map((column) => sql.identifier(column));
  const number = `row_number() OVER (${order.length === 0 ? "" : `ORDER BY ${order.join(", ")}`}) AS seedloom_row`;
  const numbered = `SELECT ${names}, ${number} FROM ${source({ catalog, sql }, table)}`;
  if (total <= size) return numbered;
  const offset = uint32(streamKey(String(seed), "sample"), 0);
  const share = Math.round((size / total) * RANGE);
  return `SELECT ${names}, seedloom_row FROM (${numbered}) seedloom_rows WHERE (seedloom_row * ${GOLDEN} + ${offset}) % ${RANGE} < ${share}`;
}

/**
 * The numbers, from 0, of about `size` of `total` rows: all, or those that `sampledRows` chooses.
 * @example
 * sampledNumbers(3, 5, 0); // => [0, 1, 2]
 */
export function sampledNumbers(total: number, size: number, seed: number): readonly number[] {
  const share = total <= size ? RANGE : Math.round((size / total) * RANGE);
  const numbers: number[] = [];
  let angle = uint32(streamKey(String(seed), "sample"), 0);
  for (let number = 0; number < total; number++) {
    angle = (angle + GOLDEN) % RANGE;
    if (angle < share) numbers.push(number);
  }
  return numbers;
}

/** The primary key, or a unique one; else all that can be sorted: rows that agree in all of that are alike to every check. */
function orderOf(table: Table): readonly string[] {
  if (table.primaryKey !== null) return table.primaryKey.columns;
  const unique = table.uniques.find(
    ({ parts, predicate }) =>
      predicate === null &&
      parts.every((part) => part.kind === "column" && findColumn(table, part.column)?.nullable === false),
  );
  if (unique !== undefined) return unique.parts.flatMap((part) => (part.kind === "column" ? [part.column] : []));
  return table.columns.filter(({ type }) => SORTABLE.includes(type.kind)).map((column) => column.name);
}
