import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import type { Rule } from "../rule.ts";
import { isShort, sortSuggestion } from "../sorts/suggestion.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import type { SortedNoun } from "../sorts/sort-of.ts";

/** `constituency`, `insurer`, `casket`: a short text called after a sort of thing is the name of one, or one of its few steps. */
export const sortName: Rule = {
  name: "sortName",
  // A noun that tables are called after is known better, but for those that only list kinds.
  strength: 30.5,
  propose(context) {
    const sorted = isShort(context) ? sortedColumn(context) : null;
    return sorted === null || isNamedBetter(context, sorted) ? [] : sortSuggestion(sorted, context, 0.5);
  },
};

function isNamedBetter({ words }: ColumnContext, { length, role }: SortedNoun): boolean {
  const found = role === null || role === "name" ? findNoun(words) : null;
  return found !== null && found.noun.name !== "typeName" && found.words.split(" ").length >= length;
}
