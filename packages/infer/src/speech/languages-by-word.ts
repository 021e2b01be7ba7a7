import type { Spoken } from "../data/topics/topic.ts";

/** Lists of words, separated by blanks, turned round: the languages that have a word. */
export function languagesByWord(lists: Readonly<Record<Spoken, string>>): ReadonlyMap<string, readonly Spoken[]> {
  const found = new Map<string, Spoken[]>();
  for (const [language, words] of Object.entries(lists) as readonly (readonly [Spoken, string])[]) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
