import { findColumn, findTable, SeedError } from "@seedloom/core";
import type {
  Catalog,
  Existing,
  ExistingRequest,
  ExistingTable,
  ExistingTableRequest,
  Table,
  Value,
} from "@seedloom/core";
import type { ClientBase } from "pg";
import { decimalValue, decoder } from "./decode.ts";
import { queryTexts } from "./query.ts";
import { localRows } from "./local-rows.ts";
import { quoteIdentifier } from "./quote.ts";
import { inTransaction } from "./settings.ts";

/** So many statements go to the server in one message. */
const statementsAtOnce = 50;

/** Reads what is there of the tables, all in one snapshot: exact counts and maxima, then the wanted columns of those that have rows. */
export async function existing(client: ClientBase, catalog: Catalog, request: ExistingRequest): Promise<Existing> {
  return inTransaction(client, "read", async () => {
    const wanted: Wanted[] = [];
    for (const one of request.tables) {
      const source = tableOf(catalog, one);
      wanted.push({ ...one, source, from: await localRows(client, source) });
    }
    const counts = await inChunks(client, wanted.map(countStatement));
    const filled = wanted.filter((one, index) => one.columns.length > 0 && counts[index]?.[0]?.[0] !== "0");
    const values = new Map(
      (
        await inChunks(
          client,
          filled.map((one) => valuesStatement(one)),
        )
      ).map((rows, index) => [filled[index], rows] as const),
    );
    const told = wanted.filter((one, index) => (one.newest ?? []).length > 0 && counts[index]?.[0]?.[0] !== "0");
    const newest = new Map(
      (await inChunks(client, told.map(newestStatement))).map((rows, index) => [told[index], rows[0]] as const),
    );
    const tables = wanted.map((one, index): readonly [string, ExistingTable] => {
      const [rows = "0", ...maxima] = counts[index]?.[0] ?? [];
      const cells = values.get(one) ?? [];
      return [
        one.table,
        {
          rows: Number(rows),
          values: Object.fromEntries(
            one.columns.map((column, place) => {
              const decode = decoder(columnOf(one.source, column).type);
              return [column, cells.map((row): Value => decodeOrNull(decode, row[place] ?? null))];
            }),
          ),
          ...(newest.has(one) && { newest: newestOf(one, newest.get(one) ?? []) }),
          maxima: Object.fromEntries(one.maxima.map((column, place) => [column, wholeNumber(maxima[place] ?? null)])),
        },
      ];
    });
    return { tables: Object.fromEntries(tables) };
  });
}

type Wanted = ExistingTableRequest & { readonly source: Table; readonly from: string };

function countStatement({ source, from, maxima }: Wanted): string {
  const greatest = maxima.map((column) => `, max(${quoteIdentifier(columnOf(source, column).name)})`).join("");
  return `select count(*)${greatest} from ${from}`;
}

function newestOf({ source, newest = [] }: Wanted, row: readonly (string | null)[]): Record<string, Value> {
  return Object.fromEntries(
    newest.map((column, place) => [column, decodeOrNull(decoder(columnOf(source, column).type), row[place] ?? null)]),
  );
}

function newestStatement({ newest = [], ...wanted }: Wanted): string {
  return valuesStatement({ ...wanted, columns: newest, limit: 1 }, " desc");
}

function valuesStatement({ source, from, columns, limit }: Wanted, direction: "" | " desc" = ""): string {
  const list = columns.map((column) => quoteIdentifier(columnOf(source, column).name)).join(", ");
  const key = source.primaryKey?.columns.map((column) => quoteIdentifier(column) + direction);
  const order = key === undefined ? "" : ` order by ${key.join(", ")}`;
  return `select ${list} from ${from}${order}${limit === null ? "" : ` limit ${limit}`}`;
}

async function inChunks(
  client: ClientBase,
  statements: readonly string[],
): Promise<readonly (readonly (readonly (string | null)[])[])[]> {
  const results: (readonly (readonly (string | null)[])[])[] = [];
  for (let start = 0; start < statements.length; start += statementsAtOnce) {
    results.push(...(await queryTexts(client, statements.slice(start, start + statementsAtOnce))));
  }
  return results;
}

function decodeOrNull(decode: (text: string) => Value, text: string | null): Value {
  return text === null ? null : decode(text);
}

function wholeNumber(text: string | null): number | bigint | null {
  if (text === null) return null;
  const value = decimalValue(text);
  if (typeof value === "number") return value;
  return /^-?\d+$/.test(value) ? BigInt(value) : Number(value);
}

function tableOf(catalog: Catalog, request: ExistingTableRequest): Table {
  const table = findTable(catalog, request.table);
  if (table !== undefined) return table;
  throw new SeedError("USAGE", `${request.table}: the catalog has no table of that name.`, { table: request.table });
}

function columnOf(table: Table, name: string): Table["columns"][number] {
  const column = findColumn(table, name);
  if (column !== undefined) return column;
  throw new SeedError("USAGE", `${table.id}.${name}: the table has no column of that name.`, {
    table: table.id,
    column: name,
  });
}
