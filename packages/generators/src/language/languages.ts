import { de } from "../data/languages/de.ts";
import { es } from "../data/languages/es.ts";
import { fr } from "../data/languages/fr.ts";
import { it } from "../data/languages/it.ts";
import { nl } from "../data/languages/nl.ts";
import { pt } from "../data/languages/pt.ts";
import type { Language } from "./language.ts";

const languages: Readonly<Record<string, Language>> = { de, es, fr, it, nl, pt };

/** The language of a locale; null where rows say in English what the locale's dictionaries do not. */
export function languageOf(locale: string): Language | null {
  return languages[locale.slice(0, 2)] ?? null;
}
