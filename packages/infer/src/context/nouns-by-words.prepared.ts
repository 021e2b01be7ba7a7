import { NOUNS } from "../data/nouns.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";
import { Texts } from "../words/texts.ts";

const placeOf = new Map(
  [...NOUNS.entries()]
    .toReversed()
    .flatMap(([place, noun]) => noun.words.map((words) => [canonicalPhrase(words), place] as const)),
);

/** The nouns of all tables, each in JSON. */
export const ALL_NOUNS: Texts = Texts.of(NOUNS.map((noun) => JSON.stringify(noun)));

/** Their canonical words, in the order of their code units. */
export const WORDS: readonly string[] = [...placeOf.keys()].toSorted();

/** For each of these the place of its noun, in JSON: of two that share some the first one's. */
export const PLACES: Texts = Texts.of(WORDS.map((words) => String(placeOf.get(words))));
