import type { ForeignKey, Table } from "@seedloom/core";
import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import { quoteIdentifier, quoteTable } from "../quote.ts";

/** The least and the greatest value of a column. */
export interface Ends {
  readonly from: bigint;
  readonly to: bigint;
}

/**
 * The ends of the primary key of a table that was empty, where every number between them is one; null where there are gaps, or no rows.
 * The `added` rows, which the server said it took, are not counted again (0.6 s of MariaDB's four at a million rows): nobody else can
 * delete them before COMMIT, and keys are distinct, so that ends which lie that far apart leave room for no gap and no other row.
 * Null where something else than the load's own statements may have taken rows away: they are counted.
 */
export async function gaplessEnds(
  connection: PoolConnection,
  parent: Table,
  added: number | null,
): Promise<Ends | null> {
  const ends = await endsOf(connection, parent, parent.primaryKey?.columns[0] ?? "");
  if (ends === null) return null;
  const count = added ?? (await countOf(connection, parent));
  return ends.to - ends.from + 1n === BigInt(count) ? ends : null;
}

/** Whether all references, those that were there among them, are within. */
export async function isWithin(
  connection: PoolConnection,
  table: Table,
  key: ForeignKey,
  { from, to }: Ends,
): Promise<boolean> {
  const found = await endsOf(connection, table, key.columns[0] ?? "");
  return found === null || (found.from >= from && found.to <= to);
}

/** The ends of a column of whole numbers, read off its index; null where all are NULL. */
async function endsOf(connection: PoolConnection, table: Table, column: string): Promise<Ends | null> {
  const name = quoteIdentifier(column);
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT CAST(MIN(${name}) AS CHAR) AS least, CAST(MAX(${name}) AS CHAR) AS most FROM ${quoteTable(table)}`,
  );
  const [least, most]: readonly unknown[] = [rows[0]?.["least"], rows[0]?.["most"]];
  return typeof least === "string" && typeof most === "string" ? { from: BigInt(least), to: BigInt(most) } : null;
}

async function countOf(connection: PoolConnection, table: Table): Promise<string> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT CAST(COUNT(*) AS CHAR) AS count FROM ${quoteTable(table)}`,
  );
  return String(rows[0]?.["count"]);
}
