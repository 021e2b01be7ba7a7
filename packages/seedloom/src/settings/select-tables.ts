import { SeedError } from "@seedloom/core";
import type { Catalog, TableId } from "@seedloom/core";
import picomatch from "picomatch";
import { RUNS_TABLE } from "../runs/manifest-table.ts";
import { didYouMean } from "./nearest.ts";

/**
 * The tables that `tables` names and `exclude` does not, in the catalog's order; Seedloom's own table is never among them.
 * @throws SeedError `CONFIG` for a name or glob that matches no table
 */
export function selectTables(
  catalog: Catalog,
  patterns: { readonly tables?: readonly string[] | undefined; readonly exclude?: readonly string[] | undefined },
): readonly TableId[] {
  const ids = catalog.tables.filter((table) => table.name !== RUNS_TABLE && !table.outside).map((table) => table.id);
  const included = patterns.tables === undefined ? ids : matching(patterns.tables, ids, "tables");
  const excluded = new Set(patterns.exclude === undefined ? [] : matching(patterns.exclude, ids, "exclude"));
  const wanted = new Set(included);
  return ids.filter((id) => wanted.has(id) && !excluded.has(id));
}

/** ` There are users, orders.`: as many as fit on a line or two. */
function listOf(ids: readonly TableId[]): string {
  if (ids.length === 0) return "";
  const more = ids.length - MOST_LISTED;
  return ` There are ${ids.slice(0, MOST_LISTED).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

const MOST_LISTED = 12;

function matching(patterns: readonly string[], ids: readonly TableId[], setting: string): readonly TableId[] {
  return patterns.flatMap((pattern) => {
    // A table's name comes first: names may hold brackets and stars.
    if (ids.includes(pattern)) return [pattern];
    const matches = picomatch(pattern, { dot: true, nocase: true });
    const found = ids.filter((id) => matches(id));
    if (found.length === 0 && !(setting === "exclude" && /[*?[{!]/.test(pattern))) {
      throw new SeedError(
        "CONFIG",
        `${setting}: "${pattern}" matches none of the ${ids.length} tables.${didYouMean(pattern, ids) || listOf(ids)}`,
        { setting, pattern },
      );
    }
    return found;
  });
}
