import type { Meaning } from "../data/meaning.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { MARKS, PHRASES, PLACED_MEANINGS, PLACES, type PlacedMeaning } from "./meanings-by-phrase.prepared.ts";

/** One of the things that a phrase can mean. */
export interface Entry {
  readonly meaning: Omit<Meaning, "words">;
  /** Written in the plural (`pages`, `options`): means this only of a column in the plural. */
  readonly plural: boolean;
}

const byPhrase = new Map<string, readonly Entry[]>();

/** What a canonical phrase can mean, whatever the table and the type. */
export function entriesOf(phrase: string): readonly Entry[] {
  const known = byPhrase.get(phrase);
  if (known !== undefined) return known;
  const entries = placesOf(phrase).map(entryAt);
  byPhrase.set(phrase, entries);
  return entries;
}

function placesOf(phrase: string): readonly number[] {
  let low = 0;
  for (let high = PHRASES.length; low < high;) {
    const middle = (low + high) >> 1;
    if (PHRASES[middle]! < phrase) low = middle + 1;
    else high = middle;
  }
  return PHRASES[low] === phrase ? PLACES[low]! : [];
}

function entryAt(place: number): Entry {
  const plural = place < 0;
  const { field, of, ...rest } = JSON.parse(PLACED_MEANINGS[plural ? -1 - place : place]!) as PlacedMeaning;
  const meaning = of === undefined ? rest : { ...rest, of: of.map(canonicalPhrase) };
  return { meaning: field === undefined ? meaning : { ...meaning, field: MARKS[field]! }, plural };
}
