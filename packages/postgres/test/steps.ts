import type { LoadStep, RowBatch, Value } from "@seedloom/core";

/** Columns of a step, each with its cells. */
export type Cells = Readonly<Record<string, readonly Value[]>>;

/** Batches of at most `size` rows. */
export function batches(table: string, cells: Cells, size = 1000): readonly RowBatch[] {
  const columns = Object.keys(cells);
  const rows = Object.values(cells)[0]?.length ?? 0;
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => {
    const firstRow = index * size;
    const values = Object.values(cells).map((column) => column.slice(firstRow, firstRow + size));
    return { table, firstRow, count: Math.min(size, rows - firstRow), columns, values };
  });
}

/** A step that inserts those cells. */
export function insert(table: string, cells: Cells, size?: number): LoadStep & { kind: "insert" } {
  const rows = Object.values(cells)[0]?.length ?? 0;
  return { kind: "insert", table, columns: Object.keys(cells), rows, batches: () => batches(table, cells, size) };
}

/** A step that updates the rows found by the columns of `key`. */
export function update(table: string, key: Cells, set: Cells): LoadStep & { kind: "update" } {
  const rows = Object.values(key)[0]?.length ?? 0;
  return {
    kind: "update",
    table,
    key: Object.keys(key),
    set: Object.keys(set),
    rows,
    batches: () => batches(table, { ...key, ...set }),
  };
}
