import type { Rule } from "../rule.ts";
import { sibling } from "./sibling.ts";

/** What slugs are made of, best first. */
const SOURCES = ["title", "name", "headline", "label", "display name", "product name", "subject"];

const SLUGS = new Set(["slug", "permalink", "url key", "url slug", "seo slug"]);

/** A slug beside a title or a name is made from it. */
export const slugOf: Rule = {
  name: "slugOf",
  strength: 66,
  propose(context) {
    const { words, typeClass } = context;
    if (typeClass !== "text" || !SLUGS.has(words.join(" "))) return [];
    const source = sibling(context, SOURCES, ["text"]);
    if (source === null) return [];
    return [
      {
        spec: { generator: "slugOf", inputs: { from: { column: source.name } } },
        evidence: `a slug beside ${source.name}`,
        confidence: 0.92,
      },
    ];
  },
};
