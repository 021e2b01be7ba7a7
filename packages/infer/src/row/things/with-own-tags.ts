import type { GeneratorSpec, Table } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { ANY_TAGS, TAGS_BY_WORD, WRITTEN_ABOUT } from "../../data/tags.ts";
import { ownThings } from "../../context/own-things.ts";
import { languageOf } from "../../topics/language-of.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What columns of tags are called. */
const TAGGED = /(?:^| )(?:tag|label|hashtag|tag list|label list|user tag)$/;

/** What an entry of a list of tags is called. */
const NAMED = /^(?:name|title|text|word)$/;

/** What goods are found by on the web. */
const FOUND_BY = /(?:^| )(?:keyword|metakey)$/;

/** Tags are those that people mark such things with, not of any topic: `linux` and `production` on hosts, `vip` on customers. */
export const withOwnTags: RowPass = (recipes, { contexts }) => {
  if (!recipes.some(({ spec }) => hasTags(spec))) return recipes;
  return recipes.map((recipe, at) => {
    const context = contexts[at]!;
    if (!hasTags(recipe.spec) || context.existing.length > 0) return recipe;
    const phrase = context.words.join(" ");
    const isTag = TAGGED.test(phrase) || (NAMED.test(phrase) && TAG.has(context.facts.words.at(-1) ?? ""));
    if ((!isTag && (recipe.spec.generator !== "keywords" || !FOUND_BY.test(phrase))) || languageOf(context) !== "en")
      return recipe;
    const tags = tagsOf(context, isTag ? ANY_TAGS : null);
    if (tags === null || (context.inKey && (recipe.spec.generator === "keywords" || tags.length < SEVERAL)))
      return recipe;
    const spec = marked(recipe.spec, tags, context.inKey) as GeneratorSpec;
    return retold(recipe, spec, "; as such things are marked");
  });
};

/** So many at least, where each tag comes but once. */
const SEVERAL = 8;

const hasTags = (spec: GeneratorSpec): boolean => /"generator":"(?:tag|keywords)"/.test(JSON.stringify(spec));

/** What the column's own words name, or else the table's; null where people write about all sorts of things. */
function tagsOf(context: ColumnContext, otherwise: readonly string[] | null): readonly string[] | null {
  const { words, facts } = context;
  const own = [...words.slice(0, -1).toReversed(), ...facts.words.toReversed()];
  if (own.every((word) => TAG.has(word))) return tagsOfMarked(context);
  for (const word of own) {
    if (WRITTEN_ABOUT.has(word)) return null;
    const tags = TAGS_BY_WORD.get(word);
    if (tags !== undefined) return tags;
  }
  return otherwise;
}

const TAG = new Set(["tag", "label", "keyword", "name", "hashtag"]);

const ANYBODY = new Set(["user", "profile", "person", "member", "people", "account", "item"]);

/** Kinds of things whose marks stand in one list of tags. */
const MOST = 2;

/** The marks of what a list of tags is for: of what its junctions lead to, or else of what the schema is about. */
function tagsOfMarked({ table, catalog, factsOf }: ColumnContext): readonly string[] | null {
  const wordsOf = (other: Table) => factsOf(other).words.filter((word) => !TAG.has(word));
  const marking = catalog.tables.filter(
    (other) => other !== table && other.foreignKeys.some(({ references }) => references.table === table.id),
  );
  const near = marking.flatMap((other) => [
    ...other.foreignKeys.flatMap(({ references }) => {
      const parent = catalog.tables.find(({ id }) => id === references.table);
      return parent === undefined || parent === table ? [] : wordsOf(parent);
    }),
    ...wordsOf(other),
  ]);
  const all = [...near, ...ownThings({ catalog, factsOf }).flatMap((thing) => thing.split("_"))];
  const told = near.some((word) => TAGS_BY_WORD.has(word) || WRITTEN_ABOUT.has(word)) ? near : all;
  const first = told.find((word) => TAGS_BY_WORD.has(word) || WRITTEN_ABOUT.has(word));
  if (first === undefined || WRITTEN_ABOUT.has(first)) return null;
  // What most of the words are of goes first, people last, who own nearly everything.
  const counts = new Map<readonly string[], number>();
  for (const word of told) {
    const list = TAGS_BY_WORD.get(word);
    if (list !== undefined) counts.set(list, (counts.get(list) ?? 0) + (ANYBODY.has(word) ? 0.1 : 1));
  }
  const lists = [...counts].toSorted((a, b) => b[1] - a[1]).map(([list]) => list);
  return [...new Set(lists.slice(0, MOST).flat())];
}

/** The same, marked with these. */
function marked(value: unknown, tags: readonly string[], once = false): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, tags, once));
  if (value === null || typeof value !== "object") return value;
  const { generator } = value as GeneratorSpec;
  const choice = { generator: "choice", options: { values: once ? [...new Set([...tags, ...ANY_TAGS])] : tags } };
  if (generator === "tag") return once ? { generator: "extended", options: { of: choice } } : choice;
  if (generator === "keywords") return listOf(tags);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, tags, once)]));
}

/** One or two of them, separated by a comma. */
function listOf(tags: readonly string[]): GeneratorSpec {
  const half = Math.ceil(tags.length / 2);
  const pairs = tags.slice(0, half).map((tag, at) => `${tag}, ${tags[half + ((at * 3) % (tags.length - half))]}`);
  return { generator: "choice", options: { values: [...tags, ...pairs] } };
}
