import type { Rule } from "../rule.ts";

/** A CHECK that wants a pattern. */
export const checkPattern: Rule = {
  name: "checkPattern",
  strength: 40,
  propose({ limits, typeClass }) {
    if (typeClass !== "text") return [];
    return limits.patterns.map((regex) => ({
      spec: { generator: "pattern", options: { regex } },
      evidence: `a check asks for the pattern ${regex}`,
      confidence: 0.9,
    }));
  },
};
