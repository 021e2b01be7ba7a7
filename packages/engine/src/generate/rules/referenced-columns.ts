import type { Catalog, TableId } from "@seedloom/core";

const known = new WeakMap<Catalog, ReadonlyMap<TableId, ReadonlySet<string>>>();

/** The columns that foreign keys refer to, by table; tables that none refers to are left out. */
export function referencedColumns(catalog: Catalog): ReadonlyMap<TableId, ReadonlySet<string>> {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const referenced = new Map<TableId, Set<string>>();
  for (const { references } of catalog.tables.flatMap((table) => table.foreignKeys)) {
    const columns = referenced.get(references.table) ?? new Set();
    references.columns.forEach((column) => columns.add(column));
    referenced.set(references.table, columns);
  }
  known.set(catalog, referenced);
  return referenced;
}
