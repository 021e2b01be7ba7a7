import type { Sort } from "../data/sorts/sort.ts";
import { WRITTEN_NOUNS, WRITTEN_SORTS } from "./sorts.prepared.ts";
import { stemOf } from "../data/sorts/tongues.ts";
import type { Tongue } from "../data/sorts/tongues.ts";

/** A noun and the place of its sort. */
export interface Entry {
  readonly noun: string;
  readonly place: number;
}

/** Places of sorts by the stems of their nouns. */
const dictionaries = new Map<Tongue, ReadonlyMap<string, number>>();
const sorts = new Map<number, Sort>();

/** What a row of words names in a language, or undefined. */
export function entryOf(words: readonly string[], tongue: Tongue): Entry | undefined {
  const dictionary = dictionaries.get(tongue) ?? read(tongue);
  dictionaries.set(tongue, dictionary);
  const stem = words.map((word) => stemOf(word, tongue)).join(" ");
  const place = dictionary.get(stem);
  return place === undefined ? undefined : { noun: nounAt(place, stem, tongue), place };
}

/** The sort at a place. */
export function sortAt(place: number): Sort {
  const sort = sorts.get(place) ?? (JSON.parse(WRITTEN_SORTS[place]!) as Sort);
  sorts.set(place, sort);
  return sort;
}

/** A language's dictionary, put together when the first of its words is looked up; nothing but stems, as hardly one in a thousand is met. */
function read(tongue: Tongue): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const sections = WRITTEN_NOUNS[tongue].split("|");
  for (let place = sections.length - 1; place >= 0; place--) {
    for (const noun of sections[place]!.split(",")) {
      const colon = noun.indexOf(":");
      found.set(colon < 0 ? noun : noun.slice(0, colon), place);
    }
  }
  found.delete("");
  return found;
}

/** The noun of a stem, as the dictionary has it. */
function nounAt(place: number, stem: string, tongue: Tongue): string {
  const section = `,${WRITTEN_NOUNS[tongue].split("|")[place]},`;
  const at = section.indexOf(`,${stem}:`);
  return at < 0 ? stem : section.slice(at + stem.length + 2, section.indexOf(",", at + 1));
}
