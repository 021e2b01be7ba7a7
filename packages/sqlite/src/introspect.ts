import { tableId, type Catalog, type IntrospectOptions, type Notice, type Omitted, type Table } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { readColumns } from "./columns.ts";
import { readTable } from "./ddl/read-table.ts";
import { readTrigger } from "./ddl/read-trigger.ts";
import { introspectError } from "./errors.ts";
import { deadEnds, readForeignKeys } from "./foreign-keys.ts";
import { stoodIn } from "./missing-functions.ts";
import { readPragmas, type Pragmas, type TableRow } from "./pragmas.ts";
import { scopeOf, toSqlText } from "./sql-text.ts";
import { readStoredKinds, type StoredKinds } from "./stored-kinds.ts";
import { readUniques } from "./uniques.ts";

/**
 * The catalog of the main database: pragmas for what they tell, the parsed DDL of sqlite_master for checks, names,
 * collations and expressions.
 * @throws SeedError `INTROSPECT`
 */
export function introspect(db: Database, options: IntrospectOptions = {}): Catalog {
  try {
    const pragmas = readPragmas(db);
    const stored = readStoredKinds(db, pragmas);
    const wanted = options.schemas === undefined || options.schemas.some((schema) => schema.toLowerCase() === "main");
    const ordinary = wanted ? pragmas.tables.filter((table) => table.type === "table") : [];
    const omitted = describeOmitted(pragmas);
    const tables = ordinary.map((table) => readOrdinary(table, pragmas, stored, omitted));
    return {
      dialect: "sqlite",
      serverVersion: db.prepare<[], string>("SELECT sqlite_version()").pluck().get() ?? "",
      numericBooleans: true,
      floatingDecimals: true,
      looseTypes: true,
      defaultSchema: null,
      tables: tables.sort((a, b) => (a.id < b.id ? -1 : 1)),
      domains: {},
      omitted,
      ...(stoodIn(db).length > 0 && { notices: stoodIn(db).map(standInNotice) }),
    };
  } catch (error) {
    throw introspectError(db.name, error);
  }
}

function readOrdinary(row: TableRow, pragmas: Pragmas, stored: StoredKinds, omitted: Omitted[]): Table {
  const ddl = readTable(row.sql ?? "");
  const columns = readColumns(row, ddl, pragmas, stored);
  const scope = scopeOf(columns);
  const types = new Map(columns.map((column) => [column.name, column.type]));
  const key = (pragmas.columns.get(row.name) ?? []).filter((column) => column.key > 0).sort((a, b) => a.key - b.key);
  const foreignKeys = readForeignKeys(row.name, ddl, pragmas, omitted);
  return {
    id: tableId(null, row.name, null),
    schema: null,
    name: row.name,
    comment: null,
    columns,
    primaryKey: key.length === 0 ? null : { name: ddl.primaryKeyName, columns: key.map((column) => column.name) },
    uniques: readUniques(row.name, ddl, pragmas, scope, types),
    foreignKeys: foreignKeys.found,
    ...(foreignKeys.dangling.length === 0 ? {} : { danglingKeys: foreignKeys.dangling }),
    checks: [
      ...ddl.checks.map(({ name, text }) => ({
        name,
        sql: toSqlText(text, scope, types),
        validated: true,
        enforced: true,
      })),
      ...deadEnds(foreignKeys.dangling, columns),
    ],
    exclusions: [],
    triggers: (pragmas.triggers.get(row.name) ?? []).map(({ name, sql }) => readTrigger(name, sql)),
    partitioning: null,
    inherits: [],
    estimatedRows: null,
    ...(row.withoutRowid === 1 && { clustered: true }),
    transactional: true,
    rowSecurity: false,
    owned: true,
  };
}

function standInNotice(name: string): Notice {
  const message = `function ${name}: only the application defines it. What is stored where triggers and keys call it is its first argument, or a number that counts, in place of what the application would give; pass a better-sqlite3 connection that defines it to have that.`;
  return { code: "FUNCTION_STOOD_IN", table: null, message };
}

function describeOmitted(pragmas: Pragmas): Omitted[] {
  const names = (type: TableRow["type"]) =>
    pragmas.tables.filter((table) => table.type === type).map(({ name }) => name);
  return [
    ...names("view").map((name) => ({ what: `view ${name}`, why: "no rows of their own" })),
    ...names("virtual").map((name) => ({ what: `virtual table ${name}`, why: "rows kept by a module" })),
    ...names("shadow").map((name) => ({ what: `table ${name}`, why: "part of a virtual table" })),
  ];
}
