import type { Catalog } from "@seedloom/core";
import { SPEAKING, SPEAKING_FURTHER } from "../data/topics/languages.ts";
import type { Further } from "../data/topics/languages.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { splitName } from "../words/split-name.ts";
import { languagesByWord } from "./languages-by-word.ts";
import { scriptLocale } from "./script-locale.ts";

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
  return mostTold(namesSeen(catalog), speaking) ?? "en";
}

let speakingFurther: ReadonlyMap<string, readonly Exclude<Further, "zh">[]> | undefined;
const knownFurther = new WeakMap<Catalog, { readonly language: Further | null }>();

/** A language that names of columns are hardly read in, but which tells where rows are at home; null where none is told. */
export function furtherLanguage(catalog: Catalog): Further | null {
  const found = knownFurther.get(catalog);
  if (found !== undefined) return found.language;
  const language = schemaLanguage(catalog) === "en" ? readFurther(catalog) : null;
  knownFurther.set(catalog, { language });
  return language;
}

function readFurther(catalog: Catalog): Further | null {
  if (scriptLocale(catalog) === "zh_CN") return "zh";
  speakingFurther ??= languagesByWord(SPEAKING_FURTHER);
  return mostTold(namesSeen(catalog), speakingFurther);
}

/** The language that has the most of the words, where these are enough; null otherwise. */
function mostTold<Known extends string>(
  names: readonly (readonly string[])[],
  speaking: ReadonlyMap<string, readonly Known[]>,
): Known | null {
  const told = new Map<Known, { readonly words: Set<string>; names: number }>();
  for (const parts of names) {
    const here = new Set<Known>();
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
  if (best === undefined) return null;
  const [language, { words, names: having }] = best;
  return words.size >= LEAST.words && having >= LEAST.share * names.length ? language : null;
}
