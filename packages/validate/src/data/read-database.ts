import type { Catalog, Column, Database, ForeignKey, Table, Value } from "@seedloom/core";
import { findTable } from "@seedloom/core";
import { source } from "../integrity/sql.ts";
import { columnKind } from "./column-kind.ts";
import type { RawColumn } from "./column-kind.ts";
import { dataColumn } from "./data-column.ts";
import type { DataSet, DataTable, Relationship } from "./data-set.ts";
import { DEFAULT_SAMPLE } from "./read-options.ts";
import type { ReadOptions } from "./read-options.ts";
import { readRelationship } from "./read-relationship.ts";
import type { TableSample } from "./sampled-rows.ts";
import { sampledRows } from "./sampled-rows.ts";

/**
 * Reads a database to compare it: of each table all rows or an even sample of them, and of each foreign key the number of children of
 * every parent (counted by the database) and the sampled children beside their parents. The same rows at every call. Nothing is
 * written, and memory does not grow with the tables.
 */
export async function readDatabase(database: Database, catalog: Catalog, options: ReadOptions = {}): Promise<DataSet> {
  const { sample = DEFAULT_SAMPLE, seed = 0 } = options;
  const ids = options.tables ?? catalog.tables.flatMap(({ id, outside }) => (outside ? [] : [id]));
  const tables: DataTable[] = [];
  const relationships: Relationship[] = [];
  const omitted: string[] = [];
  for (const id of ids) {
    const table = findTable(catalog, id);
    if (table === undefined) continue;
    const read = await readTable(database, catalog, table, sample, seed);
    tables.push(read.data);
    omitted.push(...read.omitted);
    for (const key of table.foreignKeys) {
      const parent = findTable(catalog, key.references.table);
      if (parent === undefined || !ids.includes(parent.id)) continue;
      const wanted = { database, catalog, child: table, key, parent, data: read.data, sample: read.query };
      relationships.push(await readRelationship(wanted));
    }
  }
  return { label: database.label, tables, relationships, omitted };
}

async function readTable(
  database: Database,
  catalog: Catalog,
  table: Table,
  size: number,
  seed: number,
): Promise<{ readonly data: DataTable; readonly query: TableSample; readonly omitted: readonly string[] }> {
  const { sql } = database;
  const count = `SELECT count(*) FROM ${source({ catalog, sql }, table)}`;
  const [[total = 0] = []] = await database.read(count, [{ kind: "integer", bits: 64, unsigned: false }]);
  const wanted = table.columns.filter((column) => columnKind(raw(table, column, [])) !== null);
  const query = { catalog, sql, table, total: Number(total), size, seed };
  const rows =
    wanted.length === 0
      ? []
      : await database.read(
          `${sampledRows({ ...query, columns: wanted.map((column) => column.name) })} ORDER BY seedloom_row`,
          wanted.map((column) => column.type),
        );
  const columns = wanted.flatMap((column, at) => {
    const read = dataColumn(
      raw(
        table,
        column,
        rows.map((row) => row[at] ?? null),
      ),
    );
    return read === null ? [] : [read];
  });
  const left = table.columns.filter((column) => !columns.some(({ name }) => name === column.name));
  return {
    data: { name: table.id, total: Number(total), rows: rows.length, columns },
    query,
    omitted: left.map((column) => `${table.id}.${column.name}: values of type ${column.typeText} are not compared.`),
  };
}

function raw(table: Table, { name, type }: Column, values: readonly Value[]): RawColumn {
  return { name, type, identifies: identifies(table, name, type.kind), values };
}

/** Whether a column is a key of its own (texts are not: their shapes can be compared) or part of a reference. */
function identifies(table: Table, column: string, kind: Column["type"]["kind"]): boolean {
  if (table.foreignKeys.some((key: ForeignKey) => key.columns.includes(column))) return true;
  const isOnly = (columns: readonly string[]) => columns.length === 1 && columns[0] === column;
  if (table.primaryKey !== null && isOnly(table.primaryKey.columns)) return true;
  return (
    kind !== "text" &&
    table.uniques.some(
      ({ parts, predicate }) =>
        predicate === null && isOnly(parts.map((part) => (part.kind === "column" ? part.column : ""))),
    )
  );
}
