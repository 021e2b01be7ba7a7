import { SeedError, tableId } from "@seedloom/core";
import type {
  Catalog,
  Check,
  Column,
  ColumnType,
  Folding,
  ForeignKey,
  IntrospectOptions,
  ReferentialAction,
  Table,
  Unique,
  UniquePart,
} from "@seedloom/core";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { readCatalogRows } from "./catalog-rows.ts";
import type { CatalogRows, CheckRow, ColumnRow, ForeignKeyRow, IndexRow, TableRow } from "./catalog-rows.ts";
import type { Server } from "./connect.ts";
import { catalogExpression, defaultOf, generatedOf } from "./defaults.ts";
import type { ExpressionScope } from "./expression-types.ts";
import { sqlText } from "./expressions.ts";
import { keyedCollations, readFoldings } from "./foldings.ts";
import { partitioningOf } from "./partitioning.ts";
import { periodExclusion, readPeriodKeys } from "./periods.ts";
import type { PeriodKey } from "./periods.ts";
import { quoteIdentifier } from "./quote.ts";
import { elementsCheck, isMultiValued, multiValued } from "./multi-valued.ts";
import { readTrigger } from "./read-trigger.ts";
import { roomInRow } from "./row-size.ts";
import { withWholeCharacters } from "./whole-characters.ts";
import { columnType, isCaseInsensitive } from "./types.ts";

/** Engines that keep no rows, or keep them elsewhere. */
const ELSEWHERE = new Set(["BLACKHOLE", "FEDERATED", "MRG_MYISAM", "PERFORMANCE_SCHEMA", "CONNECT", "SPIDER"]);
/** Engines whose changes a rollback takes back. */
const TRANSACTIONAL = new Set(["INNODB", "ROCKSDB", "TOKUDB", "NDBCLUSTER", "NDB"]);

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
      const read = await readCatalogRows(one, server, schemas);
      const keyed = await readFoldings(one, keyedCollations(read));
      if (server.flavour === "mysql") return { rows: read, foldings: keyed, periods: [] };
      const whole = await withWholeCharacters(one, read);
      return { rows: whole, foldings: keyed, periods: await readPeriodKeys(one, read) };
    }),
  );
  const read = reader(rows, server, foldings, periods);
  const seeded = rows.tables.filter((row) => leftOut(row) === null);
  const tables = seeded.map(read).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const omitted = rows.tables.flatMap((row) => {
    const why = leftOut(row);
    return why === null ? [] : [`${tableId(row.schema, row.table, server.database)}: ${why}`];
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
    return ELSEWHERE.has(engine) ? `tables of engine ${row.engine} keep their rows elsewhere` : null;
  }
  return row.type === "VIEW" ? "a view has no rows of its own" : `a ${row.type.toLowerCase()} is no table`;
}

/** Rows by table, so that a database of many tables is read in linear time. */
function byTable<Row extends { readonly schema: string; readonly table: string }>(rows: readonly Row[]) {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.schema, row.table]));
  return (row: { readonly schema: string; readonly table: string }): readonly Row[] =>
    groups.get(JSON.stringify([row.schema, row.table])) ?? [];
}

