import type { Table, TableId } from "@seedloom/core";
import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import { quoteTable } from "../quote.ts";

/** Tables that one query asks about. */
const TABLES_A_QUERY = 50;

/** Those of the tables that hold no row. */
export async function emptyTables(connection: PoolConnection, tables: readonly Table[]): Promise<ReadonlySet<TableId>> {
  const all = [...new Map(tables.map((table) => [table.id, table])).values()];
  const empty = new Set<TableId>();
  for (let from = 0; from < all.length; from += TABLES_A_QUERY) {
    const asked = all.slice(from, from + TABLES_A_QUERY);
    const exists = asked.map((table) => `EXISTS (SELECT 1 FROM ${quoteTable(table)})`).join(", ");
    const [rows] = await connection.query<RowDataPacket[][]>({ sql: `SELECT ${exists}`, rowsAsArray: true });
    asked.forEach(({ id }, place) => Number(rows[0]?.[place]) === 0 && empty.add(id));
  }
  return empty;
}
