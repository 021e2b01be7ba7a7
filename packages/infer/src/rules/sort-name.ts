import type { ColumnContext } from "../context/column-context.ts";
import { isPrograms } from "../context/is-programs.ts";
import { findNoun } from "../context/find-noun.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { isShort, sortSuggestion } from "../sorts/suggestion.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import type { SortedNoun } from "../sorts/sort-of.ts";
import { namesAbroad } from "../sorts/texts.ts";
import { isPlural } from "../words/is-plural.ts";

/** `constituency`, `insurer`, `casket`: a short text called after a sort of thing is the name of one, or one of its few steps. */
export const sortName: Rule = {
  name: "sortName",
  // A noun that tables are called after is known better, but for those that only list kinds.
  strength: 30.5,
  propose(context) {
    // What has a meaning is not looked up: the meaning wins.
    // What sounds like a thing or a place is a word of the program's own where nobody fills in the table: `engine`, `valves`, `display`.
    if (isPrograms(context)) return [];
    const sorted = isShort(context) && findMeanings(context, "text").length === 0 ? sortedColumn(context) : null;
    if (sorted === null || isNamedBetter(context, sorted) || isOfThis(sorted.noun, context)) return [];
    return sortSuggestion(sorted, context, 0.5);
  },
};

function isNamedBetter({ words }: ColumnContext, sorted: SortedNoun): boolean {
  const { length, role } = sorted;
  const found = role === null || role === "name" ? findNoun(words) : null;
  if (found === null || namesAbroad(sorted) !== null) return false;
  return found.noun.name !== null && found.noun.name !== "typeName" && found.words.split(" ").length >= length;
}

/** Nouns that mean what holds a program's own things together, or what it does; only where something happened is a context what was seen there. */
const OF_THIS = new Set(["constraint", "context", "action"]);
const HAPPENED = /\b(?:incident|accident|report|case|interview|event|conflict|crime|witness|observation)\b/;

const isOfThis = (noun: string, { column, facts }: ColumnContext): boolean =>
  OF_THIS.has(noun) && !isPlural(column.name) && !HAPPENED.test(facts.words.join(" "));
