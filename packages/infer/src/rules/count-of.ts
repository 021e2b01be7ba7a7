import { findNoun } from "../context/find-noun.ts";
import { FEW, isOfMany } from "../given/how-many.ts";
import type { Rule } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";

/** `num_users`, `total_edits`, `images`: whole numbers that count something. */
export const countOf: Rule = {
  name: "countOf",
  strength: 50,
  propose({ words, typeClass, column }) {
    if (typeClass !== "integer") return [];
    const first = words[0] ?? "";
    const leads = words.length > 1 && ["number", "total", "count"].includes(first);
    const several = isPlural(column.name) && (leads || findNoun(words) !== null);
    if (!leads && !several) return [];
    return [
      {
        spec: isOfMany(words) ? { generator: "count" } : FEW,
        evidence: `named as a count of "${words.join(" ")}"`,
        confidence: 0.7,
      },
    ];
  },
};
