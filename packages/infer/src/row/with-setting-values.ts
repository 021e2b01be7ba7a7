import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "./changed.ts";
import type { RowFacts } from "./row-pass.ts";

/** What a setting's key is made by. */
const KEYS = new Set(["configKey", "settingName"]);

/** Where a setting's value stands beside its key, it is of the kind that the key asks for. Columns of `keys` need values of their own. */
export function withSettingValues(recipes: readonly ColumnRecipe[], { keys }: RowFacts): readonly ColumnRecipe[] {
  const [key, ...others] = recipes.filter(({ spec }) => KEYS.has(spec.generator));
  if (key === undefined || others.length > 0) return recipes;
  return recipes.map((recipe) => {
    if (recipe.spec.generator !== "configValue" || keys.has(recipe.column)) return recipe;
    const spec = { generator: "settingValue", inputs: { of: { column: key.column } } };
    return retold(recipe, spec, `, of ${key.column}`);
  });
}
