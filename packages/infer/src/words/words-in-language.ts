import { HEADS_OF, LEADING } from "../data/foreign/heads.ts";
import { ARTICLES } from "../data/foreign/sequences.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { NOTATION, canonicalWords, inOrder, linked, sequenceOf } from "./canonical-words.ts";
import { cutCompound } from "./cut-compound.ts";
import { localWords } from "./local-words.ts";
import { splitName } from "./split-name.ts";
import { VOCABULARY } from "./vocabulary.ts";

type Words = readonly string[];

/** Endings that stand where English has them, whatever language stands before. */
const ENGLISH_ENDS = new Set(["id", "at", "by", "on", "ids", "uuid", "key", "url", "json"]);

/** What asks whether something is so: no head. */
const ASKING = new Set(["is", "has", "est", "es", "ha", "a", "e", "tiene", "tem", "ist", "hat", "heeft"]);

/** Languages that put what a name is about last, as English does; the others put it first. */
const HEAD_LAST: ReadonlySet<Spoken> = new Set<Spoken>(["de", "nl"]);

const small = new Set(ARTICLES);

/**
 * A name of a schema that speaks another language in the words of this package: with the words that mean this only there, compounds cut,
 * and what the name is about put last.
 * @example
 * wordsInLanguage("heures_prevues", "fr"); // => ["planned", "hour"]
 * wordsInLanguage("kundenart", "de"); // => ["customer", "type"]
 */
export function wordsInLanguage(name: string, language: Spoken | "en"): Words {
  if (language === "en") return canonicalWords(name);
  const local = localWords(language);
  const split = linked(splitName(name), (part) => local.has(part));
  const all = split.length > 1 && NOTATION.has(split[0] ?? "") ? split.slice(1) : split;
  const whole = local.get(all.join(""));
  if (whole !== undefined) return whole;
  const parts = all.length > 2 ? all.filter((part) => !small.has(part)) : all;
  if (!parts.some((part) => isForeign(part, local, language))) return canonicalWords(name);
  const ending = parts.length > 1 && ENGLISH_ENDS.has(parts.at(-1) ?? "") ? parts.slice(-1) : [];
  const body = parts.slice(0, parts.length - ending.length);
  if (!isHeadFirst(body, local, language))
    return inOrder([...body, ...ending].flatMap((part) => wordsOf(part, local, language)));
  const units = together(body, local, language);
  return inOrder([...units.toReversed().flat(), ...ending]);
}

/** Whether a part is a word of the language, and not one of English alone. */
function isForeign(part: string, local: ReadonlyMap<string, Words>, language: Spoken): boolean {
  if (local.has(part) || Object.hasOwn(TRANSLATIONS, part)) return true;
  return HEAD_LAST.has(language) && cutCompound(part, local) !== null;
}

function isHeadFirst(parts: Words, local: ReadonlyMap<string, Words>, language: Spoken): boolean {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || ASKING.has(first) || /^\d+$/.test(last)) return false;
  const heads = HEADS_OF[HEAD_LAST.has(language) ? "last" : "first"];
  if (HEAD_LAST.has(language)) return heads.has(first) && !heads.has(last);
  // `contact_nom`: as English has it.
  return heads.has(first) || !heads.has(last);
}

/** Parts of a name that belong together, each in the order that English has: what leads goes with what it leads. */
function together(parts: Words, local: ReadonlyMap<string, Words>, language: Spoken): readonly Words[] {
  const units: Words[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? "";
    const two = local.get(part + (parts[at + 1] ?? " "));
    if (two !== undefined) {
      units.push(two);
      at += 1;
      continue;
    }
    const words = wordsOf(part, local, language);
    const next = parts[at + 1];
    const fixed = next === undefined ? undefined : sequenceOf([...words, ...wordsOf(next, local, language)]);
    if (fixed !== undefined) {
      units.push(fixed);
      at += 1;
      continue;
    }
    if (next !== undefined && LEADING.has(words.join(" "))) {
      units.push([...words, ...wordsOf(next, local, language)]);
      at += 1;
    } else units.push(words);
  }
  return units;
}

function wordsOf(part: string, local: ReadonlyMap<string, Words>, language: Spoken): Words {
  const own = local.get(part) ?? singularOf(part, local);
  if (own !== undefined) return own;
  if (Object.hasOwn(TRANSLATIONS, part)) return canonicalWords(part);
  const cut = HEAD_LAST.has(language) && !VOCABULARY.has(part) ? cutCompound(part, local) : null;
  return cut === null ? canonicalWords(part) : cut.flatMap((piece) => local.get(piece) ?? canonicalWords(piece));
}

/** `prevues`, `estimadas`, `visite`: a plural of a word that stands in the singular. */
function singularOf(part: string, local: ReadonlyMap<string, Words>): Words | undefined {
  return part.length > 4 && part.endsWith("s") ? local.get(part.slice(0, -1)) : undefined;
}
