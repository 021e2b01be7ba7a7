import { findNoun } from "../context/find-noun.ts";
import type { Rule } from "../rule.ts";
import { readHead } from "../names/find-meanings.ts";
import { asSpec } from "../given/as-spec.ts";

/** Generators of numbers: what begins with `total` or `sale` is no sum for that. */
const NUMBERS = new Set(
  "amount price balance salary quantity count percentage ratio measurement integer decimal".split(" "),
);

/** What a name begins with, where its end says nothing: `name_kana`. */
export const nameHead: Rule = {
  name: "nameHead",
  strength: 25,
  propose(context) {
    // `session_site` is a site, whatever of.
    if (context.typeClass !== "text" || findNoun(context.words.slice(-1)) !== null) return [];
    return readHead(context, "text")
      .map(({ given, phrase, confidence }) => ({
        spec: asSpec(given),
        evidence: `the name begins with "${phrase}"`,
        confidence,
      }))
      .filter(({ spec }) => !NUMBERS.has(spec.generator));
  },
};
