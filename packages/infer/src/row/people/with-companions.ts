import type { ColumnRecipe, Generator } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowFacts } from "../row-pass.ts";

/**
 * Where a column of the row tells of an entity, others tell of the same one: beside a file's name stands that file's media type, beside a
 * country its currency. Columns of `keys` need as many values as they have.
 */
export function withCompanions(
  recipes: readonly ColumnRecipe[],
  { generators, keys }: RowFacts,
): readonly ColumnRecipe[] {
  return recipes.map((recipe) => {
    if (keys.has(recipe.column)) return recipe;
    for (const [kind, generator] of Object.entries(generators[recipe.spec.generator]?.beside ?? {})) {
      const teller = tellerOf(recipe, kind, recipes, generators);
      if (teller === null || !Object.hasOwn(generators, generator)) continue;
      return retold(recipe, { generator }, `, of ${teller.column}`, { entity: teller.entity });
    }
    return recipe;
  });
}

/** The column that tells of the same thing's entity: by its role, or because the row tells of no other, or of that one without a role. */
function tellerOf(
  recipe: ColumnRecipe,
  kind: string,
  recipes: readonly ColumnRecipe[],
  generators: Readonly<Record<string, Generator>>,
): ColumnRecipe | null {
  const tellers = recipes.filter(({ spec }) => generators[spec.generator]?.entity === kind);
  const role = roleOf(recipe, generators);
  const same = tellers.find((teller) => role !== "" && roleOf(teller, generators) === role);
  const entities = new Set(tellers.map(({ entity }) => entity));
  if (entities.size === 1) return tellers[0] ?? null;
  return same ?? (role === "" ? (tellers.find(({ entity }) => entity === kind) ?? null) : null);
}

/** Whose facts a column tells: `departure` of the entity `departure place`. */
function roleOf({ entity, spec }: ColumnRecipe, generators: Readonly<Record<string, Generator>>): string {
  const kind = generators[spec.generator]?.entity ?? "";
  return entity !== null && entity.endsWith(` ${kind}`) ? entity.slice(0, -kind.length - 1) : "";
}
