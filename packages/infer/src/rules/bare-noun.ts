import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";
import { nameOf } from "../names/name-of.ts";
import { findNoun } from "../context/find-noun.ts";

/** People who are known by what they log in with. */
const LOGINS = new Set(["user", "admin", "administrator", "moderator", "operator"]);

/** A text column that is called what it holds the name of: `customer`, `department`, `airline`. */
export const bareNoun: Rule = {
  name: "bareNoun",
  strength: 30,
  propose({ words, typeClass, type, maxLength }) {
    const found = findNoun(words);
    if (found === null) return [];
    if (typeClass === "integer" && found.noun.subject !== "lookup" && (type.kind !== "integer" || type.bits > 16)) {
      return [
        {
          spec: { generator: "integer", options: { min: 1, max: 500, distribution: "zipf" } },
          evidence: `whole number named "${found.words}": the key of one`,
          confidence: 0.5,
        },
      ];
    }
    if (typeClass !== "text" || maxLength === 1) return [];
    return [
      {
        spec: LOGINS.has(words.at(-1) ?? "") ? { generator: "username" } : asSpec(nameOf(found)),
        evidence: `text named "${found.words}": the name of one`,
        confidence: 0.6,
        role: words.join(" "),
      },
    ];
  },
};
