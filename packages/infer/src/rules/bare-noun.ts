import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";
import { findNoun } from "../context/find-noun.ts";

/** A text column that is called what it holds the name of: `customer`, `department`, `airline`. */
export const bareNoun: Rule = {
  name: "bareNoun",
  strength: 30,
  propose({ words, typeClass }) {
    if (typeClass !== "text") return [];
    const found = findNoun(words);
    if (found === null) return [];
    return [
      {
        spec: asSpec(found.noun.name),
        evidence: `text named "${found.words}": the name of one`,
        confidence: 0.6,
        role: words.join(" "),
      },
    ];
  },
};
