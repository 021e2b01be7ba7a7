import { createRequire } from "node:module";
import type { Language } from "./language.ts";

const require = createRequire(import.meta.url);
/** Languages that have a file in `data/languages`. */
const known = new Set(["de", "es", "fr", "it", "nl", "pt"]);
const loaded = new Map<string, Language | null>();

/**
 * The language of a locale, loaded when first asked for, as most runs speak English only; null where rows say in English what the locale's
 * dictionaries do not.
 */
export function languageOf(locale: string): Language | null {
  const code = locale.slice(0, 2);
  if (!known.has(code)) return null;
  const found = loaded.get(code);
  if (found !== undefined) return found;
  // By the package's own name: the file lies elsewhere once it is built.
  const languages = require(`@seedloom/generators/data/languages/${code}`) as Readonly<Record<string, Language>>;
  const language = languages[code] ?? null;
  loaded.set(code, language);
  return language;
}
