import type { Catalog } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";
import type { ColumnContext } from "./column-context.ts";

const known = new WeakMap<Catalog, ReadonlySet<string>>();

/** All words of all tables' names. */
function schemaWords(catalog: Catalog): ReadonlySet<string> {
  const found = known.get(catalog) ?? new Set(catalog.tables.flatMap(({ name }) => canonicalWords(name)));
  known.set(catalog, found);
  return found;
}

/** Whether a table's own name has one of a field's marks, or the schema's tables have two. */
export function isOfField({ catalog, facts }: ColumnContext, marks: readonly string[]): boolean {
  if (marks.some((mark) => facts.words.includes(mark))) return true;
  const words = schemaWords(catalog);
  return marks.filter((mark) => words.has(mark)).length > 1;
}
