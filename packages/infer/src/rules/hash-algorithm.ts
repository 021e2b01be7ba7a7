import { contextBeside } from "../context/context-beside.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";

const ALGORITHMS = /^(?:password |hash |hashing |password hash )?(?:algorithm|hash type|hash method|hasher|encoder)$/;
/** What the generator of hashes makes. */
const MADE_BY = "bcrypt";

/** `password_algorithm` beside a password's hash: that by which such hashes are made. */
export const hashAlgorithm: Rule = {
  name: "hashAlgorithm",
  strength: 67,
  propose(context) {
    const { words, typeClass, table, inKey, maxLength, column } = context;
    if (typeClass !== "text" || inKey || !ALGORITHMS.test(words.join(" "))) return [];
    if (maxLength !== null && maxLength < MADE_BY.length) return [];
    const hash = table.columns.find((other) => {
      if (other === column) return false;
      const [best] = findMeanings(contextBeside(context, other), "text");
      return best !== undefined && asSpec(best.given).generator === "passwordHash";
    });
    if (hash === undefined) return [];
    const spec = { generator: "constant", options: { value: MADE_BY } };
    return [{ spec, evidence: `how ${hash.name} is made`, confidence: 0.92 }];
  },
};
