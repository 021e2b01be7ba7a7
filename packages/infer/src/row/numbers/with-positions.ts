import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const isLongitude = ({ spec }: ColumnRecipe): boolean => /longitude$/i.test(spec.generator);
const isLatitude = ({ spec }: ColumnRecipe): boolean => /latitude$/i.test(spec.generator);

/** Half a position is none: a longitude stands where the latitude does. */
export const withPositions: RowPass = (recipes, { keys }) =>
  recipes.map((recipe) => {
    if (!isLongitude(recipe) || recipe.nullRate === 0 || recipe.spec.inputs !== undefined || keys.has(recipe.column))
      return recipe;
    const latitude = recipes.find((other) => isLatitude(other) && other.entity === recipe.entity && other.nullRate > 0);
    if (latitude === undefined) return recipe;
    const options = { set: true, then: recipe.spec };
    const spec = { generator: "when", options, inputs: { is: { column: latitude.column } } };
    return retold(recipe, spec, `; where ${latitude.column} is set`, { nullRate: 0 });
  });
