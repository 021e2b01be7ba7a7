import type { ColumnRecipe } from "@seedloom/core";

/** A recipe with other fields. Unlike a spread it does not ask for what was considered, which a recipe finds out when it is asked. */
export function changed(recipe: ColumnRecipe, fields: Partial<Omit<ColumnRecipe, "considered">>): ColumnRecipe {
  const same = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(recipe)) as ColumnRecipe;
  return Object.assign(same, fields);
}
