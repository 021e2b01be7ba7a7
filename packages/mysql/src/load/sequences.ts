import type { Table } from "@seedloom/core";
import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import { quoteIdentifier, quoteTable } from "../quote.ts";

/** MariaDB's sequences do not see values that are given to their columns; SETVAL never counts down. */
export async function advanceSequences(connection: PoolConnection, tables: readonly Table[]): Promise<void> {
  for (const table of new Set(tables)) {
    for (const { name, generated } of table.columns) {
      if (generated.kind !== "identity" || generated.sequence === null) continue;
      const [rows] = await connection.query<RowDataPacket[]>(
        `SELECT CAST(MAX(${quoteIdentifier(name)}) AS CHAR) AS greatest FROM ${quoteTable(table)}`,
      );
      const greatest: unknown = rows[0]?.["greatest"];
      if (typeof greatest === "string") {
        await connection.query(`SELECT SETVAL(${generated.sequence}, ${BigInt(greatest)})`);
      }
    }
  }
}
