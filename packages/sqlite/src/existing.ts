import {
  findTable,
  SeedError,
  type Catalog,
  type Existing,
  type ExistingRequest,
  type ExistingTable,
} from "@seedloom/core";
import type { ExistingTableRequest, Table, Value } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { decoderOf, type Stored } from "./decode.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";

/** Counts, values and maxima of the rows that are there, all as of one moment. */
export function existing(db: Database, catalog: Catalog, request: ExistingRequest): Existing {
  const read = db.transaction(() =>
    Object.fromEntries(
      request.tables.map((wanted): [string, ExistingTable] => {
        const table = findTable(catalog, wanted.table);
        if (table === undefined)
          throw new SeedError("USAGE", `${wanted.table}: no such table in the catalog; introspect again.`, {
            table: wanted.table,
          });
        return [wanted.table, readTableRows(db, table, wanted)];
      }),
    ),
  );
  return { tables: read() };
}

function readTableRows(db: Database, table: Table, wanted: ExistingTableRequest): ExistingTable {
  const name = quoteTable(table);
  const rows = db.prepare<[], number>(`SELECT count(*) FROM ${name}`).pluck().safeIntegers(false).get() ?? 0;
  return {
    rows,
    values: wanted.columns.length === 0 || rows === 0 ? empty(wanted.columns) : readValues(db, table, wanted),
    maxima: readMaxima(db, name, wanted.maxima),
    ...(rows > 0 && (wanted.newest ?? []).length > 0 && { newest: readNewest(db, table, wanted.newest ?? []) }),
  };
}

function empty(columns: readonly string[]): Record<string, Value[]> {
  return Object.fromEntries(columns.map((column) => [column, []]));
}

function readNewest(db: Database, table: Table, columns: readonly string[]): Record<string, Value> {
  const [last] = readCells(db, table, { columns, limit: 1 }, " DESC");
  return Object.fromEntries(columns.map((column, at) => [column, last?.[at] ?? null]));
}

function readValues(db: Database, table: Table, { columns, limit }: ExistingTableRequest): Record<string, Value[]> {
  const values: Value[][] = columns.map(() => []);
  for (const row of readCells(db, table, { columns, limit }, ""))
    for (const at of values.keys()) values[at]?.push(row[at] ?? null);
  return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? []]));
}

function* readCells(
  db: Database,
  table: Table,
  { columns, limit }: Pick<ExistingTableRequest, "columns" | "limit">,
  direction: "" | " DESC",
): IterableIterator<Value[]> {
  const order = table.primaryKey?.columns.map((column) => quoteIdentifier(column) + direction).join(", ");
  const statement = db
    .prepare<[], Stored[]>(
      `SELECT ${columns.map(quoteIdentifier).join(", ")} FROM ${quoteTable(table)}` +
        (order === undefined ? "" : ` ORDER BY ${order}`) +
        (limit === null ? "" : ` LIMIT ${Math.max(0, Math.floor(limit))}`),
    )
    .raw()
    .safeIntegers();
  const decoders = columns.map((name) => {
    const column = table.columns.find((column) => column.name === name);
    return decoderOf(column ?? { type: { kind: "any" }, typeText: "", default: null });
  });
  for (const row of statement.iterate()) yield decoders.map((decode, at) => decode(row[at] ?? null));
}

function readMaxima(db: Database, name: string, columns: readonly string[]): Record<string, number | bigint | null> {
  if (columns.length === 0) return {};
  // Any column may hold text, which sorts after all numbers: only numbers count.
  const maximum = (column: string) =>
    `(SELECT max(${quoteIdentifier(column)}) FROM ${name} WHERE typeof(${quoteIdentifier(column)}) IN ('integer', 'real'))`;
  const row = db
    .prepare<[], (number | bigint | null)[]>(`SELECT ${columns.map(maximum).join(", ")}`)
    .raw()
    .safeIntegers()
    .get();
  const decode = decoderOf({ type: { kind: "any" }, typeText: "", default: null });
  return Object.fromEntries(
    columns.map((column, at) => {
      const value = decode(row?.[at] ?? null);
      return [column, typeof value === "number" || typeof value === "bigint" ? value : null];
    }),
  );
}
