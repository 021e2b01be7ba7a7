import type { Rule } from "../rule.ts";

/** What slugs are made of, best first. */
const SOURCES = ["title", "name", "headline", "label", "display name", "product name", "subject"];

/** A slug beside a title or a name is made from it. */
export const slugOf: Rule = {
  name: "slugOf",
  strength: 66,
  propose({ table, facts, words, typeClass }) {
    if (typeClass !== "text" || !["slug", "permalink", "url key", "url slug", "seo slug"].includes(words.join(" ")))
      return [];
    const source = SOURCES.flatMap((phrase) =>
      table.columns.filter((column) => facts.columnWords.get(column.name)?.join(" ") === phrase && !column.nullable),
    )[0];
    if (source === undefined || table.foreignKeys.some((key) => key.columns.includes(source.name))) return [];
    return [
      {
        spec: { generator: "slugOf", inputs: { from: { column: source.name } } },
        evidence: `a slug beside ${source.name}`,
        confidence: 0.92,
      },
    ];
  },
};
