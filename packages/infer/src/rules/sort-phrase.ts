import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { isShort, sortSuggestion } from "../sorts/suggestion.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import { asSpec } from "../given/as-spec.ts";

/** `last_seen_location`, `ribbon_text`: what takes several words to name is not what its last word would mean. */
export const sortPhrase: Rule = {
  name: "sortPhrase",
  strength: 60.5,
  propose(context) {
    const [best] = isShort(context) ? findMeanings(context, "text") : [];
    if (best === undefined) return [];
    const short = best.phrase.split(" ").length;
    const vague = VAGUE.has(asSpec(best.given).generator) && !context.unique;
    if (!vague && short >= context.words.length) return [];
    const sorted = sortedColumn(context);
    if (sorted === null || (sorted.role !== null && sorted.role !== "name")) return [];
    const fits = vague && short <= sorted.length && sorted.sort.short !== undefined;
    return fits || short < sorted.length ? sortSuggestion(sorted, context, 0.65) : [];
  },
};

/** Generators of short texts that fit nearly anything and tell nothing. */
const VAGUE = new Set(["typeName", "label", "tag", "catchPhrase", "word", "words", "groupName"]);
