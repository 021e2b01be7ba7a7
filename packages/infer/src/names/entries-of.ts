import type { Meaning } from "../data/meaning.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { Dictionary } from "../words/dictionary.ts";
import { MARKS, PHRASES, PLACED_MEANINGS, PLACES, type PlacedMeaning } from "./meanings-by-phrase.prepared.ts";

/** One of the things that a phrase can mean. */
export interface Entry {
  readonly meaning: Omit<Meaning, "words">;
  /** Written in the plural (`pages`, `options`): means this only of a column in the plural. */
  readonly plural: boolean;
}

const PLACES_OF = new Dictionary<readonly number[]>(PHRASES, PLACES);
const byPhrase = new Map<string, readonly Entry[]>();

/** What a canonical phrase can mean, whatever the table and the type. */
export function entriesOf(phrase: string): readonly Entry[] {
  const known = byPhrase.get(phrase);
  if (known !== undefined) return known;
  const entries = (PLACES_OF.get(phrase) ?? []).map(entryAt);
  byPhrase.set(phrase, entries);
  return entries;
}

function entryAt(place: number): Entry {
  const plural = place < 0;
  const { field, of, ...rest } = JSON.parse(PLACED_MEANINGS.at(plural ? -1 - place : place)) as PlacedMeaning;
  const meaning = of === undefined ? rest : { ...rest, of: of.map(canonicalPhrase) };
  return { meaning: field === undefined ? meaning : { ...meaning, field: MARKS[field]! }, plural };
}
