import type { ColumnRecipe } from "@seedloom/core";
import type { RowFacts } from "./row-pass.ts";

/** What a setting's key is made by. */
const KEYS = new Set(["configKey", "settingName"]);

/** Where a setting's value stands beside its key, it is of the kind that the key asks for. Columns of `keys` need values of their own. */
export function withSettingValues(recipes: readonly ColumnRecipe[], { keys }: RowFacts): readonly ColumnRecipe[] {
  const [key, ...others] = recipes.filter(({ spec }) => KEYS.has(spec.generator));
  if (key === undefined || others.length > 0) return recipes;
  return recipes.map((recipe) => {
    const { column, spec, rule, evidence, confidence } = recipe;
    if (spec.generator !== "configValue" || keys.has(column)) return recipe;
    return {
      ...recipe,
      spec: { generator: "settingValue", inputs: { of: { column: key.column } } },
      evidence: `${evidence}, of ${key.column}`,
      considered: [{ spec, rule, evidence, confidence }, ...recipe.considered],
    };
  });
}
