import {
  earlier as earlierMoments,
  later as laterMoments,
  objects,
  people as groups,
  reasons as causes,
  tasks,
} from "../data/phrases.ts";
import { adjectives, nouns, shortWords, verbs } from "../data/vocabulary.ts";
import { wordList } from "../strings/word-list.ts";

export const noun = wordList(nouns);
export const adjective = wordList(adjectives);
export const verb = wordList(verbs);
export const anyWord = wordList([...nouns, ...adjectives, ...verbs]);
export const shortWord = wordList(shortWords);

/** Phrases that fit one another: things, what is done with them, when, by whom and why. */
export const object = wordList(objects);
export const task = wordList(tasks);
export const later = wordList(laterMoments);
export const earlier = wordList(earlierMoments);
export const people = wordList(groups);
export const reason = wordList(causes);
