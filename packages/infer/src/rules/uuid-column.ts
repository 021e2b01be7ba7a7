import type { Rule } from "../rule.ts";

const PUBLISHED = new Set("post page entry article item episode story".split(" "));
const isPublished = (table: readonly string[]): boolean => PUBLISHED.has(table.at(-1) ?? "");

const SHORT = { generator: "pattern", options: { regex: "[A-Za-z0-9_-]{12}" } };
const ON_SITE = { generator: "pattern", options: { regex: "https://blog\\.example\\.com/\\?p=[1-9][0-9]{0,4}" } };

/** A uuid type, or text named so. */
export const uuidColumn: Rule = {
  name: "uuidColumn",
  strength: 85,
  propose({ type, words, maxLength, facts, column, table, catalog }) {
    if (type.kind === "uuid") return [{ spec: { generator: "uuid" }, evidence: "type uuid", confidence: 0.97 }];
    const last = words.at(-1);
    if (type.kind !== "text" || (last !== "uuid" && last !== "guid")) return [];
    if (maxLength !== null && maxLength < 32) return [];
    // A site that is pinged is one of its own: all its posts are there.
    if (/guid$/i.test(column.name) && table.columns.some(({ name }) => /^ping_?status$/i.test(name)))
      return [{ spec: ON_SITE, evidence: "a post is known by its place on the site", confidence: 0.9 }];
    // Where browsers keep what was visited, everything has twelve letters by which it is known to other devices.
    if (
      /guid$/i.test(column.name) &&
      catalog.tables.some(({ columns }) => columns.some(({ name }) => name === "frecency"))
    )
      return [{ spec: SHORT, evidence: "known by twelve letters to other devices", confidence: 0.9 }];
    // What feeds and sites call so is an address mostly.
    if (/guid$/i.test(column.name) && (maxLength ?? 255) >= 200 && isPublished(facts.words))
      return [{ spec: { generator: "url" }, evidence: "what was published is known by its address", confidence: 0.8 }];
    return [{ spec: { generator: "uuid" }, evidence: `text named ${last}`, confidence: 0.95 }];
  },
};