function reader(
  rows: CatalogRows,
  server: Server,
  foldings: ReadonlyMap<string, Folding>,
  periods: readonly PeriodKey[],
): (row: TableRow) => Table {
  const columnsOf = byTable(rows.columns);
  const indexesOf = byTable(rows.indexes);
  const foreignKeysOf = byTable(rows.foreignKeys);
  const checksOf = byTable(rows.checks);
  const partitionsOf = byTable(rows.partitions);
  const triggersOf = byTable(rows.triggers);
  const periodsOf = byTable(periods);
  const defaultSchema = server.database;
  const nameOf = tableNames(rows.tables);
  return (row) => {
    const columnRows = columnsOf(row);
    // MariaDB adds the end of a row's life to the keys of system-versioned tables; rows that are there have the same.
    const ends = columnRows.filter(({ generation }) => /^row end$/i.test(generation ?? "")).map(({ column }) => column);
    const keyParts = indexesOf(row).filter(({ column }) => column === null || !ends.includes(column));
    const indexes = Map.groupBy(keyParts, (index) => index.index);
    const primary = indexes.get("PRIMARY") ?? [];
    const id = tableId(row.schema, row.table, defaultSchema);
    const numeric = numericFlags(columnRows, indexes, foreignKeysOf(row), checksOf(row));
    const json = jsonColumns(checksOf(row));
    const types = new Map(
      columnRows.map((column): [string, ColumnType] => [
        column.column,
        columnType(column, {
          name: `${row.table}.${column.column}`,
          json: json.has(column.column),
          numeric: numeric(column.column),
          folding: foldings.get(column.collation ?? "") ?? null,
        }),
      ]),
    );
    const scope: ExpressionScope = { typeOf: (name) => types.get(name) ?? null, flavour: server.flavour };
    const room = roomInRow(row, columnRows);
    const primaryKey = primary.flatMap((part) => (part.column === null ? [] : [part.column]));
    const columns = columnRows.map((column) => columnOf(column, types, scope, rows.increment));
    const collations = new Map(columnRows.map((column) => [column.column, column.collation]));
    return {
      id,
      schema: row.schema,
      name: row.table,
      comment: row.comment === "" ? null : row.comment,
      columns,
      primaryKey: primaryKey.length === 0 ? null : { name: "PRIMARY", columns: primaryKey },
      uniques: [...indexes]
        // A primary key over prefixes says more than its columns.
        .filter(([name, parts]) => name !== "PRIMARY" || parts.some((part) => part.prefix !== null))
        .filter(([, parts]) => !isMultiValued(parts))
        .map(([name, parts]) => uniqueOf(name, parts, collations, scope)),
      foreignKeys: [...Map.groupBy(foreignKeysOf(row), (key) => key.name)].map(([name, parts]) =>
        foreignKeyOf(name, parts, nameOf, defaultSchema),
      ),
      checks: [
        ...checksOf(row)
          .filter((check) => types.get(validJson(check) ?? "")?.kind !== "json")
          .map((check) => checkOf(check, scope)),
        ...[...indexes.values()]
          .filter(isMultiValued)
          .flatMap((parts) => parts.flatMap((part) => elementsCheck(part, scope) ?? [])),
        ...columnRows.flatMap((column) => impliedChecks(column, scope, room.get(column.column) ?? null)),
      ],
      exclusions: [
        ...[...indexes]
          .filter(([, parts]) => isMultiValued(parts))
          .map(([name, parts]) => multiValued(name, parts, scope)),
        ...periodsOf(row).map((key) => periodExclusion(key, scope)),
      ],
      triggers: triggersOf(row).map((trigger) => readTrigger(trigger, rows.routines, columns, defaultSchema)),
      partitioning: partitioningOf(partitionsOf(row), scope, primaryKey, defaultSchema),
      inherits: [],
      estimatedRows: row.estimatedRows === null ? null : Number(row.estimatedRows),
      transactional: TRANSACTIONAL.has(row.engine?.toUpperCase() ?? ""),
      rowSecurity: false,
      owned: rows.alterable.some(
        (grant) =>
          grant.schema === null || (grant.schema === row.schema && (grant.table === null || grant.table === row.table)),
      ),
    };
  };
}

/**
 * The table that a foreign key means: with lower_case_table_names=2 the catalog may spell it in lower case
 * (https://dev.mysql.com/doc/refman/9.7/en/identifier-case-sensitivity.html).
 */
function tableNames(tables: readonly TableRow[]): (schema: string, table: string) => TableRow | null {
  const exact = new Map(tables.map((row) => [JSON.stringify([row.schema, row.table]), row]));
  const folded = new Map(tables.map((row) => [JSON.stringify([row.schema, row.table]).toLowerCase(), row]));
  return (schema, table) => {
    const key = JSON.stringify([schema, table]);
    return exact.get(key) ?? folded.get(key.toLowerCase()) ?? null;
  };
}

function columnOf(
  row: ColumnRow,
  types: ReadonlyMap<string, ColumnType>,
  scope: ExpressionScope,
  increment: number,
): Column {
  return {
    name: row.column,
    type: types.get(row.column) ?? { kind: "other", name: row.dataType },
    typeText: row.columnType,
    nullable: row.nullable === "YES",
    default: defaultOf(row, scope),
    generated: generatedOf(row, scope, increment),
    comment: row.comment === "" ? null : row.comment,
    collation: row.collation,
  };
}

/** What looks into JSON, of which the column is the first argument. */
const LOOKED_INTO =
  /\bjson_(?:contains|contains_path|depth|exists|extract|keys|length|query|search|type|value)\(`((?:[^`]|``)+)`/gi;

/**
 * Text columns that hold JSON: in MariaDB a CHECK `json_valid(column)` is all that tells type JSON from LONGTEXT
 * (https://mariadb.com/kb/en/json/), and the same CHECK, by whatever name, says the same of any text. Where a JSON column has a CHECK of
 * its own, MariaDB adds none: then that looks into JSON.
 */
function jsonColumns(checks: readonly CheckRow[]): ReadonlySet<string> {
  return new Set(
    checks.flatMap((check) => [
      ...[validJson(check)].filter((name) => name !== null),
      ...(check.enforced === "YES" ? [...check.clause.matchAll(LOOKED_INTO)] : []).map(([, name = ""]) =>
        name.replaceAll("``", "`"),
      ),
    ]),
  );
}

