import type { Catalog } from "@seedloom/core";
import type { ColumnContext } from "./column-context.ts";

const known = new WeakMap<Catalog, Map<string, boolean>>();

/** Whether the database has a table of such a name: many columns ask, and it is looked for once. */
export function hasTable({ catalog }: Pick<ColumnContext, "catalog">, name: RegExp): boolean {
  const answers = known.get(catalog) ?? new Map<string, boolean>();
  known.set(catalog, answers);
  const pattern = String(name);
  const found = answers.get(pattern) ?? catalog.tables.some((table) => name.test(table.name));
  answers.set(pattern, found);
  return found;
}
