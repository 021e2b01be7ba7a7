import type { Marks } from "../data/marks.ts";
import { MEANINGS } from "../data/meanings.ts";
import type { Meaning } from "../data/meaning.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { isPlural } from "../words/is-plural.ts";
import { Texts } from "../words/texts.ts";

/** A meaning without its words, and with the place of its field's marks among `MARKS` instead of them. */
export type PlacedMeaning = Omit<Meaning, "words" | "field"> & { readonly field?: number };

/** What tells of each field. */
export const MARKS: readonly Marks[] = [...new Set(MEANINGS.flatMap(({ field }) => field ?? []))];

/** A `PlacedMeaning` each, in JSON: of some thousands a run asks for some dozens. */
export const PLACED_MEANINGS: Texts = Texts.of(
  MEANINGS.map((meaning) =>
    JSON.stringify({ ...meaning, words: undefined, field: meaning.field && MARKS.indexOf(meaning.field) }),
  ),
);

const placesByPhrase = new Map<string, number[]>();
for (const [place, { words }] of MEANINGS.entries()) {
  for (const phrase of words) {
    const canonical = canonicalPhrase(phrase);
    const places = placesByPhrase.get(canonical) ?? [];
    places.push(!phrase.includes(" ") && isPlural(phrase) ? -1 - place : place);
    placesByPhrase.set(canonical, places);
  }
}

/** All canonical phrases, in the order of their code units. */
export const PHRASES: readonly string[] = [...placesByPhrase.keys()].toSorted();

/**
 * For each phrase its places among `PLACED_MEANINGS`, in JSON and in their order; below zero, and counted from -1, where it is written
 * in the plural.
 */
export const PLACES: Texts = Texts.of(PHRASES.map((phrase) => JSON.stringify(placesByPhrase.get(phrase))));
