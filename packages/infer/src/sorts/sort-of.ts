import type { Sort } from "../data/sorts/sort.ts";
import { COMPOUNDING, HEAD_FIRST, TONGUES, withoutArticles } from "../data/sorts/tongues.ts";
import type { Tongue } from "../data/sorts/tongues.ts";
import { singular } from "../words/singular.ts";
import { splitName } from "../words/split-name.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { entryOf, sortAt } from "./nouns.ts";
import type { Entry } from "./nouns.ts";
import { roleSaid } from "./roles.ts";
import type { Role } from "./roles.ts";

/** What a name names. */
export interface SortedNoun {
  readonly sort: Sort;
  /** The noun, in the singular where that is known. */
  readonly noun: string;
  readonly tongue: Tongue;
  /** How many words of the name it takes. */
  readonly length: number;
  /** What the name says is kept of it; null where nothing is said. */
  readonly role: Role | null;
}

const known = new Map<string, SortedNoun | null>();

/**
 * What sort of thing a name names: by the longest end of an English name, by the beginning of a French, Spanish, Italian or Portuguese
 * one, by the end of a German or Dutch compound; null where no dictionary here has it.
 * @example
 * sortOf("clinic_name")?.sort.name; // => "facility"
 * sortOf("lessonsLearned")?.sort.name; // => "lesson-learned"
 * sortOf("plan_de_entrenamiento")?.tongue; // => "es"
 * sortOf("Wartungsprotokoll")?.sort.name; // => "document"
 */
export function sortOf(name: string): SortedNoun | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const parts = withoutArticles(splitName(name).filter((part) => !/^\d+$/.test(part)));
  // `ribbon_text` as a whole is something; otherwise what stands at an end says what is kept of a thing: `clinic_name`, `type_atelier`.
  const whole = parts.length < 2 ? null : find(parts);
  const sorted = whole?.length === parts.length ? whole : sortBesideRoles(parts);
  known.set(name, sorted);
  return sorted;
}

function sortBesideRoles(parts: readonly string[]): SortedNoun | null {
  const first = roleSaid(parts[0] ?? "");
  const last = parts.length > 1 ? roleSaid(parts.at(-1) ?? "") : null;
  const telling = parts.slice(first === null ? 0 : 1, last === null ? undefined : -1);
  const sorted = telling.length === 0 ? null : (find(telling) ?? compound(telling.at(-1) ?? ""));
  return sorted === null ? null : { ...sorted, role: last ?? first };
}

/** The phrase that most words of the name take part in; of two an English one. */
function find(parts: readonly string[]): SortedNoun | null {
  let best: SortedNoun | null = null;
  for (const tongue of TONGUES) {
    const words = tongue === "en" ? parts.map(singular) : parts;
    const phrase = HEAD_FIRST.has(tongue) ? beginning(words, tongue) : end(words, tongue);
    if (phrase !== null && phrase.length > (best?.length ?? 0)) best = phrase;
    // Most names are English: the other dictionaries are not even opened for them.
    if (best?.length === parts.length || (tongue === "en" && parts.every(isEnglish))) return best;
  }
  return best;
}

function end(words: readonly string[], tongue: Tongue): SortedNoun | null {
  for (let start = 0; start < words.length; start++) {
    const entry = entryOf(words.slice(start), tongue);
    if (entry !== undefined && isOf(tongue, words.slice(start))) return sorted(entry, words.slice(start), tongue);
  }
  return null;
}

/** Whether words can be of a language: `film` and `meta` are English, what they mean in others does not count. */
const isOf = (tongue: Tongue, words: readonly string[]): boolean => tongue === "en" || !words.every(isEnglish);

/** Whether all words of a name are known in English. */
export const isEnglishName = (name: string): boolean =>
  splitName(name).every((part) => /^\d+$/.test(part) || isEnglish(part));

function isEnglish(part: string): boolean {
  const one = singular(part);
  return VOCABULARY.has(one) && canonicalWords(one).join(" ") === one;
}

function beginning(words: readonly string[], tongue: Tongue): SortedNoun | null {
  for (let length = words.length; length > 0; length--) {
    const entry = entryOf(words.slice(0, length), tongue);
    if (entry !== undefined && (length > 1 || words[0]!.length > 3) && isOf(tongue, words.slice(0, length)))
      return sorted(entry, words.slice(0, length), tongue);
  }
  return null;
}

/** The shortest word that ends compounds without doubt, and the shortest that stands before one. */
const ENDING = 5;
const BEFORE = 3;

function compound(word: string): SortedNoun | null {
  if (isEnglish(word)) return null;
  for (let at = BEFORE; at <= word.length - ENDING; at++) {
    for (const tongue of COMPOUNDING) {
      const entry = entryOf([word.slice(at)], tongue);
      if (entry !== undefined) return sorted({ ...entry, noun: word }, [word], tongue);
    }
  }
  return null;
}

function sorted({ noun, place }: Entry, words: readonly string[], tongue: Tongue): SortedNoun {
  return { sort: sortAt(place), noun, tongue, length: words.length, role: null };
}
