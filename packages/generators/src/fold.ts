import { foldLetters } from "@seedloom/core";

// Most texts are ASCII, where only case and trailing blanks are left to ignore.
const beyondAscii = /[^\0-\x7f]/;

/**
 * What a comparison that ignores case, accents and trailing blanks sees: two strings of equal fold may be one key to
 * some database (MySQL's `utf8mb4_0900_ai_ci` also takes `ß` for `ss`).
 * @example
 * fold("Élodie Groß "); // "elodie gross"
 */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase().trimEnd();
  return foldLetters(text.toLowerCase()).trimEnd();
}

/** The texts whose fold has not been seen before, in order. */
export function distinctByFold(texts: Iterable<string>): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const text of texts) {
    const folded = fold(text);
    if (seen.has(folded)) continue;
    seen.add(folded);
    kept.push(text);
  }
  return kept;
}
