import { baseType } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** Words before `title` and `name` of the same once more: for search engines, for sorting, prepared for pages. */
const AGAIN = new Set([
  "fancy",
  "sort",
  "sorting",
  "sortable",
  "order",
  "meta",
  "seo",
  "og",
  "social",
  "twitter",
  "facebook",
  "breadcrumb",
  "cached",
  "rendered",
]);

/** Another's address that is the row's own: for its picture, for its mail. */
const ADDRESSES = new Set(["avatar email", "gravatar email"]);

/** `sort_artist_name` of an artist is its `sort_name`. */
const withoutTable = ({ words, facts }: ColumnContext): readonly string[] =>
  words.length === 3 && words[0] === "open" && words[1] === "graph"
    ? ["og", words[2]!]
    : words.length === 3 && words[1] === facts.words.at(-1)
      ? [words[0]!, words[2]!]
      : words;

/** `meta_title` and `sort_title` beside `title`: the same. */
export const secondTitle: Rule = {
  name: "secondTitle",
  strength: 68,
  propose(context) {
    const { typeClass, inKey, column, type } = context;
    const words = withoutTable(context);
    const phrase = words.join(" ");
    const last = words.at(-1) ?? "";
    const again = words.length === 2 && AGAIN.has(words[0] ?? "") && (last === "title" || last === "name");
    if (typeClass !== "text" || inKey || !(again || ADDRESSES.has(phrase))) return [];
    const names = last === "title" ? ["title", "name"] : [last];
    const original = sibling({ ...context, column: { ...column, nullable: true } }, names, ["text"]);
    if (original === null) return [];
    const [room, length] = [type, baseType(original.type)].map((one) =>
      one.kind === "text" ? (one.maxLength ?? Infinity) : 0,
    );
    const inputs = { from: { column: original.name } };
    const copy: GeneratorSpec =
      Number(room) < Number(length)
        ? { generator: "textFrom", options: { template: "{from}" }, inputs }
        : { generator: "copy", inputs };
    const needed = original.nullable && !column.nullable;
    if (needed && last !== "title") return [];
    const spec = needed
      ? { generator: "orElse", options: { first: copy, otherwise: { generator: "title" } }, inputs }
      : copy;
    return [{ spec, evidence: `${original.name} once more`, confidence: 0.88 }];
  },
};
