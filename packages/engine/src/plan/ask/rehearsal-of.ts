import {
  type Catalog,
  findTable,
  type Rehearsal,
  type RowBatch,
  type Table,
  type TableId,
  type TablePlan,
  type Value,
} from "@seedloom/core";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import { tablesNeeded, tablesWritten } from "../look/lookups-of.ts";

/** Some rows of a table to be tried, beside the rows that they refer to and that triggers read. `groups` as `Rehearsal.groups`. */
export function rehearsalOf(
  catalog: Catalog,
  compiled: CompiledPlan,
  plan: TablePlan,
  rows: readonly (readonly Value[])[],
  groups: readonly number[],
): Rehearsal {
  const table = findTable(catalog, plan.table)!;
  const batch = batchOf(plan, table, rows);
  const before = ancestors(catalog, compiled, plan.table, batch);
  return { before, rows: batch, groups, keys: keysToWhole(catalog, compiled, table, before) };
}

/** The keys of what triggers write that refer to tables of which all rows are there. */
function keysToWhole(
  catalog: Catalog,
  { plan }: CompiledPlan,
  table: Table,
  before: readonly RowBatch[],
): Rehearsal["keys"] {
  const planned = new Map(plan.tables.map(({ table: id, rows }) => [id, rows]));
  const there = new Map(before.map(({ table: id, count }) => [id, count]));
  return tablesWritten(catalog, table).flatMap(({ id, foreignKeys }) =>
    foreignKeys.flatMap(({ name, references, enforced }) =>
      enforced &&
      name !== null &&
      ![id, table.id].includes(references.table) &&
      (there.get(references.table) ?? 0) === (planned.get(references.table) ?? 0)
        ? [{ table: id, key: name }]
        : [],
    ),
  );
}

function batchOf(
  { columns, references, firstRow }: TablePlan,
  table: Table,
  rows: readonly (readonly Value[])[],
): RowBatch {
  const late = new Set(
    references.flatMap(({ deferred, foreignKey }) => (deferred ? table.foreignKeys[foreignKey]!.columns : [])),
  );
  return {
    table: table.id,
    firstRow,
    count: rows.length,
    columns: columns.map(({ column }) => column),
    values: columns.map(({ column, source }) => {
      const position = positionOf(table, column);
      const withheld = late.has(column) && source.kind === "reference" && table.columns[position]!.nullable;
      return rows.map((values) => (withheld ? null : values[position]!));
    }),
  };
}

/** Rows of a table that triggers read, or refer to in what they write, of which all have to be there. */
const ALL_READ = 20_000;

/** The planned rows that a batch refers to or its triggers read, and those that these refer to, in load order. */
function ancestors(catalog: Catalog, compiled: CompiledPlan, table: TableId, batch: RowBatch): RowBatch[] {
  const { tables } = compiled.plan;
  const found = new Map<TableId, RowBatch>([[table, batch]]);
  const place = tables.findIndex((one) => one.table === table);
  const read = new Set(tablesNeeded(catalog)(findTable(catalog, table)!));
  for (const plan of tables.slice(0, place).toReversed()) {
    if (plan.rows === 0 || plan.filledBy !== undefined) continue;
    const parent = findTable(catalog, plan.table)!;
    const all = read.has(plan.table) && plan.rows <= ALL_READ;
    const wanted = all ? [] : [...found.values()].flatMap((child) => keysTo(catalog, child, parent));
    if (wanted.length === 0 && !all) continue;
    const rows = Array.from({ length: plan.rows }, (_, index) => plan.firstRow + index).flatMap((row) => {
      const values = compiled.row(plan.table, row);
      const isWanted =
        all || wanted.some(({ positions, keys }) => keys.has(keyOf(positions.map((one) => values[one]!))));
      return isWanted ? [[...values]] : [];
    });
    found.set(plan.table, batchOf(plan, parent, rows));
  }
  found.delete(table);
  return [...found.values()].reverse();
}

/** The keys by which a batch refers to a table. */
function keysTo(catalog: Catalog, batch: RowBatch, parent: Table) {
  return findTable(catalog, batch.table)!.foreignKeys.flatMap(({ columns, references }) => {
    if (references.table !== parent.id) return [];
    const cells = columns.map((column) => batch.values[batch.columns.indexOf(column)]);
    if (cells.includes(undefined)) return [];
    const keys = Array.from({ length: batch.count }, (_, row) => keyOf(cells.map((column) => column![row]!)));
    return [{ positions: references.columns.map((name) => positionOf(parent, name)), keys: new Set(keys) }];
  });
}

const keyOf = (values: readonly Value[]) => values.map(String).join("\u0000");

function positionOf(table: Table, name: string): number {
  return table.columns.findIndex((column) => column.name === name);
}
