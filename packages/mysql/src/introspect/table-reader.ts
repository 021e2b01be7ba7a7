import { tableId } from "@seedloom/core";
import type { Column, ColumnType, Folding, Table } from "@seedloom/core";
import type { CatalogRows, ColumnRow, TableRow } from "../catalog-rows.ts";
import type { Server } from "../connect.ts";
import { defaultOf, generatedOf } from "../defaults.ts";
import type { ExpressionScope } from "../expressions/operand-types.ts";
import { elementsCheck, isMultiValued, multiValued } from "../multi-valued.ts";
import { partitioningOf } from "../partitioning.ts";
import { periodExclusion } from "../periods.ts";
import type { PeriodKey } from "../periods.ts";
import { readTrigger } from "../read-trigger.ts";
import { roomInRow } from "../row-size.ts";
import { columnType } from "../types.ts";
import { checkOf, impliedChecks } from "./check.ts";
import { foreignKeyOf, tableNames } from "./foreign-key.ts";
import { jsonColumns, validJson } from "./json-columns.ts";
import { numericFlags } from "./numeric-flags.ts";
import { uniqueOf } from "./unique-key.ts";

/** Engines whose changes a rollback takes back. */
const TRANSACTIONAL = new Set(["INNODB", "ROCKSDB", "TOKUDB", "NDBCLUSTER", "NDB"]);

/** Rows by table, so that a database of many tables is read in linear time. */
function byTable<Row extends { readonly schema: string; readonly table: string }>(rows: readonly Row[]) {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.schema, row.table]));
  return (row: { readonly schema: string; readonly table: string }): readonly Row[] =>
    groups.get(JSON.stringify([row.schema, row.table])) ?? [];
}

/** What makes a table of its row and of all that the catalog says of it elsewhere. */
export function tableReader(
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
      ...(row.engine?.toUpperCase() === "INNODB" && { clustered: true }),
      transactional: TRANSACTIONAL.has(row.engine?.toUpperCase() ?? ""),
      rowSecurity: false,
      owned: rows.alterable.some(
        (grant) =>
          grant.schema === null || (grant.schema === row.schema && (grant.table === null || grant.table === row.table)),
      ),
    };
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
