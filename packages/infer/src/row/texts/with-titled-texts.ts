import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What texts below a title are made by, and the form that those on its topic have. */
const FORMS: Readonly<Record<string, string>> = {
  blogBody: "body",
  paragraphs: "body",
  paragraph: "body",
  html: "html",
  markdown: "markdown",
  summary: "summary",
};
/** Titles that name what a text is about, and what they are called by. */
const ARTICLES = new Set(["articleTitle", "headline", "pageTitle"]);
const TITLE = /(?:^| )(?:title|headline|subject|name)$/;
/** Texts of the row itself. */
const BODY =
  /(?:^| )(?:body|content|contents|text|html|markdown|description|desc|summary|excerpt|intro|introduction|abstract|teaser)$/;
/** What people say to one another below a subject. */
const SAID = /^(?:(?:post|message|topic|thread) )?(?:body|content|message|text|post)$/;
const THREADS = /(?:^| )(?:thread|topic|discussion|forum post|forum topic|forum thread)$/;
const TALK = new Set(["pattern", "passage"]);
const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "commentList", "existingValues", "override"]);

/**
 * What stands below a title is about what the title names, whatever table both are in: `post_content` beside `post_title`, what is said in a
 * discussion below its subject.
 */
export const withTitledTexts: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const isFree = (recipe: ColumnRecipe) =>
    recipe.spec.inputs === undefined && !BOUND.has(recipe.rule) && !keys.has(recipe.column);
  const isTalk = ({ spec: { generator, options } }: ColumnRecipe) =>
    generator === "passage" && options?.["on"] === "thread";
  const isThread = THREADS.test(facts.words.join(" ")) || recipes.some((recipe) => isTalk(recipe));
  const titles = recipes.filter(
    (recipe) =>
      TITLE.test(phraseOf(recipe)) &&
      recipe.spec.inputs === undefined &&
      (ARTICLES.has(recipe.spec.generator) || (isThread && recipe.spec.generator === "heading")),
  );
  const [title] = titles.toSorted((a, b) => phraseOf(a).length - phraseOf(b).length);
  if (title === undefined) return recipes;
  const told = isThread ? { ...title.spec, generator: "heading", options: { on: "thread" } } : title.spec;
  let isSaid = false;
  const made = recipes.map((recipe): ColumnRecipe => {
    if (recipe === title || !isFree(recipe)) return recipe;
    if (findColumn(table, title.column)?.nullable === true && findColumn(table, recipe.column)?.nullable !== true)
      return recipe;
    const phrase = phraseOf(recipe);
    const inputs = { of: { column: title.column } };
    if (isThread && SAID.test(phrase) && TALK.has(recipe.spec.generator)) {
      isSaid = true;
      const spec = { generator: "passage", options: { on: "thread" }, inputs };
      return retold(recipe, spec, `; below ${title.column}`);
    }
    const form = FORMS[recipe.spec.generator];
    if (form === undefined || !BODY.test(phrase) || !ARTICLES.has(title.spec.generator)) return recipe;
    return retold(recipe, { generator: "essay", options: { form }, inputs }, `; on what ${title.column} names`);
  });
  const isMeant = isSaid && title.spec.generator !== "heading" && !keys.has(title.column);
  if (!isMeant) return made;
  return made.map((recipe) => {
    if (recipe === title) return retold(recipe, told, "; of a discussion");
    const { generator, inputs } = recipe.spec;
    const read = inputs?.["of"];
    const isEssay = generator === "essay" && read !== undefined && !("via" in read) && read.column === title.column;
    const spec = { generator: "passage", options: { on: "thread", min: 1, max: 1 }, inputs: inputs! };
    return isEssay ? retold(recipe, spec, "; of a discussion") : recipe;
  });
};
