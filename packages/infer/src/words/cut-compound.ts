import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** What joins the parts of German and Dutch compounds: `auftragsnr`, `kundenart`, `leveringsdatum`. */
const JOINTS = ["", "s", "n", "en", "es", "er", "e"];

/** A part of a compound has so many letters at least; short forms end names too. */
const LEAST = 3;
const SHORT = new Set(["nr", "id", "dt", "kz", "km"]);

/**
 * Cuts a German or Dutch compound into words that are known, the longest last one first; null where it cannot be done.
 * @param local the words of the schema's language
 * @example
 * cutCompound("rechnungstyp", new Set(["rechnung", "typ"])); // => ["rechnung", "typ"]
 */
export function cutCompound(text: string, local: Pick<ReadonlyMap<string, unknown>, "has">): readonly string[] | null {
  if (text.length < 5 || text.length > 40 || local.has(text)) return null;
  const isKnown = (word: string): boolean =>
    local.has(word) || Object.hasOwn(TRANSLATIONS, word) || (word.length > 3 && VOCABULARY.has(word));
  for (let at = 2; at <= text.length - 2; at++) {
    const tail = text.slice(at);
    if (tail.length < LEAST && !SHORT.has(tail)) break;
    if (!isKnown(tail) && !SHORT.has(tail)) continue;
    const head = text.slice(0, at);
    for (const joint of JOINTS) {
      if (!head.endsWith(joint)) continue;
      const stem = head.slice(0, head.length - joint.length);
      if (stem.length < LEAST) continue;
      if (isKnown(stem)) return [stem, tail];
      const cut = cutCompound(stem, local);
      if (cut !== null) return [...cut, tail];
    }
  }
  return null;
}
