import type { Catalog, Column, Database, ForeignKey, Table } from "@seedloom/core";
import { all, source } from "../integrity/sql.ts";
import { columnKind } from "./column-kind.ts";
import { dataColumn } from "./data-column.ts";
import type { DataTable, Relationship } from "./data-set.ts";
import type { TableSample } from "./sampled-rows.ts";
import { sampledRows } from "./sampled-rows.ts";

const COUNT = { kind: "integer", bits: 64, unsigned: false } as const;

/** Parents whose number of children is kept, at most. */
const MOST_PARENTS = 20_000;

/** A foreign key to read, and the sample of its table that was read. */
export interface RelationshipRequest {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly child: Table;
  readonly key: ForeignKey;
  readonly parent: Table;
  readonly data: DataTable;
  readonly sample: TableSample;
}

/** How the rows of a foreign key's table hang on those of the one it refers to. */
export async function readRelationship(request: RelationshipRequest): Promise<Relationship> {
  const { child, key, parent } = request;
  return {
    child: child.id,
    childColumns: key.columns,
    parent: parent.id,
    parentColumns: key.references.columns,
    childrenPerParent: await childrenPerParent(request),
    joined: await joined(request),
  };
}

/** The database counts the children of every parent, and the parents by that count: memory does not grow with them. */
async function childrenPerParent({ database, catalog, child, key, parent }: RelationshipRequest): Promise<number[]> {
  const { sql } = database;
  const columns = key.columns.map((column) => sql.identifier(column));
  const present = all(columns.map((column) => `${column} IS NOT NULL`));
  const counts = `SELECT count(*) AS children FROM ${source({ catalog, sql }, child)} WHERE ${present} GROUP BY ${columns.join(", ")}`;
  const [rows, [[total = 0] = []]] = await Promise.all([
    database.read(
      `SELECT children, count(*) AS parents FROM (${counts}) seedloom_counts GROUP BY children ORDER BY children`,
      [COUNT, COUNT],
    ),
    database.read(`SELECT count(*) FROM ${source({ catalog, sql }, parent)}`, [COUNT]),
  ]);
  const histogram = rows.map(([children, parents]): [number, number] => [Number(children), Number(parents)]);
  const withChildren = histogram.reduce((sum, [, parents]) => sum + parents, 0);
  return expand([[0, Math.max(0, Number(total) - withChildren)], ...histogram]);
}

/** Counts one by one, each as often as it occurs; of too many, evenly spaced ones. */
function expand(histogram: readonly (readonly [value: number, times: number])[]): number[] {
  const total = histogram.reduce((sum, [, times]) => sum + times, 0);
  const size = Math.min(total, MOST_PARENTS);
  const values: number[] = [];
  let passed = 0;
  for (const [value, times] of histogram) {
    passed += times;
    while (values.length < size && ((values.length + 0.5) / size) * total < passed) values.push(value);
  }
  return values;
}

/**
 * The sampled children, each beside its parent; those without one are left out. The children's columns are the sample's own: the
 * database gives the parents in the same order.
 */
async function joined({
  database,
  catalog,
  child,
  key,
  parent,
  data,
  sample,
}: RelationshipRequest): Promise<DataTable> {
  const { sql } = database;
  const name = `${child.id} and ${parent.id}`;
  const wanted = parent.columns.filter((column) => !isKey(parent, column.name) && isComparable(column));
  if (wanted.length === 0 || data.rows === 0) return { name, total: 0, rows: 0, columns: [] };
  const spelled = [...wanted.map((column) => column.name), key.references.columns[0] ?? ""];
  const on = key.columns.map((column, at) => {
    return `c.${sql.identifier(column)} = p.${sql.identifier(key.references.columns[at] ?? column)}`;
  });
  const rows = await database.read(
    `SELECT ${spelled.map((column) => `p.${sql.identifier(column)}`).join(", ")} FROM (${sampledRows({ ...sample, columns: key.columns })}) c ` +
      `LEFT JOIN ${source({ catalog, sql }, parent)} p ON ${all(on)} ORDER BY c.seedloom_row`,
    [...wanted.map((column) => column.type), { kind: "any" }],
  );
  const kept = rows.flatMap((row, at) => (row[wanted.length] === null ? [] : [at]));
  const ofChild = data.columns
    .filter((column) => column.kind !== "key")
    .map((column) => ({
      ...column,
      name: `${child.id}.${column.name}`,
      values: kept.length === column.values.length ? column.values : kept.map((at) => column.values[at] ?? null),
    }));
  const ofParent = wanted.flatMap((column, place) => {
    const values = kept.map((at) => rows[at]?.[place] ?? null);
    const read = dataColumn({ name: `${parent.id}.${column.name}`, type: column.type, identifies: false, values });
    return read === null || read.kind === "key" ? [] : [read];
  });
  return { name, total: sample.total, rows: kept.length, columns: [...ofChild, ...ofParent] };
}

function isComparable({ name, type }: Column): boolean {
  return !["key", null].includes(columnKind({ name, type, identifies: false, values: [] }));
}

function isKey(table: Table, column: string): boolean {
  return (
    table.primaryKey?.columns.includes(column) === true ||
    table.foreignKeys.some(({ columns }) => columns.includes(column))
  );
}
