import type { GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedValue } from "../../column/listed.ts";

/** Kinds that there are of nearly anything, and what is said where nothing is settled: nobody here knows what the column holds. */
const SAYS_NOTHING = /^(?:standard|special|other|none|not specified|default)$/i;
/** Of these a column that is there for them has some, as far as anybody knows. */
const KIND = /^(?:standard|special)$/i;

/** In that share of rows no word is better than any. */
const UNSAID = 0.95;

/** Dialects whose applications write an empty text where others leave a value out. */
const EMPTY_FOR_NULL = new Set(["mysql", "mariadb"]);

/** What a list of a few words says, the commonest first; nothing for anything else. */
function saidBy({ generator, options, inputs }: GeneratorSpec): readonly string[] {
  const values = generator === "weighted" && inputs === undefined ? options?.["values"] : undefined;
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) => String(listedValue(value)));
}

/** A column of which nothing is known says nothing mostly: it is NULL where that may be, or empty where applications write that for it. */
export const withUntoldTexts: RowPass = (recipes, { table, contexts }) =>
  recipes.map((recipe, at) => {
    const { column, existing, inKey, catalog, unique } = contexts[at]!;
    if (existing.length > 0 || inKey || unique || column.default !== null || isTied(table, column.name)) return recipe;
    const said = saidBy(recipe.spec);
    if (said.length < 2 || !said.every((word) => SAYS_NOTHING.test(word))) return recipe;
    if (column.nullable) return recipe.nullRate >= UNSAID ? recipe : changed(recipe, { nullRate: UNSAID });
    if (!EMPTY_FOR_NULL.has(catalog.dialect) || said.some((word) => KIND.test(word))) return recipe;
    const parts = [
      [1 - UNSAID, recipe.spec],
      [UNSAID, { generator: "empty" }],
    ];
    return retold(recipe, { generator: "mixture", options: { parts } }, "; empty where nothing is said");
  });
