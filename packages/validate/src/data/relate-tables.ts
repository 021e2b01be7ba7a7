import type { DataColumn, DataTable, Relationship } from "./data-set.ts";

/** Which columns of which tables refer to which. */
export type Reference = Pick<Relationship, "child" | "childColumns" | "parent" | "parentColumns">;

/**
 * How rows hang together that no schema relates (files, arrays), where a reference says by which columns. Null where a table or column
 * of it is missing, or a table was not read whole: children of parents that were left out would be missed.
 */
export function relateTables(tables: readonly DataTable[], reference: Reference): Relationship | null {
  const child = tables.find(({ name }) => name === reference.child);
  const parent = tables.find(({ name }) => name === reference.parent);
  if (child === undefined || parent === undefined || child.rows < child.total || parent.rows < parent.total)
    return null;
  const [ours, theirs] = [keysOf(child, reference.childColumns), keysOf(parent, reference.parentColumns)];
  if (ours === null || theirs === null) return null;
  const rowOf = new Map(theirs.flatMap((key, row) => (key === null ? [] : [[key, row]])));
  const counts = Array.from({ length: parent.rows }, () => 0);
  const kept: (readonly [row: number, parent: number])[] = [];
  for (const [row, key] of ours.entries()) {
    const found = key === null ? undefined : rowOf.get(key);
    if (found === undefined) continue;
    counts[found] = (counts[found] ?? 0) + 1;
    kept.push([row, found]);
  }
  const beside = (table: DataTable, keys: readonly string[], place: 0 | 1): readonly DataColumn[] =>
    table.columns
      .filter(({ name, kind }) => kind !== "key" && !keys.includes(name))
      .map((column) => ({
        ...column,
        name: `${table.name}.${column.name}`,
        values: kept.map((rows) => column.values[rows[place]] ?? null),
      }));
  return {
    ...reference,
    childrenPerParent: counts,
    joined: {
      name: `${child.name} and ${parent.name}`,
      total: child.total,
      rows: kept.length,
      columns: [...beside(child, reference.childColumns, 0), ...beside(parent, reference.parentColumns, 1)],
    },
  };
}

/** The key of each row, null where a part of it is missing; null for all where there is no such column. */
function keysOf(table: DataTable, names: readonly string[]): readonly (string | null)[] | null {
  const columns = names.map((name) => table.columns.find((column) => column.name === name));
  if (!columns.every((column) => column !== undefined)) return null;
  return Array.from({ length: table.rows }, (_, row) => {
    const parts = columns.map(({ values }) => values[row] ?? null);
    return parts.includes(null) ? null : JSON.stringify(parts.map(String));
  });
}
