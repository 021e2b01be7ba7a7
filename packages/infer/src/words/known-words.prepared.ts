import { ABBREVIATIONS } from "../data/abbreviations.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import { FLAG_WORDS } from "../data/flags.ts";
import { MEANINGS } from "../data/meanings.ts";
import { NOUNS } from "../data/nouns.ts";
import { UNDIVIDED_WORDS } from "../data/undivided-words.ts";
import { WHOLE_WORDS } from "../data/whole-words.ts";

/** A phrase as it is written without blanks, in the singular. */
const glued = (phrase: string): string => phrase.replaceAll(" ", "").replace(/s$/, "");

/** The words of phrases that mean one thing; `shortname` beside `short name` is a way to write it, and no word that runs of letters may not be cut in. */
function wordsOf(phrases: readonly string[]): readonly string[] {
  // Short ones are read by other rules as they are.
  const spellings = new Set(phrases.filter((phrase) => phrase.includes(" ") && phrase.length > 8).map(glued));
  return phrases
    .filter((phrase) => phrase.includes(" ") || !spellings.has(glued(phrase)))
    .flatMap((phrase) => phrase.split(" "));
}

/** Every word that the tables of this package know. */
export const KNOWN_WORDS: readonly string[] = [
  ...new Set([
    ...Object.keys(ABBREVIATIONS).filter((word) => word.length > 3),
    ...Object.keys(TRANSLATIONS).filter((word) => word.length > 4),
    ...MEANINGS.flatMap((meaning) => wordsOf(meaning.words)),
    ...NOUNS.flatMap((noun) => noun.words.flatMap((phrase) => phrase.split(" "))),
    ...FLAG_WORDS,
    ...WHOLE_WORDS,
    ...UNDIVIDED_WORDS,
    "id",
    "key",
    "at",
    "by",
    "on",
    "no",
    "is",
    "has",
    "num",
  ]),
];
