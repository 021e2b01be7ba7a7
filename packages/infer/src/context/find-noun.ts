import type { Noun } from "../data/noun.ts";
import { Dictionary } from "../words/dictionary.ts";
import { ALL_NOUNS, PLACES, WORDS } from "./nouns-by-words.prepared.ts";

const PLACES_OF = new Dictionary<number>(WORDS, PLACES);
const read = new Map<number, Noun>();

/** The noun of such words, the same object whenever it is asked for; undefined where there is none. */
function nounOf(words: string): Noun | undefined {
  const place = PLACES_OF.get(words);
  if (place === undefined) return undefined;
  const noun = read.get(place) ?? (JSON.parse(ALL_NOUNS.at(place)) as Noun);
  read.set(place, noun);
  return noun;
}

/** Words behind which a table's own noun stands: `user_profiles` and `tbl_customer_master` are about users and customers. */
const CONTAINERS = new Set([
  "info",
  "entity",
  "detail",
  "datum",
  "data",
  "master",
  "record",
  "table",
  "tbl",
  "list",
  "new",
  "old",
  "tmp",
  "temporary",
  "archive",
  "copy",
  "backup",
  "base",
  "dim",
  "mv",
  "dimension",
  "fact",
  "extra",
  "ext",
  "translation",
  "description",
  "text",
  "i18n",
  "lookup",
  "ref",
  "reference",
  "tb",
  "entry",
  "m",
  "t",
]);

export interface FoundNoun {
  readonly noun: Noun;
  /** The words that named it. */
  readonly words: string;
}

/**
 * The noun that a row of words ends in, the longest first, or null.
 * @example
 * findNoun(["sales", "order"])?.words; // "sales order" where that is known, otherwise "order"
 */
export function findNoun(words: readonly string[]): FoundNoun | null {
  // `users_field_data` are users, field by field.
  if (words.length > 2 && words.at(-1) === "data" && words.at(-2) === "field") return findNoun(words.slice(0, -2));
  for (let end = words.length; end > 0; end--) {
    for (let start = 0; start < end; start++) {
      const phrase = words.slice(start, end).join(" ");
      const noun = nounOf(phrase);
      if (noun !== undefined) return { noun, words: phrase };
    }
    if (!isContainer(words[end - 1] ?? "")) break;
  }
  return null;
}

const isContainer = (word: string): boolean => CONTAINERS.has(word) || /^\d+$/.test(word);

/**
 * Words without those at their end that only say how things are kept.
 * @example
 * withoutContainers(["pet", "detail", "2"]); // ["pet"]
 */
export function withoutContainers(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !isContainer(word));
  return words.slice(0, end + 1);
}
