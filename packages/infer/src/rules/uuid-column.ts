import type { Rule } from "../rule.ts";

const PUBLISHED = new Set("post page entry article item episode story".split(" "));
const isPublished = (table: readonly string[]): boolean => PUBLISHED.has(table.at(-1) ?? "");

/** A uuid type, or text named so. */
export const uuidColumn: Rule = {
  name: "uuidColumn",
  strength: 85,
  propose({ type, words, maxLength, facts, column }) {
    if (type.kind === "uuid") return [{ spec: { generator: "uuid" }, evidence: "type uuid", confidence: 0.97 }];
    const last = words.at(-1);
    if (type.kind !== "text" || (last !== "uuid" && last !== "guid")) return [];
    if (maxLength !== null && maxLength < 32) return [];
    // What feeds and sites call so is an address mostly.
    if (/guid$/i.test(column.name) && (maxLength ?? 255) >= 200 && isPublished(facts.words))
      return [{ spec: { generator: "url" }, evidence: "what was published is known by its address", confidence: 0.8 }];
    return [{ spec: { generator: "uuid" }, evidence: `text named ${last}`, confidence: 0.95 }];
  },
};
