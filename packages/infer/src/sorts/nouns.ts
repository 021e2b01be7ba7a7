import type { Sort } from "../data/sorts/sort.ts";
import { WRITTEN_NOUNS, WRITTEN_SORTS } from "../data/sorts/sorts.prepared.ts";
import { stemOf } from "../data/sorts/tongues.ts";
import type { Tongue } from "../data/sorts/tongues.ts";

/** A noun and the place of its sort. */
export interface Entry {
  readonly noun: string;
  readonly place: number;
}

const dictionaries = new Map<Tongue, ReadonlyMap<string, Entry>>();
const sorts = new Map<number, Sort>();

/** What a row of words names in a language, or undefined. */
export function entryOf(words: readonly string[], tongue: Tongue): Entry | undefined {
  const dictionary = dictionaries.get(tongue) ?? read(tongue);
  dictionaries.set(tongue, dictionary);
  return dictionary.get(words.map((word) => stemOf(word, tongue)).join(" "));
}

/** The sort at a place. */
export function sortAt(place: number): Sort {
  const sort = sorts.get(place) ?? (JSON.parse(WRITTEN_SORTS[place]!) as Sort);
  sorts.set(place, sort);
  return sort;
}

/** A language's dictionary, put together when the first of its words is looked up. */
function read(tongue: Tongue): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [place, nouns] of WRITTEN_NOUNS[tongue].split("|").entries()) {
    for (const noun of nouns.split(",")) {
      const key =
        tongue === "en"
          ? noun
          : noun
              .split(" ")
              .map((word) => stemOf(word, tongue))
              .join(" ");
      if (noun !== "" && !found.has(key)) found.set(key, { noun, place });
    }
  }
  return found;
}
