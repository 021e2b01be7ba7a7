import {
  canonical,
  type Catalog,
  type ColumnType,
  type Existing,
  findColumn,
  findTable,
  type ForeignKey,
  own,
  type Plan,
  type RowBatch,
  SeedError,
  type Table,
  type TablePlan,
  type Value,
} from "@seedloom/core";
import type { CompiledPlan } from "../generate/compile-plan.ts";

/**
 * Looks after foreign keys whose columns the user chose and whose parents are made from rows of this very table, directly or in a cycle: what
 * all others are held to while rows are made can be seen of these only when all rows stand.
 * @throws SeedError `UNSATISFIABLE` where a row has no parent.
 */
export function refuseChosenKeys(plan: Plan, compiled: CompiledPlan, catalog: Catalog, existing: Existing): void {
  for (const tablePlan of plan.tables) {
    const table = findTable(catalog, tablePlan.table)!;
    for (const key of openKeys(table, tablePlan)) {
      const types = key.references.columns.map(
        (column) => findColumn(findTable(catalog, key.references.table)!, column)!.type,
      );
      const wanted = wantedKeys(table, key, types, compiled);
      for (const found of parentKeys(key, types, plan, compiled, existing)) {
        wanted.delete(found);
        if (wanted.size === 0) break;
      }
      const [orphan] = wanted.values();
      if (orphan) throw withoutParent(table, key, orphan);
    }
  }
}

/** The different keys that the table's rows have: of what the user chose, mostly few. */
function wantedKeys(table: Table, key: ForeignKey, types: readonly ColumnType[], compiled: CompiledPlan) {
  const wanted = new Map<string, readonly Value[]>();
  for (const batch of compiled.batches(table.id)) {
    for (const values of tuples(batch, key.columns)) {
      if (!values.includes(null)) wanted.set(nameOf(values, types), values);
    }
  }
  return wanted;
}

/** The enforced keys of chosen columns that no reference of the plan stands for. */
function openKeys(table: Table, { columns, references }: TablePlan): readonly ForeignKey[] {
  const chosen = new Set(columns.flatMap(({ column, chosen: said }) => (said === true ? [column] : [])));
  return table.foreignKeys.filter(
    (key, foreignKey) =>
      key.enforced &&
      key.columns.some((column) => chosen.has(column)) &&
      !references.some((reference) => reference.foreignKey === foreignKey),
  );
}

/** The keys that rows can refer to: of those that are there, then of those that are added. */
function* parentKeys(
  { references }: ForeignKey,
  types: readonly ColumnType[],
  plan: Plan,
  compiled: CompiledPlan,
  existing: Existing,
): IterableIterator<string> {
  const known = references.columns.map((column) => own(existing.tables[references.table]?.values ?? {}, column) ?? []);
  for (let row = 0; row < (known[0]?.length ?? 0); row++) {
    yield nameOf(
      known.map((column) => column[row] ?? null),
      types,
    );
  }
  if (!plan.tables.some(({ table }) => table === references.table)) return;
  for (const batch of compiled.batches(references.table)) {
    for (const values of tuples(batch, references.columns)) yield nameOf(values, types);
  }
}

function* tuples({ columns, values, count }: RowBatch, names: readonly string[]): IterableIterator<readonly Value[]> {
  const vectors = names.map((name) => values[columns.indexOf(name)]);
  for (let row = 0; row < count; row++) yield vectors.map((vector) => vector?.[row] ?? null);
}

const nameOf = (values: readonly Value[], types: readonly ColumnType[]) =>
  values.map((value, place) => canonical(value, types[place]!)).join("\u0000");

function withoutParent(table: Table, key: ForeignKey, values: readonly Value[]): SeedError {
  const columns = key.columns.join(", ");
  const text = `FOREIGN KEY (${columns}) REFERENCES ${key.references.table}`;
  return new SeedError(
    "UNSATISFIABLE",
    `${table.id}: no row of ${key.references.table} is (${values.map(String).join(", ")}), which the configuration gives for ` +
      `${columns} (${text}); change the override of ${columns}.`,
    { table: table.id, constraint: key.name ?? "FOREIGN KEY", text },
  );
}
