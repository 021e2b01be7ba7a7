import { findTable, SeedError } from "@seedloom/core";
import type {
  Catalog,
  Existing,
  ExistingRequest,
  ExistingTable,
  ExistingTableRequest,
  Table,
  Value,
} from "@seedloom/core";
import type { PoolConnection } from "mysql2/promise";
import type { Connected } from "./connect.ts";
import { AS_TEXT, decode, selectText } from "./decode.ts";
import type { TextRow } from "./decode.ts";
import { introspectError } from "./errors.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { withSession } from "./session.ts";

/**
 * Counts rows and reads keys of the tables asked for, all from one snapshot.
 * @throws SeedError `INTROSPECT` where a table cannot be read.
 */
export async function existing(connected: Connected, catalog: Catalog, request: ExistingRequest): Promise<Existing> {
  try {
    const connection = await connected.pool.promise().getConnection();
    return await withSession(connection, connected.server, {}, async () => {
      await connection.query("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      const tables: Record<string, ExistingTable> = {};
      try {
        for (const asked of request.tables) {
          const table = findTable(catalog, asked.table);
          if (table === undefined) {
            throw new SeedError("INTROSPECT", `${asked.table}: no such table in the catalog; introspect again`);
          }
          tables[asked.table] = await existingTable(connected, connection, table, asked);
        }
      } finally {
        await connection.query("ROLLBACK").catch(() => connection.destroy());
      }
      return { tables };
    });
  } catch (error) {
    throw introspectError(error, connected.label);
  }
}

async function existingTable(
  connected: Connected,
  connection: PoolConnection,
  table: Table,
  asked: ExistingTableRequest,
): Promise<ExistingTable> {
  const { flavour } = connected.server;
  const types = new Map(table.columns.map((column) => [column.name, column.type]));
  const typeOf = (name: string) => types.get(name) ?? { kind: "any" as const };
  const read = async (sql: string): Promise<readonly TextRow[]> => {
    const [rows] = await connection.query({ sql, ...AS_TEXT });
    return rows as unknown as readonly TextRow[];
  };
  const greatest = asked.maxima.map((name) => `, MAX(${quoteIdentifier(name)})`).join("");
  const [[count, ...maxima] = []] = await read(`SELECT COUNT(*)${greatest} FROM ${quoteTable(table)}`);
  const rows = Number(count ?? 0);
  const values: Record<string, Value[]> = Object.fromEntries(asked.columns.map((name) => [name, []]));
  if (asked.columns.length > 0 && rows > 0 && asked.limit !== 0) {
    const order =
      table.primaryKey === null ? "" : ` ORDER BY ${table.primaryKey.columns.map(quoteIdentifier).join(", ")}`;
    const limit = asked.limit === null ? "" : ` LIMIT ${asked.limit}`;
    const selected = asked.columns.map((name) => selectText(name, typeOf(name), flavour));
    for (const row of await read(`SELECT ${selected.join(", ")} FROM ${quoteTable(table)}${order}${limit}`)) {
      asked.columns.forEach((name, index) => values[name]?.push(decode(row[index] ?? null, typeOf(name))));
    }
  }
  return {
    rows,
    values,
    maxima: Object.fromEntries(asked.maxima.map((name, index) => [name, maximum(maxima[index] ?? null)])),
  };
}

function maximum(text: string | null): number | bigint | null {
  if (text === null) return null;
  const number = Number(text);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}
