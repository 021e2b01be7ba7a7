import type { Rule } from "../rule.ts";

/** Whole numbers of which nothing is known are small rather than large. */
export const unknownNumber: Rule = {
  name: "unknownNumber",
  strength: 10,
  propose({ type, column, unique }) {
    if (type.kind !== "integer" || unique) return [];
    const max = type.bits <= 16 ? 20 : 1000;
    return [
      {
        spec: { generator: "integer", options: { min: 0, max, distribution: "exponential" } },
        evidence: `${column.typeText} and nothing else`,
        confidence: 0.25,
      },
    ];
  },
};
