import { baseType } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule, Suggestion } from "../rule.ts";
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

/** Words of people whose names are sorted by their surnames. */
const PEOPLE = new Set(
  "maker translator illustrator painter photographer author composer creator editor writer borrower person contact actor customer member".split(
    " ",
  ),
);

/** What a column sorts by: `sort` and `sort_name` beside `name`, `author_sort`, `strArtistSort`; the words of what it sorts, or null. */
function sortedBy({ words, column }: ColumnContext): readonly string[] | null {
  const phrase = words.join(" ");
  if (phrase === "sort" || phrase === "sort name" || phrase === "name sort" || phrase === "sort key") return [];
  if (/^(?:sort|sorting)_?key/i.test(column.name)) return [];
  if (words.length === 2 && words[1] === "sort") return words.slice(0, 1);
  return null;
}

/** The form in which lists sort the row's title or name. */
function sortForm(context: ColumnContext): readonly Suggestion[] {
  const by = sortedBy(context);
  if (by === null || context.typeClass !== "text" || context.inKey) return [];
  const [what = ""] = by;
  const phrases =
    by.length === 0
      ? ["title", "name", "display name", "full name", context.facts.words.at(-1) ?? "", "artist"]
      : [what, `${what} name`, `${what} display`, `${what} disp`];
  const column = { ...context.column, nullable: true };
  const original = sibling({ ...context, column }, phrases, ["text"]);
  const isPerson = PEOPLE.has(what === "" ? (context.facts.words.at(-1) ?? "") : what);
  if (original === null) {
    if (!isPerson || what === "") return [];
    const regex =
      "(Adams|Bennett|Carter|Dawson|Ellis|Foster|Grant|Hughes|Marsh|Novak|Reyes|Shaw), (Anna|Claire|David|Elena|James|Laura|Martin|Nora|Paul|Ruth)";
    return [
      { spec: { generator: "pattern", options: { regex } }, evidence: `${what} as lists sort`, confidence: 0.85 },
    ];
  }
  if (original.nullable && !context.column.nullable) return [];
  const as = isPerson ? "surname" : "filed";
  const spec = { generator: "recased", options: { as }, inputs: { from: { column: original.name } } };
  return [{ spec, evidence: `${original.name} as lists sort it`, confidence: 0.9 }];
}

/** `meta_title` and `sort_title` beside `title`: the same; `author_sort` is the author as lists sort. */
export const secondTitle: Rule = {
  name: "secondTitle",
  strength: 68,
  propose(context) {
    const { typeClass, inKey, column, type } = context;
    const sorted = sortForm(context);
    if (sorted.length > 0) return sorted;
    const words = withoutTable(context);
    const phrase = words.join(" ");
    const last = words.at(-1) ?? "";
    // What is prepared for pages is whatever it was made from.
    const rendered = words.length === 2 && words[0] === "rendered";
    const again =
      rendered || (words.length === 2 && AGAIN.has(words[0] ?? "") && (last === "title" || last === "name"));
    if (typeClass !== "text" || inKey || !(again || ADDRESSES.has(phrase))) return [];
    const names = last === "title" ? ["title", "name"] : [last];
    const original = sibling({ ...context, column: { ...column, nullable: true } }, names, ["text"]);
    if (original === null) return [];
    const [room, length] = [type, baseType(original.type)].map((one) =>
      one.kind === "text" ? (one.maxLength ?? Infinity) : 0,
    );
    const inputs = { from: { column: original.name } };
    const copy: GeneratorSpec =
      Number(room) < Number(length) || (rendered && last !== "title" && last !== "name")
        ? {
            generator: "textFrom",
            options: { template: last === "title" || last === "name" ? "{from}" : "<p>{from}</p>" },
            inputs,
          }
        : { generator: "copy", inputs };
    const needed = original.nullable && !column.nullable;
    if (needed && last !== "title") return [];
    const spec = needed
      ? { generator: "orElse", options: { first: copy, otherwise: { generator: "title" } }, inputs }
      : copy;
    return [{ spec, evidence: `${original.name} once more`, confidence: 0.88 }];
  },
};
