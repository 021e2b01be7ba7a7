import type { Marks } from "../context/schema-words.ts";
import { MEANINGS } from "../data/meanings.ts";
import type { Meaning } from "../data/meaning.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { isPlural } from "../words/is-plural.ts";

/** A meaning without its words, and with the place of its field's marks among `MARKS` instead of them. */
export type PlacedMeaning = Omit<Meaning, "words" | "field"> & { readonly field?: number };

/** What tells of each field. */
export const MARKS: readonly Marks[] = [...new Set(MEANINGS.flatMap(({ field }) => field ?? []))];

/** A `PlacedMeaning` each, in JSON: of some thousands a run asks for some dozens. */
export const PLACED_MEANINGS: readonly string[] = MEANINGS.map((meaning) =>
  JSON.stringify({ ...meaning, words: undefined, field: meaning.field && MARKS.indexOf(meaning.field) }),
);

/** Places among `PLACED_MEANINGS` by canonical phrase, in their order; below zero, and counted from -1, where it is written in the plural. */
export const PLACES_BY_PHRASE: Readonly<Record<string, readonly number[]>> = placesByPhrase();

function placesByPhrase(): Record<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, { words }] of MEANINGS.entries()) {
    for (const phrase of words) {
      const canonical = canonicalPhrase(phrase);
      const places = found.get(canonical) ?? [];
      places.push(!phrase.includes(" ") && isPlural(phrase) ? -1 - place : place);
      found.set(canonical, places);
    }
  }
  return Object.fromEntries(found);
}
