import type { ColumnRecipe } from "@seedloom/core";
import type { InferredColumn } from "./infer-column.ts";

/**
 * Names the entities of a table: columns of one kind and one role agree (`billing place`); where a table tells of only one,
 * its role is left out (`place`).
 */
export function withEntities(columns: readonly InferredColumn[]): readonly ColumnRecipe[] {
  const roles = new Map<string, Set<string | null>>();
  for (const { recipe, role } of columns) {
    if (recipe.entity === null) continue;
    const known = roles.get(recipe.entity) ?? new Set();
    roles.set(recipe.entity, known.add(role));
  }
  return columns.map(({ recipe, role }) => {
    const alone = recipe.entity === null || role === null || (roles.get(recipe.entity)?.size ?? 0) < 2;
    return alone ? recipe : { ...recipe, entity: `${role} ${recipe.entity}` };
  });
}
