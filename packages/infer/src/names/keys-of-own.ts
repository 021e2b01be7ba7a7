import { baseType, findColumn } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isPlural } from "../words/is-plural.ts";

/** Which of several things are meant. */
const WHICH = new Set(
  "old new additional selected related linked assigned excluded included affected extra removed added other previous chosen attached missing pinned".split(
    " ",
  ),
);

/** `additional_allocations` where there are allocations: the shape of a list of their keys; null where there are none or these are no numbers. */
export function keysOfOwn({ catalog, factsOf, words, column }: ColumnContext): unknown {
  const thing = words.at(-1) ?? "";
  if (words.length < 2 || !words.slice(0, -1).every((word) => WHICH.has(word)) || !isPlural(column.name)) return null;
  const there = catalog.tables.some((table) => {
    const [key, ...more] = table.primaryKey?.columns ?? [];
    if (key === undefined || more.length > 0 || factsOf(table).words.join(" ") !== thing) return false;
    const told = findColumn(table, key);
    return told !== undefined && baseType(told.type).kind === "integer";
  });
  const key = { generator: "integer", options: { min: 1, max: 200 } };
  return there ? [key, key] : null;
}
