import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import { SHORT_FORMS } from "../data/short-forms.ts";
import { canonicalWords } from "./canonical-words.ts";

/**
 * A column's canonical words with short forms spelt out that only the columns beside can explain: `hr` beside `resp` is a heart rate.
 * @param isBeside whether the table or another of its columns has a word, as written or canonical
 */
export function expandInContext(
  { name, type }: Pick<Column, "name" | "type">,
  words: readonly string[],
  isBeside: (word: string) => boolean,
): readonly string[] {
  const tokens = tokensOf(name);
  for (const form of SHORT_FORMS) {
    if (!tokens.includes(form.short) || (form.whole && tokens.length > 1)) continue;
    if (form.text && baseType(type).kind !== "text") continue;
    if (form.beside.length > 0 && !form.beside.some(isBeside)) continue;
    const canonical = canonicalWords(form.short);
    const at = words.findIndex((_, start) => canonical.every((word, place) => words[start + place] === word));
    if (at < 0) continue;
    return [...words.slice(0, at), ...form.means.split(" "), ...words.slice(at + canonical.length)];
  }
  return words;
}

/**
 * The parts of a name as they are written, in lower case.
 * @example
 * tokensOf("emerg_Ph"); // => ["emerg", "ph"]
 */
export function tokensOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((token) => token !== "");
}
