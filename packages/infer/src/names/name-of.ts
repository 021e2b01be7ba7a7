import type { ColumnContext } from "../context/column-context.ts";
import type { FoundNoun } from "../context/find-noun.ts";
import type { Given } from "../data/meaning.ts";
import { isOfPrograms } from "../context/is-programs.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** What a name of such a thing is: the noun's own kind of names, or something before the word (`Default subscription`). */
export function nameOf({ noun, words }: FoundNoun, context: ColumnContext): Given {
  return noun.name ?? labelOf([words], context) ?? "label";
}

/** Labels of a thing that words tell, or null where they are no words. */
export function labelOf(words: readonly string[], { catalog }: ColumnContext): Given | null {
  // What a thing has become is not what it is: `replay_saved` is about replays.
  const thing = words
    .filter((word, at) => words.length === 1 || at < words.length - 1 || !/(?:ed|ing)$/.test(word))
    .join(" ");
  if (!/^[a-z]{3,}(?: [a-z]{2,}){0,2}$/.test(thing)) return null;
  // Nobody knows what there is of it in the South, or for customers: such things are told apart by numbers.
  if (!VOCABULARY.has(thing.split(" ").at(-1) ?? ""))
    return { generator: "pattern", options: { regex: `${capitalised(thing)} ([1-9][0-9]?|[A-F])` } };
  return { generator: "label", options: { of: thing, ...(isOfPrograms(catalog) ? { machines: true } : {}) } };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
