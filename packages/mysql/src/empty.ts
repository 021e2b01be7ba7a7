import { findTable, SeedError, tableId } from "@seedloom/core";
import type { Catalog, Table, TableId } from "@seedloom/core";
import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import type { Connected } from "./connect.ts";
import { loadError } from "./errors.ts";
import { quoteIdentifier, quoteString, quoteTable } from "./quote.ts";
import { withSession } from "./session.ts";

/**
 * Deletes all rows of the tables, in one transaction and with keys unchecked, so that their order does not matter; then restarts
 * their counters. DELETE and not TRUNCATE, which commits by itself: either all tables are emptied or none. The counters
 * come after the COMMIT, since ALTER TABLE commits too.
 * @throws SeedError `USAGE` where rows of another table refer to rows of these; nothing was deleted.
 */
export async function empty(connected: Connected, catalog: Catalog, ids: readonly TableId[]): Promise<void> {
  const tables = ids.map((id) => {
    const table = findTable(catalog, id);
    if (table === undefined) throw new SeedError("USAGE", `${id}: no such table in the catalog; introspect again`);
    return table;
  });
  if (tables.length === 0) return;
  let at: TableId | null = null;
  try {
    const connection = await connected.pool.promise().getConnection();
    await withSession(connection, connected.server, { foreign_key_checks: 0 }, async () => {
      try {
        await connection.query("START TRANSACTION");
        await refuseReferrers(connection, catalog, tables);
        for (const table of tables) {
          at = table.id;
          await connection.query(`DELETE FROM ${quoteTable(table)}`);
        }
        await connection.query("COMMIT");
      } catch (error) {
        await connection.query("ROLLBACK").catch(() => connection.destroy());
        throw error;
      }
      for (const table of tables) {
        at = table.id;
        await restart(connection, table);
      }
    });
  } catch (error) {
    throw loadError(error, at);
  }
}

async function restart(connection: PoolConnection, table: Table): Promise<void> {
  for (const { generated } of table.columns) {
    if (generated.kind !== "identity") continue;
    await connection.query(
      generated.sequence === null
        ? `ALTER TABLE ${quoteTable(table)} AUTO_INCREMENT = ${generated.start}`
        : `ALTER SEQUENCE ${generated.sequence} RESTART`,
    );
  }
}

/** With keys unchecked the server would leave orphans behind, also in schemas that the catalog does not hold. */
async function refuseReferrers(connection: PoolConnection, catalog: Catalog, tables: readonly Table[]): Promise<void> {
  const emptied = new Set(tables.map((table) => table.id));
  const among = tables.map((table) => `(${quoteString(table.schema ?? "")}, ${quoteString(table.name)})`).join(", ");
  const [keys] = await connection.query<RowDataPacket[]>(
    "SELECT table_schema AS s, table_name AS t, MIN(column_name) AS c, referenced_table_name AS r " +
      `FROM information_schema.key_column_usage WHERE (referenced_table_schema, referenced_table_name) IN (${among}) ` +
      "GROUP BY table_schema, table_name, constraint_name, referenced_table_name",
  );
  for (const key of keys) {
    const [schema, name, column] = [String(key["s"]), String(key["t"]), String(key["c"])];
    const referrer = tableId(schema, name, catalog.defaultSchema);
    if (emptied.has(referrer)) continue;
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT 1 FROM ${quoteTable({ schema, name })} WHERE ${quoteIdentifier(column)} IS NOT NULL LIMIT 1`,
    );
    if (rows.length > 0) {
      throw new SeedError("USAGE", `${referrer}: its rows refer to ${key["r"]}; empty it too, or neither`, {
        table: referrer,
      });
    }
  }
}