/** The column that the CHECK wants to be JSON, where that is all it wants. */
function validJson(check: CheckRow): string | null {
  const column = /^\(*json_valid\(`((?:[^`]|``)+)`\)\)*$/i.exec(check.clause)?.[1];
  return check.enforced === "YES" && column !== undefined ? column.replaceAll("``", "`") : null;
}

/**
 * Which `tinyint(1)` columns count rather than say yes or no: those that are a key by themselves, part of a foreign key,
 * default to more than 1, or are compared with more than 1 by a CHECK.
 */
function numericFlags(
  columns: readonly ColumnRow[],
  indexes: ReadonlyMap<string, readonly IndexRow[]>,
  foreignKeys: readonly ForeignKeyRow[],
  checks: readonly CheckRow[],
): (column: string) => boolean {
  const names = new Set(foreignKeys.map((key) => key.column));
  for (const parts of indexes.values()) {
    const [part] = parts;
    if (parts.length === 1 && part?.column != null) names.add(part.column);
  }
  for (const { column, default: value, extra } of columns) {
    if (/auto_increment/i.test(extra) || (value !== null && /^'?-?\d+'?$/.test(value) && !/^'?[01]'?$/.test(value))) {
      names.add(column);
    }
    const own = checks.filter((check) => check.clause.includes(quoteIdentifier(column)));
    if (own.some((check) => /(?<![\w.'])-?(?:[2-9]|\d{2,})(?![\w.'])/.test(check.clause))) names.add(column);
  }
  return (column) => names.has(column);
}

function uniqueOf(
  name: string,
  parts: readonly IndexRow[],
  collations: ReadonlyMap<string, string | null>,
  scope: ExpressionScope,
): Unique {
  return {
    name,
    parts: parts.map((part): UniquePart => {
      if (part.column === null) {
        return { kind: "expression", sql: sqlText(catalogExpression(part.expression ?? "", scope.flavour), scope) };
      }
      const caseInsensitive = isCaseInsensitive(collations.get(part.column) ?? null);
      return { kind: "column", column: part.column, caseInsensitive, prefix: part.prefix };
    }),
    predicate: null,
    nullsNotDistinct: false,
    constraint: parts.every((part) => part.column !== null && part.prefix === null),
  };
}

const ACTIONS: Readonly<Record<string, ReferentialAction>> = {
  "NO ACTION": "no action",
  RESTRICT: "restrict",
  CASCADE: "cascade",
  "SET NULL": "set null",
  "SET DEFAULT": "set default",
};

function foreignKeyOf(
  name: string,
  parts: readonly ForeignKeyRow[],
  nameOf: (schema: string, table: string) => TableRow | null,
  defaultSchema: string | null,
): ForeignKey {
  const [first] = parts;
  const [schema, table] = [first?.referencedSchema ?? "", first?.referencedTable ?? ""];
  const known = nameOf(schema, table);
  return {
    name,
    columns: parts.map((part) => part.column),
    references: {
      table: tableId(known?.schema ?? schema, known?.table ?? table, defaultSchema),
      columns: parts.map((part) => part.referencedColumn),
    },
    match: "simple",
    deferrable: false,
    initiallyDeferred: false,
    onDelete: ACTIONS[first?.onDelete ?? ""] ?? "no action",
    onUpdate: ACTIONS[first?.onUpdate ?? ""] ?? "no action",
    validated: true,
    enforced: true,
  };
}

function checkOf(row: CheckRow, scope: ExpressionScope): Check {
  return {
    name: row.name,
    sql: sqlText(catalogExpression(row.clause, scope.flavour), scope),
    validated: row.enforced === "YES",
    enforced: row.enforced === "YES",
  };
}

/**
 * What `ColumnType` has no word for is a CHECK in all but name: UNSIGNED on DECIMAL, FLOAT and DOUBLE, and TIMESTAMP's range,
 * seconds of 1970 to 2038 (https://dev.mysql.com/doc/refman/9.7/en/datetime.html), less a day at either end for the time zones
 * in which sessions see it; and where a table has more columns than a row has room for, how long their texts may be (`room`).
 */
function impliedChecks(row: ColumnRow, scope: ExpressionScope, room: number | null): readonly Check[] {
  if ((row.generation ?? "") !== "") return [];
  const name = quoteIdentifier(row.column);
  const implied = (text: string): Check => ({
    name: null,
    sql: sqlText(text, scope),
    validated: true,
    enforced: true,
    implied: true,
  });
  if (/^(decimal|float|double)\b.*\bunsigned\b/.test(row.columnType)) return [implied(`${name} >= 0`)];
  if (room !== null) return [implied(`char_length(${name}) <= ${room}`)];
  if (row.dataType !== "timestamp") return [];
  return [implied(`${name} between '1970-01-02 00:00:00' and '2038-01-18 00:00:00'`)];
}
