import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What is begun in a town and ended there: its table's last words. */
const WITHIN_TOWN =
  /(?:^| )(?:ride|trip|rental|delivery|run|walk|workout|taxi|cab|errand|courier|journey|commute|hire)(?: (?:request|log|history|record))?$/;
const END = /^(?:end|ending|finish|drop ?off|dropoff|drop|destination|dest|to|arrival|return|target)$/;
const BEGIN = /^(?:start|starting|begin|pick ?up|pickup|origin|source|from|departure|unlock|orig)$/;
/** In degrees of those that the beginning has: two or three kilometres. */
const SHARE = 0.0004;

const side = ({ spec }: ColumnRecipe): string | undefined => /(latitude|longitude)$/i.exec(spec.generator)?.[1];

/** `private_latitude` beside `latitude`: the same place, more or less exactly. */
const SAME_PLACE = /^(?:private|public|exact|obscured|blurred|approximate|approx|rounded|corrected|snapped)$/;

const inSamePlace: RowPass = (recipes, { facts, keys }) => {
  const wordsOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column) ?? [];
  return recipes.map((recipe) => {
    const words = wordsOf(recipe);
    if (side(recipe) === undefined || keys.has(recipe.column) || !SAME_PLACE.test(words[0] ?? "")) return recipe;
    const rest = words.slice(1).join(" ");
    const plain = recipes.find((other) => side(other) === side(recipe) && wordsOf(other).join(" ") === rest);
    if (plain === undefined) return recipe;
    const options = { above: SHARE / 4, below: SHARE / 4 };
    const spec = { generator: "near", options, inputs: { of: { column: plain.column } } };
    return retold(recipe, spec, `; at the place of ${plain.column}`, { entity: null, nullRate: 0 });
  });
};

/** A ride through a town ends some streets from where it began: `end_lat` beside `start_lat`. */
export const withEndsNearby: RowPass = (recipes, row) => {
  if (!WITHIN_TOWN.test(row.facts.words.join(" "))) return inSamePlace(recipes, row);
  const { facts, keys } = row;
  const isOne = (recipe: ColumnRecipe, which: RegExp): boolean =>
    side(recipe) !== undefined && (facts.columnWords.get(recipe.column) ?? []).some((word) => which.test(word));
  return recipes.map((recipe) => {
    if (!isOne(recipe, END) || isOne(recipe, BEGIN) || keys.has(recipe.column)) return recipe;
    const begin = recipes.find((other) => isOne(other, BEGIN) && !isOne(other, END) && side(other) === side(recipe));
    if (begin === undefined) return recipe;
    const spec = {
      generator: "near",
      options: { above: SHARE, below: SHARE },
      inputs: { of: { column: begin.column } },
    };
    return retold(recipe, spec, `; some streets from ${begin.column}`, { entity: null, nullRate: 0 });
  });
};
