import type { ColumnRecipe } from "@seedloom/core";

/** Columns of the row that a column is made from. */
const readsOf = (recipes: readonly ColumnRecipe[], column: string): readonly string[] =>
  Object.values(recipes.find((recipe) => recipe.column === column)?.spec.inputs ?? {}).flatMap((input) =>
    "via" in input ? [] : [input.column],
  );

/** Whether a column is made from another one, by way of others perhaps. */
export function isMadeFrom(recipes: readonly ColumnRecipe[], column: string, other: string): boolean {
  const seen = new Set<string>();
  const open = [...readsOf(recipes, column)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...readsOf(recipes, next));
  }
  return false;
}
