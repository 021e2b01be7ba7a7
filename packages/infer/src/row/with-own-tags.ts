import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { ANY_TAGS, TAGS_BY_WORD, WRITTEN_ABOUT } from "../data/tags.ts";
import { languageOf } from "../topics/language-of.ts";
import { retold } from "./changed.ts";
import type { RowPass } from "./row-pass.ts";

/** What columns of tags are called. */
const TAGGED = /(?:^| )(?:tag|label|hashtag|tag list|label list|user tag)$/;

/** What goods are found by on the web. */
const FOUND_BY = /(?:^| )(?:keyword|metakey)$/;

/** Tags are those that people mark such things with, not of any topic: `linux` and `production` on hosts, `vip` on customers. */
export const withOwnTags: RowPass = (recipes, { contexts }) => {
  if (!recipes.some(({ spec }) => hasTags(spec))) return recipes;
  return recipes.map((recipe, at) => {
    const context = contexts[at]!;
    if (!hasTags(recipe.spec) || context.inKey || context.existing.length > 0) return recipe;
    const phrase = context.words.join(" ");
    const isTag = TAGGED.test(phrase);
    if ((!isTag && (recipe.spec.generator !== "keywords" || !FOUND_BY.test(phrase))) || languageOf(context) !== "en")
      return recipe;
    const tags = tagsOf(context, isTag ? ANY_TAGS : null);
    return tags === null
      ? recipe
      : retold(recipe, marked(recipe.spec, tags) as GeneratorSpec, "; as such things are marked");
  });
};

const hasTags = (spec: GeneratorSpec): boolean => /"generator":"(?:tag|keywords)"/.test(JSON.stringify(spec));

/** What the column's own words name, or else the table's; null where people write about all sorts of things. */
function tagsOf({ words, facts }: ColumnContext, otherwise: readonly string[] | null): readonly string[] | null {
  const own = [...words.slice(0, -1).toReversed(), ...facts.words.toReversed()];
  if (own.every((word) => word === "tag" || word === "label")) return null;
  for (const word of own) {
    if (WRITTEN_ABOUT.has(word)) return null;
    const tags = TAGS_BY_WORD.get(word);
    if (tags !== undefined) return tags;
  }
  return otherwise;
}

/** The same, marked with these. */
function marked(value: unknown, tags: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, tags));
  if (value === null || typeof value !== "object") return value;
  const { generator } = value as GeneratorSpec;
  if (generator === "tag") return { generator: "choice", options: { values: tags } };
  if (generator === "keywords") return listOf(tags);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, tags)]));
}

/** One or two of them, separated by a comma. */
function listOf(tags: readonly string[]): GeneratorSpec {
  const half = Math.ceil(tags.length / 2);
  const pairs = tags.slice(0, half).map((tag, at) => `${tag}, ${tags[half + ((at * 3) % (tags.length - half))]}`);
  return { generator: "choice", options: { values: [...tags, ...pairs] } };
}
