import type { Rule } from "../rule.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { asSpec } from "../given/as-spec.ts";

/** A short comment names what the column's own name does not: `attr_7` with the comment "Postal code". */
export const commentWords: Rule = {
  name: "commentWords",
  quotes: true,
  strength: 45,
  propose(context) {
    const { column, typeClass } = context;
    const text = column.comment?.split(/[.;:(\n,]/)[0]?.trim() ?? "";
    // "Day and month of the start": two things at once are none of them.
    if (text === "" || text.length > 50 || typeClass === null || / (?:and|or|&) |\//i.test(text)) return [];
    const words = canonicalWords(text.replace(/^(?:the|a|an)\s+/i, "").replace(/\s+(?:of|for|in)\s.*$/i, ""));
    if (words.length === 0 || words.length > 5) return [];
    return findMeanings({ ...context, words }, typeClass)
      .slice(0, 2)
      .map(({ given, phrase, confidence }) => ({
        spec: asSpec(given),
        evidence: `the comment says "${phrase}"`,
        confidence: confidence * 0.85,
      }));
  },
};
