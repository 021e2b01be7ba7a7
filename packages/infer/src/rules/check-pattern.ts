import { posixRegex } from "@seedloom/core";
import { KNOWN_FORMATS } from "../data/known-formats.ts";
import type { Rule } from "../rule.ts";

/** A CHECK that wants a pattern: what is usually written so, if that is known, or else whatever matches. */
export const checkPattern: Rule = {
  name: "checkPattern",
  quotes: true,
  strength: 40,
  propose({ limits, typeClass, column }) {
    if (typeClass !== "text") return [];
    return limits.patterns.flatMap((regex) => [
      ...formatsOf(regex)
        // Digits alone are anybody's number, unless the column is called after phones.
        .filter(({ name }) => name !== "phone numbers" || /phone|tel|mobile|fax|cell/i.test(column.name))
        .map(({ name, spec }) => ({
          spec,
          evidence: `a check asks for the pattern ${regex}, which ${name} have`,
          confidence: 0.92,
        })),
      {
        spec: { generator: "pattern", options: { regex } },
        evidence: `a check asks for the pattern ${regex}`,
        confidence: 0.9,
      },
    ]);
  },
};

function formatsOf(pattern: string) {
  const matches = matcher(pattern);
  return KNOWN_FORMATS.filter(({ examples, counterexample }) => examples.every(matches) && !matches(counterexample));
}

/** Whether a text matches; nothing does where the pattern is none. */
function matcher(pattern: string): (text: string) => boolean {
  try {
    const regex = posixRegex(pattern, { ignoreCase: false, wordEdges: false });
    return (text) => regex.test(text);
  } catch {
    return () => false;
  }
}
