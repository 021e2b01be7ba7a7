import type { FoundNoun } from "../context/find-noun.ts";
import type { Given } from "../data/meaning.ts";

/** What a name of such a thing is: the noun's own kind of names, or something before the word (`Default subscription`). */
export function nameOf({ noun, words }: FoundNoun): Given {
  return noun.name ?? labelOf([words]) ?? "label";
}

/** Labels of a thing that words tell, or null where they are no words. */
export function labelOf(words: readonly string[]): Given | null {
  // What a thing has become is not what it is: `replay_saved` is about replays.
  const thing = words
    .filter((word, at) => words.length === 1 || at < words.length - 1 || !/(?:ed|ing)$/.test(word))
    .join(" ");
  return /^[a-z]{3,}(?: [a-z]{2,}){0,2}$/.test(thing) ? { generator: "label", options: { of: thing } } : null;
}
