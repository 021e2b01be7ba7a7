import type { Rule } from "../rule.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { contextBeside } from "../context/context-beside.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { sibling } from "../context/sibling.ts";

/** What texts below a title are made by, and the form that those on its topic have. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ["blogBody", "body"],
  ["paragraphs", "body"],
  ["paragraph", "body"],
  ["html", "html"],
  ["markdown", "markdown"],
  ["summary", "summary"],
  ["description", "summary"],
]);

/** Titles that name what a text is about. */
const ARTICLES: ReadonlySet<string> = new Set(["articleTitle", "headline", "pageTitle"]);

/** A text below an article's title is about what the title names. */
export const essayOf: Rule = {
  name: "essayOf",
  strength: 66,
  propose(context) {
    const { typeClass, inKey, column } = context;
    if (typeClass !== "text" || inKey) return [];
    const [read] = findMeanings(context, "text");
    const { generator = "", options } = read === undefined ? {} : asSpec(read.given);
    const form = FORMS.get(generator);
    const beside = { ...context, column: { ...column, nullable: true } };
    // What is described as something in particular is known better, unless it is a page.
    const isPage = sibling(beside, ["url", "link", "permalink", "page url"], ["text"]) !== null;
    if (form === undefined || (generator === "description" && options !== undefined && facts(context) && !isPage))
      return [];
    const title = sibling(beside, ["title", "headline", "subject", "name"], ["text"]);
    if (title === null) return [];
    const [titled] = findMeanings(contextBeside(context, title), "text");
    if (titled === undefined || !ARTICLES.has(asSpec(titled.given).generator)) return [];
    return [
      {
        spec: { generator: "essay", options: { form }, inputs: { of: { column: title.name } } },
        evidence: `what is written below ${title.name}`,
        confidence: 0.92,
      },
    ];
  },
};

/** Whether the table is of things rather than of texts. */
const facts = ({ facts: { noun } }: ColumnContext): boolean => noun !== null && noun.noun.subject !== "content";
