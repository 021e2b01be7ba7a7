import { NOUNS } from "../data/nouns.ts";
import type { Noun } from "../data/noun.ts";
import { canonicalPhrase } from "../words/canonical-phrase.ts";

/** The nouns of all tables. */
export const ALL_NOUNS: readonly Noun[] = NOUNS;

/** Places among `ALL_NOUNS` by canonical words: of two that share some the first one. */
export const NOUNS_BY_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [...NOUNS.entries()]
    .toReversed()
    .flatMap(([place, noun]) => noun.words.map((words) => [canonicalPhrase(words), place] as const)),
);
