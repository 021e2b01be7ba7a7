import type { Catalog } from "@seedloom/core";
import { SPEAKING } from "../data/topics/languages.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { splitName } from "../words/split-name.ts";
import { languagesByWord } from "./languages-by-word.ts";

export type Language = Spoken | "en";

/** As many tables and columns as tell what a schema speaks. */
const SEEN = { tables: 40, columns: 30 };

/** So many different words of a language at least make a schema one of that language, and so large a share of its names that have them. */
const LEAST = { words: 3, share: 0.04 };

let speaking: ReadonlyMap<string, readonly Spoken[]> | undefined;
const known = new WeakMap<Catalog, Language>();

/**
 * The language that most of a schema's names are of, English where none of the others is told.
 * @example
 * schemaLanguage(catalog); // "de": tables `kunden` and `rechnungen`, columns `vorname`, `strasse`, `rechnungsdatum`
 */
export function schemaLanguage(catalog: Catalog): Language {
  const found = known.get(catalog) ?? readLanguage(catalog);
  known.set(catalog, found);
  return found;
}

/** The parts of the names of a schema's first tables and their columns, name by name. */
export function namesSeen(catalog: Catalog): readonly (readonly string[])[] {
  return catalog.tables
    .slice(0, SEEN.tables)
    .flatMap((table) => [table.name, ...table.columns.slice(0, SEEN.columns).map(({ name }) => name)])
    .map((name) => splitName(name));
}

function readLanguage(catalog: Catalog): Language {
  speaking ??= languagesByWord(SPEAKING);
  const names = namesSeen(catalog);
  const told = new Map<Spoken, { readonly words: Set<string>; names: number }>();
  for (const parts of names) {
    const here = new Set<Spoken>();
    for (const part of parts) {
      for (const language of speaking.get(part) ?? []) {
        const count = told.get(language) ?? { words: new Set(), names: 0 };
        told.set(language, count);
        count.words.add(part);
        here.add(language);
      }
    }
    for (const language of here) told.get(language)!.names += 1;
  }
  const [best] = [...told].toSorted((a, b) => b[1].words.size - a[1].words.size);
  if (best === undefined) return "en";
  const [language, { words, names: having }] = best;
  return words.size >= LEAST.words && having >= LEAST.share * names.length ? language : "en";
}
