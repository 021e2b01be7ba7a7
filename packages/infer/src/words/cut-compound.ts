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
    // `verkehrsmittel`, `kapitel`: no telephones.
    if (tail === "tel") continue;
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

/** What compounds end in that say what something is, whatever stands before them. */
const TAILS =
  /^(.{4,}?)(nummer|jahr|datum|preis|betrag|kosten|miete|dauer|zeit|stand|grund|status|prijs|bedrag|tijd|duur|reden|soort|naam|dag|tag|ort|adresse|adres)$/;

/** A compound whose last word is known, though what stands before it is not: `abrechnungsjahr`. */
export function cutTail(text: string): readonly string[] | null {
  const [, head = "", tail = ""] = TAILS.exec(text) ?? [];
  return tail === "" ? null : [head.replace(/s$/, ""), tail];
}
