import { fallbackSpec } from "@seedloom/generators";
import type { Rule } from "../rule.ts";

/** What fits the type, for columns of which nothing else is known. */
export const typeFallback: Rule = {
  name: "typeFallback",
  strength: 0,
  propose({ type, maxLength, column }) {
    const found = fallbackSpec(type, maxLength) ?? { generator: "anyValue" };
    const root = column.name.toLowerCase();
    // A document is called what its column is.
    const named = found.generator === "xml" && /^[a-z][\w-]*$/.test(root);
    const spec = named ? { ...found, options: { root } } : found;
    return [{ spec, evidence: `type ${column.typeText}`, confidence: 0.2 }];
  },
};
