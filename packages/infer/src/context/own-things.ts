import type { Catalog } from "@seedloom/core";
import type { ColumnContext } from "./column-context.ts";

/** What programs keep of themselves: nobody has a right to it, and no event tells of it. */
const INNER = new Set(
  "log migration session token job cache version history audit lock meta metadata translation mapping statistic stat event activity entry queue batch sequence counter index link relation reset verification attempt permission code".split(
    " ",
  ),
);
/** Fewer tables than these tell nothing of an application; of more than those the first are told. */
const [ENOUGH, MOST] = [4, 24];

const known = new WeakMap<Catalog, readonly string[]>();

/**
 * What the application is about, as programs call it, in the singular: tables that others refer to or whose rows have a name. None where
 * these are too few.
 */
export function ownThings({ catalog, factsOf }: Pick<ColumnContext, "catalog" | "factsOf">): readonly string[] {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const referred = new Set(
    catalog.tables.flatMap(({ foreignKeys }) => foreignKeys.map(({ references }) => references.table)),
  );
  const things = catalog.tables.flatMap((table) => {
    const { words, columnWords, subject } = factsOf(table);
    const named = [...columnWords.values()].some((own) => ["name", "title", "email"].includes(own.at(-1) ?? ""));
    const keyed = table.primaryKey?.columns.length === 1;
    if (!keyed || subject === "junction" || !(named || referred.has(table.id))) return [];
    return words.length > 0 && words.length < 4 && !words.some((word) => INNER.has(word)) ? [words.join("_")] : [];
  });
  const told = [...new Set(things)].filter((thing) => /^[a-z][a-z_]{2,24}$/.test(thing));
  const all = told.length < ENOUGH ? [] : told.slice(0, MOST);
  known.set(catalog, all);
  return all;
}
