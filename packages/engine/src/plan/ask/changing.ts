import { type Catalog, findTable, type TableId } from "@seedloom/core";
import { tablesRead } from "../look/lookups-of.ts";
import type { Replan } from "./lessons.ts";

/** The tables that lessons make others, and those that refer to these or read them, directly or not. */
export interface Changing {
  add(replan: Replan): void;
  has(table: TableId): boolean;
}

/** None of a catalog's tables at first. */
export function createChanging(catalog: Catalog): Changing {
  const changed = new Set<TableId>();
  const read = tablesRead(catalog);
  const known = new Map<TableId, boolean>();
  const depends = (id: TableId): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, changed.has(id));
    const table = findTable(catalog, id)!;
    const above = [...table.foreignKeys.map(({ references }) => references.table), ...read(table)];
    const found = changed.has(id) || above.some((one) => findTable(catalog, one) && depends(one));
    known.set(id, found);
    return found;
  };
  return {
    add({ table, lesson }) {
      changed.add(table);
      if (lesson.kind === "hinted") lesson.hints.forEach((_, id) => changed.add(id));
      known.clear();
    },
    has: depends,
  };
}
