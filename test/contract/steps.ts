import type { Catalog, Database, LoadStep, RowBatch, Value } from "@seedloom/core";

/** Columns of a step, each with its cells. */
export type Cells = Readonly<Record<string, readonly Value[]>>;

/** Batches of at most `size` rows. */
export function batchesOf(table: string, cells: Cells, size = 1000): readonly RowBatch[] {
  const columns = Object.keys(cells);
  const rows = Object.values(cells)[0]?.length ?? 0;
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => {
    const firstRow = index * size;
    const values = Object.values(cells).map((column) => column.slice(firstRow, firstRow + size));
    return { table, firstRow, count: Math.min(size, rows - firstRow), columns, values };
  });
}

/** A step that inserts those cells. */
export function insert(table: string, cells: Cells, size?: number): LoadStep {
  const rows = Object.values(cells)[0]?.length ?? 0;
  return { kind: "insert", table, columns: Object.keys(cells), rows, batches: () => batchesOf(table, cells, size) };
}

/** A step that updates the rows found by the columns of `key`. */
export function update(table: string, key: Cells, set: Cells): LoadStep {
  const rows = Object.values(key)[0]?.length ?? 0;
  const batches = () => batchesOf(table, { ...key, ...set });
  return { kind: "update", table, key: Object.keys(key), set: Object.keys(set), rows, batches };
}

/** Loads steps into a database that was just introspected. */
export async function loadSteps(
  database: Database,
  steps: readonly LoadStep[],
  uncheckedUntilEnd: readonly { readonly table: string; readonly columns: readonly string[] }[] = [],
) {
  return database.load({ catalog: await database.introspect(), steps, uncheckedUntilEnd });
}

/** Every row of every table, by table and column, ordered by primary key: what `existing` says. */
export async function contents(
  database: Database,
  catalog?: Catalog,
): Promise<Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>> {
  const known = catalog ?? (await database.introspect());
  const request = {
    tables: known.tables.map(({ id, columns }) => ({
      table: id,
      columns: columns.map(({ name }) => name),
      limit: null,
      maxima: [],
    })),
  };
  const { tables } = await database.existing(known, request);
  return Object.fromEntries(Object.entries(tables).map(([id, table]) => [id, table.values]));
}

/** Numbers from 1. */
export function count(to: number): readonly number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
