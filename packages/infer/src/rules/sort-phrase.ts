import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { isShort, sortSuggestion } from "../sorts/suggestion.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import { asSpec } from "./name-meaning.ts";

/** `last_seen_location`, `ribbon_text`: what takes several words to name is not what its last word would mean. */
export const sortPhrase: Rule = {
  name: "sortPhrase",
  strength: 60.5,
  propose(context) {
    const sorted = isShort(context) ? sortedColumn(context) : null;
    if (sorted === null || (sorted.role !== null && sorted.role !== "name")) return [];
    const [best] = findMeanings(context, "text");
    if (best === undefined) return [];
    const { generator } = asSpec(best.given);
    const short = best.phrase.split(" ").length;
    const vague = VAGUE.has(generator) && !context.unique && short <= sorted.length && sorted.sort.short !== undefined;
    return vague || short < sorted.length ? sortSuggestion(sorted, context, 0.65) : [];
  },
};

/** Generators of short texts that fit nearly anything and tell nothing. */
const VAGUE = new Set(["typeName", "label", "tag", "catchPhrase", "word", "words", "groupName"]);
