import type { ColumnContext } from "../context/column-context.ts";
import { sortOf } from "./sort-of.ts";
import type { SortedNoun } from "./sort-of.ts";

/** What sort of thing a column's name names, without the prefix that the table's columns share. */
export function sortedColumn({ column, facts }: Pick<ColumnContext, "column" | "facts">): SortedNoun | null {
  const { prefix } = facts;
  const own =
    prefix !== null && column.name.toLowerCase().startsWith(`${prefix}_`)
      ? column.name.slice(prefix.length + 1)
      : column.name;
  return sortOf(own);
}
