import type { Catalog } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { SPEAKING, TELLING } from "../data/topics/languages.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { splitName } from "../words/split-name.ts";

type Language = Spoken | "en";

const lists = (of: Readonly<Record<Spoken, string>>): ReadonlyMap<string, readonly Spoken[]> => {
  const found = new Map<string, Spoken[]>();
  for (const [language, words] of Object.entries(of) as readonly (readonly [Spoken, string])[]) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
};

let telling: ReadonlyMap<string, readonly Spoken[]> | undefined;
let speaking: ReadonlyMap<string, readonly Spoken[]> | undefined;

/**
 * The language in which a column's texts are written: that of its own name where the name leaves no choice (`bemerkung`), otherwise the
 * one that most of the schema's names are of.
 */
export function languageOf({ catalog, column }: ColumnContext): Language {
  telling ??= lists(TELLING);
  const own = splitName(column.name).flatMap((part) => telling!.get(part) ?? []);
  const [only] = own;
  if (only !== undefined && new Set(own).size === 1) return only;
  const spoken = spokenIn(catalog);
  return spoken === "en" && only !== undefined ? only : spoken;
}

/** As many tables and columns as tell what a schema speaks. */
const SEEN = { tables: 40, columns: 30 };

/** So many names at least have words of a language that is spoken, and so many for each other that is. */
const LEAST = 3;

const spoken = new WeakMap<Catalog, Language>();

function spokenIn(catalog: Catalog): Language {
  const found = spoken.get(catalog);
  if (found !== undefined) return found;
  speaking ??= lists(SPEAKING);
  const counts = new Map<Spoken, Set<string>>();
  for (const table of catalog.tables.slice(0, SEEN.tables)) {
    for (const name of [table.name, ...table.columns.slice(0, SEEN.columns).map((column) => column.name)]) {
      for (const part of splitName(name)) {
        for (const language of speaking.get(part) ?? [])
          counts.set(language, (counts.get(language) ?? new Set()).add(part));
      }
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1].size - a[1].size);
  const language = best !== undefined && best[1].size >= LEAST ? best[0] : "en";
  spoken.set(catalog, language);
  return language;
}
