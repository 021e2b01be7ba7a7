import { fallbackSpec } from "@seedloom/generators";
import type { Rule } from "../rule.ts";

/** What fits the type, for columns of which nothing else is known. */
export const typeFallback: Rule = {
  name: "typeFallback",
  strength: 0,
  propose({ type, maxLength, column }) {
    const found = fallbackSpec(type, maxLength) ?? { generator: "anyValue" };
    return [{ spec: found, evidence: `type ${column.typeText}`, confidence: 0.2 }];
  },
};
