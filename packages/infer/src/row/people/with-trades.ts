import type { ColumnRecipe } from "@seedloom/core";
import { TRADES_OF } from "../../data/trades.ts";
import { changed } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What tells which company it is, and so has to be told its trade. */
const NAMING = new Set("companyName companyDomain companyEmail companyUrl companySuffix legalForm industry".split(" "));
/** Whose name stands in a row of somebody else. */
const OTHERS = new Set("parent owner client customer supplier vendor manufacturer employer".split(" "));

/** A carrier is called Larkfield Freight rather than Larkfield Dental: what columns or their table call a company tells what it does. */
export const withTrades: RowPass = (recipes, { facts }) => {
  const wordsOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column) ?? [];
  // A company that is named in a row of something else is not what the row is; another name of one is.
  const isOne = facts.noun?.noun.name === "companyName" || facts.words.at(-1) === "alias";
  const ofTable = isOne ? told(facts.words) : null;
  const names = recipes.filter(({ spec }) => NAMING.has(spec.generator) && spec.inputs === undefined);
  const tradesOf = new Map<string | null, readonly string[] | null>();
  for (const recipe of names) {
    const own = told(wordsOf(recipe)) ?? (isOfOther(recipe) ? null : ofTable);
    tradesOf.set(recipe.entity, tradesOf.get(recipe.entity) ?? own);
  }
  return recipes.map((recipe) => {
    const trades = names.includes(recipe) && !isOfOther(recipe) ? tradesOf.get(recipe.entity) : undefined;
    if (trades === undefined || trades === null) return recipe;
    return changed(recipe, { spec: { ...recipe.spec, options: { ...recipe.spec.options, trades } } });
  });

  function isOfOther(recipe: ColumnRecipe): boolean {
    return wordsOf(recipe).some((word) => OTHERS.has(word));
  }
};

const told = (words: readonly string[]): readonly string[] | null =>
  words.map((word) => TRADES_OF.get(word)).findLast((trades) => trades !== undefined) ?? null;
