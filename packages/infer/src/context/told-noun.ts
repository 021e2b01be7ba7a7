import type { Catalog } from "@seedloom/core";
import type { Given } from "../data/meaning.ts";
import type { ColumnContext } from "./column-context.ts";
import { findNoun } from "./find-noun.ts";
import type { FoundNoun } from "./find-noun.ts";
import { wordsOfTables } from "./schema-words.ts";

/**
 * Whether a noun is what it mostly is, or, where its word has other senses, whether names of tables or of the table's own columns
 * tell this one: a track is a song beside albums and artists, and something else among venues.
 */
export function isTold(
  { noun: { doubtful }, words }: FoundNoun,
  catalog: Catalog,
  columnWords: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (doubtful === undefined || !doubtful.words.includes(words)) return true;
  const tables = wordsOfTables(catalog);
  const columns = new Set([...columnWords.values()].flat());
  return doubtful.beside.some((word) => word !== words && (tables.has(word) || columns.has(word)));
}

/** The noun that a row of words ends in, if the column's surroundings do not leave it in doubt. */
export function toldNoun(words: readonly string[], { catalog, facts }: ColumnContext): FoundNoun | null {
  const found = findNoun(words);
  return found !== null && isTold(found, catalog, facts.columnWords) ? found : null;
}

/** What a `track name` would hold if nothing told that a track is something else here; null where there is no doubt. */
export function doubtfulName(words: readonly string[], { catalog, facts }: ColumnContext): Given | null {
  if (words.length < 2 || !NAMES.has(words.at(-1) ?? "")) return null;
  const found = findNoun(words.slice(0, -1));
  return found === null || isTold(found, catalog, facts.columnWords) ? null : found.noun.name;
}

const NAMES = new Set(["name", "title", "label"]);
