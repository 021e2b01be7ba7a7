import type { Catalog, ColumnRecipe, GeneratorSpec, Recipe, TableRecipe } from "@seedloom/core";
import { namedAbroad } from "../rules/named-abroad.ts";
import { sortTold } from "../rules/sort-told.ts";
import { schemaLanguage } from "./schema-language.ts";
import { retold } from "../row/changed.ts";
import { listedValue } from "../column/listed.ts";

/** Generators of lists that say other languages' words where they are told what these are called. */
const LISTS = new Set(["weighted", "choice", "conditional", "akin"]);

/** What other languages have phrases of. */
const PHRASES = new Set(
  "answer articleTitle bio caption comment headline message note question reason sentence subject title".split(" "),
);

/** From so many words on in the middle a list is one of sentences. */
const WORDS = 4;

/** Queries, commands and markup, which programs read in no other language. */
const CODE = /\b(?:SELECT|INSERT INTO|DELETE FROM|CREATE TABLE)\b|[{}<>=|\\]|(?:^|\s)--?[a-z]/;

/** Rules whose texts are in the schema's language already. */
const OWN: ReadonlySet<string> = new Set([namedAbroad.name, sortTold.name]);

/** Lists of English sentences say what columns of that name say in other languages, if rows are wanted in these. */
export function withPhrasesSaid(recipe: Recipe, catalog: Catalog): Recipe {
  const spoken = schemaLanguage(catalog) !== "en";
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const columns = Object.entries(own.columns).map(
      ([name, column]) => [name, spoken && OWN.has(column.rule) ? column : said(column)] as const,
    );
    return [id, { ...own, columns: Object.fromEntries(columns) }];
  });
  return { tables: Object.fromEntries(tables) };
}

function said(column: ColumnRecipe): ColumnRecipe {
  const { spec } = column;
  if (!LISTS.has(spec.generator) || spec.options?.["said"] !== undefined || !areSentences(spec)) return column;
  const other = column.considered.find((one) => PHRASES.has(one.spec.generator));
  if (other === undefined) return column;
  const options = { ...spec.options, said: other.spec.generator };
  return retold(column, { ...spec, options }, "");
}

function areSentences({ options = {} }: GeneratorSpec): boolean {
  const given: unknown = options["values"] ?? (options["otherwise"] as GeneratorSpec | undefined)?.options?.["values"];
  if (!Array.isArray(given) || given.length === 0) return false;
  const texts = given.map(listedValue);
  if (texts.filter((text) => CODE.test(String(text))).length * 2 > texts.length) return false;
  const words = texts.map((text) => (typeof text === "string" ? text.split(" ").length : 0));
  return words.toSorted((a, b) => a - b)[words.length >> 1]! >= WORDS;
}
