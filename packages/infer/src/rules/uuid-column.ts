import type { Rule } from "../rule.ts";

/** A uuid type, or text named so. */
export const uuidColumn: Rule = {
  name: "uuidColumn",
  strength: 85,
  propose({ type, words, maxLength }) {
    if (type.kind === "uuid") return [{ spec: { generator: "uuid" }, evidence: "type uuid", confidence: 0.97 }];
    const last = words.at(-1);
    if (type.kind !== "text" || (last !== "uuid" && last !== "guid")) return [];
    if (maxLength !== null && maxLength < 32) return [];
    return [{ spec: { generator: "uuid" }, evidence: `text named ${last}`, confidence: 0.95 }];
  },
};
