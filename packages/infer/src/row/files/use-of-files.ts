import type { Catalog } from "@seedloom/core";
import { wordsOfTables } from "../../context/schema-words.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { USES_OF_FILES } from "../../data/uses-of-files.ts";

/** So many words of the tables' names have to tell. */
const ENOUGH = 2;

const USES = USES_OF_FILES.map(([medium, own, around]) => ({
  medium,
  own: new Set(own.split(" ").map((word) => word.replaceAll("_", " "))),
  around: around.split(" "),
}));

/** What the files of a table of attachments are for, as a medium: bugs have screenshots, patients letters; null where nothing tells. */
export function useOfFiles({ words }: TableFacts, catalog: Catalog): string | null {
  const phrases = [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
  const named = USES.find(({ own }) => phrases.some((phrase) => own.has(phrase)));
  if (named !== undefined) return named.medium;
  const tables = wordsOfTables(catalog);
  const told = USES.map(({ medium, around }) => ({ medium, count: around.filter((word) => tables.has(word)).length }));
  const most = Math.max(...told.map(({ count }) => count));
  return most < ENOUGH ? null : (told.find(({ count }) => count === most)?.medium ?? null);
}
