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
  const select = async (columns: readonly string[], limit: number | null, direction: "" | " DESC") => {
    const key = table.primaryKey?.columns.map((name) => quoteIdentifier(name) + direction);
    const order = key === undefined ? "" : ` ORDER BY ${key.join(", ")}`;
    const most = limit === null ? "" : ` LIMIT ${limit}`;
    const selected = columns.map((name) => selectText(name, typeOf(name), flavour));
    return read(`SELECT ${selected.join(", ")} FROM ${quoteTable(table)}${order}${most}`);
  };
  if (asked.columns.length > 0 && rows > 0 && asked.limit !== 0) {
    for (const row of await select(asked.columns, asked.limit, "")) {
      asked.columns.forEach((name, index) => values[name]?.push(decode(row[index] ?? null, typeOf(name))));
    }
  }
  const { newest = [] } = asked;
  const [last] = rows > 0 && newest.length > 0 ? await select(newest, 1, " DESC") : [];
  return {
    rows,
    values,
    ...(last && {
      newest: Object.fromEntries(newest.map((name, index) => [name, decode(last[index] ?? null, typeOf(name))])),
    }),
    maxima: Object.fromEntries(asked.maxima.map((name, index) => [name, maximum(maxima[index] ?? null)])),
  };
}

function maximum(text: string | null): number | bigint | null {
  if (text === null) return null;
  const number = Number(text);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}
