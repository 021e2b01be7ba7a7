import type { Catalog, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";

/** What a key is called, behind what it is a key of. */
export const KEY_WORDS: ReadonlySet<string> = new Set(["id", "ids", "identifier", "sk", "pk", "oid", "uid", "key"]);

/** The table that a key's name points to: `manager_staff_id` and `staff`. */
export function referred({ catalog, table, words, factsOf }: ColumnContext): Table | null {
  const stem = words.filter((word) => !KEY_WORDS.has(word));
  // The `id` of every table in turn: nothing to look for among all the others.
  if (stem.length === 0) return null;
  const nameAt = (place: number) => factsOf(catalog.tables[place]!).words.join(" ");
  const known = places.get(catalog) ?? Map.groupBy(catalog.tables.keys(), nameAt);
  places.set(catalog, known);
  const found = stem.flatMap((_, start) => known.get(stem.slice(start).join(" ")) ?? []);
  const others = found.filter((place) => catalog.tables[place]!.id !== table.id);
  return others.length === 0 ? null : catalog.tables[Math.min(...others)]!;
}

/** Places of a catalog's tables, by the words of their names. */
const places = new WeakMap<Catalog, ReadonlyMap<string, readonly number[]>>();
