import { freeTextsIn } from "../column/listed.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowPass } from "../row/row-pass.ts";
import { isConditional, missingOf, onlyWhere } from "./only-where.ts";

/** What tells which of several is in use, by the last word. */
const WHICH = /^(?:type|method|mode|kind|provider|protocol|scheme)$/;
/** What stands there where none is. */
const NONE = /^(?:none|off|disabled|no|n\/a)$/i;

/**
 * Where none is in use nothing more is said of it: `twofa_key` beside a `twofa_type` of `none`, `proxy_host` beside a `proxy_type`, `auth_token` beside
 * an `auth_method`.
 */
export const withNothingChosen: RowPass = (recipes, { table, facts, keys }) => {
  const wordsOf = (column: string) => facts.columnWords.get(column) ?? [];
  const choices = recipes.flatMap((recipe) => {
    const words = wordsOf(recipe.column);
    const stem = words.slice(0, -1);
    const values = freeTextsIn(recipe.spec);
    const used = values.filter((value) => !NONE.test(value));
    const isChoice =
      stem.length > 0 && WHICH.test(words.at(-1) ?? "") && used.length > 0 && used.length < values.length;
    return isChoice ? [{ column: recipe.column, stem, used }] : [];
  });
  if (choices.length === 0) return recipes;
  return recipes.map((recipe) => {
    const { column } = recipe;
    const words = wordsOf(column);
    const choice = choices.find(
      (one) =>
        one.column !== column && words.length > one.stem.length && one.stem.every((word, at) => words[at] === word),
    );
    if (choice === undefined || keys.has(column) || isConditional(recipe) || missingOf(table, column) === null)
      return recipe;
    if (isMadeFrom(recipes, choice.column, column)) return recipe;
    const because = `; where ${choice.column} says which`;
    return onlyWhere(recipe, { column: choice.column, values: choice.used, because }, table);
  });
};
