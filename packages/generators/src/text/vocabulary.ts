import { adjectives, nouns, shortWords, verbs } from "../data/vocabulary.ts";
import { wordList } from "../strings/word-list.ts";

export const noun = wordList(nouns);
export const adjective = wordList(adjectives);
export const verb = wordList(verbs);
export const anyWord = wordList([...nouns, ...adjectives, ...verbs]);
export const shortWord = wordList(shortWords);
