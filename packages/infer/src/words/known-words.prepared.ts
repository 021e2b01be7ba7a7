import { ABBREVIATIONS } from "../data/abbreviations.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import { FLAG_WORDS } from "../data/flags.ts";
import { MEANINGS } from "../data/meanings.ts";
import { NOUNS } from "../data/nouns.ts";
import { UNDIVIDED_WORDS } from "../data/undivided-words.ts";
import { WHOLE_WORDS } from "../data/whole-words.ts";

/** Every word that the tables of this package know. */
export const KNOWN_WORDS: readonly string[] = [
  ...new Set([
    ...Object.keys(ABBREVIATIONS).filter((word) => word.length > 3),
    ...Object.keys(TRANSLATIONS).filter((word) => word.length > 4),
    ...MEANINGS.flatMap((meaning) => meaning.words.flatMap((phrase) => phrase.split(" "))),
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
