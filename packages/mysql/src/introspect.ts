import { SeedError, tableId } from "@seedloom/core";
import type { Catalog, IntrospectOptions } from "@seedloom/core";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { readCatalogRows } from "./catalog-rows.ts";
import type { TableRow } from "./catalog-rows.ts";
import type { Server } from "./connect.ts";
import { keyedCollations, readFoldings } from "./foldings.ts";
import { tableReader } from "./introspect/table-reader.ts";
import { readPeriodKeys } from "./periods.ts";
import { withWholeCharacters } from "./whole-characters.ts";

/** Engines that keep no rows, or keep them elsewhere. */
const ELSEWHERE = new Set(["BLACKHOLE", "FEDERATED", "MRG_MYISAM", "PERFORMANCE_SCHEMA", "CONNECT", "SPIDER"]);
/**
 * Reads the connected database's tables, or those of the schemas that are named, in a fixed number of queries.
 * @throws SeedError `INTROSPECT` where the URL names no database and no schema is given.
 */
export async function introspect(
  db: Kysely<unknown>,
  server: Server,
  options: IntrospectOptions = {},
): Promise<Catalog> {
  const schemas = options.schemas ?? (server.database === null ? [] : [server.database]);
  if (schemas.length === 0) {
    throw new SeedError("INTROSPECT", "the URL names no database; append one: mysql://host/database");
  }
  const { rows, foldings, periods } = await db.connection().execute((one) =>
    withPlainQuotes(one, async () => {
      const read = await readWithParents(one, server, schemas);
      const keyed = await readFoldings(one, keyedCollations(read));
      if (server.flavour === "mysql") return { rows: read, foldings: keyed, periods: [] };
      const whole = await withWholeCharacters(one, read);
      return { rows: { ...whole, outside: read.outside }, foldings: keyed, periods: await readPeriodKeys(one, read) };
    }),
  );
  const read = tableReader(rows, server, foldings, periods);
  const seeded = rows.tables.filter((row) => leftOut(row) === null);
  const tables = seeded
    .map((row) => ({ ...read(row), ...(rows.outside.has(row.schema) ? { outside: true as const } : {}) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const omitted = rows.tables.flatMap((row) => {
    const why = leftOut(row);
    return why === null ? [] : [{ what: `${kindOf(row)} ${tableId(row.schema, row.table, server.database)}`, why }];
  });
  return {
    dialect: "mysql",
    serverVersion: server.version,
    numericBooleans: true,
    floatingDecimals: false,
    defaultSchema: server.database,
    tables,
    domains: {},
    omitted,
  };
}

/** The schemas' rows of the catalog, with the tables of other schemas (`outside`) that theirs refer to. */
async function readWithParents(db: Kysely<unknown>, server: Server, schemas: readonly string[]) {
  const own = await readCatalogRows(db, server, schemas);
  // As the server spells them: names may be in lower case there.
  const chosen = new Set([...schemas, ...own.tables.map(({ schema }) => schema)]);
  const outside = new Set(own.foreignKeys.map((key) => key.referencedSchema).filter((schema) => !chosen.has(schema)));
  if (outside.size === 0) return { ...own, outside };
  const all = await readCatalogRows(db, server, [...schemas, ...outside]);
  const isReferredTo = ({ schema, table }: TableRow) =>
    own.foreignKeys.some((key) => key.referencedSchema === schema && key.referencedTable === table);
  return { ...all, tables: all.tables.filter((row) => !outside.has(row.schema) || isReferredTo(row)), outside };
}

/** Under ANSI_QUOTES the catalog's expressions have double quotes around names, under NO_BACKSLASH_ESCAPES none are escaped. */
async function withPlainQuotes<Result>(db: Kysely<unknown>, work: () => Promise<Result>): Promise<Result> {
  const { rows } = await sql<{ mode: string }>`SELECT @@SESSION.sql_mode mode`.execute(db);
  await sql`SET SESSION sql_mode = ''`.execute(db);
  try {
    return await work();
  } finally {
    await sql`SET SESSION sql_mode = ${rows[0]?.mode ?? ""}`.execute(db);
  }
}

function leftOut(row: TableRow): string | null {
  if (row.type === "BASE TABLE" || row.type === "SYSTEM VERSIONED") {
    const engine = row.engine?.toUpperCase() ?? "";
    return ELSEWHERE.has(engine) ? `engine ${row.engine} keeps rows elsewhere` : null;
  }
  return "no rows of their own";
}

/** What it is called in front of its name: `table`, `view`, `sequence`. */
function kindOf({ type }: TableRow): string {
  return type === "BASE TABLE" || type === "SYSTEM VERSIONED" ? "table" : type.toLowerCase();
}
