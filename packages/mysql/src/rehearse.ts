import { findTable, SeedError } from "@seedloom/core";
import type { Catalog, Rehearsal, Rehearsed, RowBatch, Table } from "@seedloom/core";
import type { PoolConnection, ResultSetHeader, RowDataPacket } from "mysql2/promise";
import type { Connected } from "./connect.ts";
import { valueRows, writerOf } from "./encode.ts";
import { brokenKey, loadError, refusalOf } from "./errors.ts";
import { insertRows } from "./load/insert-rows.ts";
import { quoteIdentifier, quoteString, quoteTable } from "./quote.ts";
import { withSession } from "./session.ts";

/** Rows of one INSERT; the one that is refused is found by halving. */
const ROWS_A_STATEMENT = 256;

/**
 * Inserts rows in a transaction that is rolled back; of foreign keys only those of tables are looked at that triggers fill. What stops a row, trigger or constraint, has refused
 * it. The counters of AUTO_INCREMENT columns, which no ROLLBACK moves back, are all that remains.
 * @throws SeedError `LOAD` where the rows cannot be tried, or not without leaving traces in a table that has no transactions.
 */
export async function rehearse(
  connected: Connected,
  catalog: Catalog,
  { before, rows, groups, keys }: Rehearsal,
): Promise<readonly Rehearsed[]> {
  try {
    const connection = await connected.pool.promise().getConnection();
    return await withSession(connection, connected.server, { foreign_key_checks: 0, unique_checks: 1 }, async () => {
      await refuseTraces(connection, catalog, [...before, rows]);
      await connection.query("START TRANSACTION");
      try {
        for (const batch of before) await insertBatch(connected, connection, catalog, batch);
        return await tryRows(connected, connection, tableOf(catalog, rows.table), rows, groups, keys);
      } finally {
        await connection.query("ROLLBACK").catch(() => connection.destroy());
      }
    });
  } catch (error) {
    throw loadError(error, rows.table);
  }
}

/** Rows of tables without transactions would stay: those that are tried, and those that a trigger or a routine writes. */
async function refuseTraces(connection: PoolConnection, catalog: Catalog, batches: readonly RowBatch[]): Promise<void> {
  const kept = catalog.tables.filter(({ transactional }) => !transactional);
  if (kept.length === 0) return;
  const schemas = [...new Set(catalog.tables.map(({ schema }) => quoteString(schema ?? "")))];
  const [routines] = await connection.query<RowDataPacket[]>(
    `SELECT routine_definition AS body FROM information_schema.routines WHERE routine_schema IN (${schemas.join(", ")})`,
  );
  const bodies = [
    ...catalog.tables.flatMap(({ triggers }) => triggers.map(({ definition }) => definition)),
    ...routines.map((row): unknown => row["body"]),
  ];
  for (const { id, name } of kept) {
    const tried = batches.some(({ table }) => table === id);
    // A body that the user may not see may do anything.
    const mentions = (body: unknown) => typeof body !== "string" || body.toLowerCase().includes(name.toLowerCase());
    if (!tried && !bodies.some(mentions)) continue;
    throw new SeedError("LOAD", `${id}: rows cannot be tried, since a table without transactions would keep them`, {
      table: id,
    });
  }
}

async function insertBatch(
  connected: Connected,
  connection: PoolConnection,
  catalog: Catalog,
  batch: RowBatch,
): Promise<void> {
  const table = tableOf(catalog, batch.table);
  const { flavour, maxAllowedPacket } = connected.server;
  const target = {
    connection,
    table: quoteTable(table),
    writer: writerOf(table, batch.columns, flavour),
    checkAborted: () => {},
    onRows: () => {},
  };
  await insertRows(
    target,
    () => [batch],
    maxAllowedPacket,
    async () => {},
  );
}

/** Groups of one row go in together, by halves where one of them is refused; of the others one row after the other. */
async function tryRows(
  { server }: Connected,
  connection: PoolConnection,
  table: Table,
  rows: RowBatch,
  groups: readonly number[],
  keys: Rehearsal["keys"],
): Promise<readonly Rehearsed[]> {
  const writer = writerOf(table, rows.columns, server.flavour);
  const head = `INSERT INTO ${quoteTable(table)} (${writer.columns.map(quoteIdentifier).join(", ")}) VALUES `;
  const tuples = [...valueRows(rows, writer)];
  const answers: Rehearsed[] = [];
  const insert = async (from: number, to: number): Promise<void> => {
    const statement = head + tuples.slice(from, to).join(",");
    if (keys.length > 0) {
      try {
        await connection.query("SET foreign_key_checks = 1");
        await connection.query<ResultSetHeader>(statement);
        return;
      } catch (error) {
        const key = brokenKey(error);
        if (key === null || keys.some((one) => one.key === key)) throw error;
      } finally {
        await connection.query("SET foreign_key_checks = 0");
      }
    }
    await connection.query<ResultSetHeader>(statement);
  };
  const tryAll = async (from: number, to: number): Promise<void> => {
    try {
      await insert(from, to);
      answers.push(...tuples.slice(from, to).map((): Rehearsed => ({ kind: "kept" })));
    } catch (error) {
      // The statement is undone as a whole, and with it what its triggers did.
      const words = refusalOf(error);
      if (words === null) throw error;
      if (to - from === 1) {
        answers.push({ kind: "refused", words });
        return;
      }
      const middle = (from + to) >> 1;
      await tryAll(from, middle);
      await tryAll(middle, to);
    }
  };
  for (let from = 0; from < tuples.length;) {
    const group = groups[from];
    let to = from + 1;
    if (groups[to] === group) {
      for (to = from; groups[to] === group && to < tuples.length; to++) {
        if (to > from && answers.at(-1)?.kind !== "refused") answers.push({ kind: "passed" });
        else await tryAll(to, to + 1);
      }
    } else {
      while (to < tuples.length && to - from < ROWS_A_STATEMENT && groups[to] !== groups[to + 1]) to++;
      await tryAll(from, to);
    }
    from = to;
  }
  return answers;
}

function tableOf(catalog: Catalog, id: string): Table {
  const table = findTable(catalog, id);
  if (table !== undefined) return table;
  throw new SeedError("USAGE", `${id}: no such table in the catalog; introspect again`, { table: id });
}
