import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { changed } from "./changed.ts";
import { isMadeFrom } from "./made-from.ts";

/**
 * Columns of a row, none of which is made from itself by way of others: what limits a moment from above (`before`) is given up where it is
 * reckoned from that moment, then the next best proposal that reads no column is taken.
 */
export function withoutCircles(recipes: readonly ColumnRecipe[]): readonly ColumnRecipe[] {
  let kept = recipes;
  // Limits first, whichever column of the circle has one.
  for (const { column } of recipes)
    if (reaches(kept, column)) kept = replaced(kept, column, (recipe) => withSpec(recipe, unlimited(recipe.spec)));
  for (const { column } of recipes) if (reaches(kept, column)) kept = replaced(kept, column, alone);
  return kept;
}

/** Whether a column is made from itself. */
const reaches = (recipes: readonly ColumnRecipe[], column: string): boolean => isMadeFrom(recipes, column, column);

const replaced = (
  recipes: readonly ColumnRecipe[],
  column: string,
  change: (recipe: ColumnRecipe) => ColumnRecipe,
): readonly ColumnRecipe[] => recipes.map((recipe) => (recipe.column === column ? change(recipe) : recipe));

const withSpec = (recipe: ColumnRecipe, spec: GeneratorSpec): ColumnRecipe => changed(recipe, { spec });

/** Without its upper limit, where nothing within it reads that, too. */
function unlimited(spec: GeneratorSpec): GeneratorSpec {
  const { before, ...inputs } = spec.inputs ?? {};
  return before === undefined || spec.options?.["first"] !== undefined || Object.keys(inputs).length === 0
    ? spec
    : { ...spec, inputs };
}

function alone(recipe: ColumnRecipe): ColumnRecipe {
  const other = recipe.considered.find(({ spec }) => spec.inputs === undefined);
  return other === undefined
    ? recipe
    : { ...recipe, ...other, considered: recipe.considered.filter((each) => each !== other) };
}
