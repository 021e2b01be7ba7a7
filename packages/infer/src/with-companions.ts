import type { ColumnRecipe, Generator } from "@seedloom/core";

/** Where a column of the row tells of an entity, others tell of the same one: beside a file's name stands that file's media type. */
export function withCompanions(
  recipes: readonly ColumnRecipe[],
  generators: Readonly<Record<string, Generator>>,
): readonly ColumnRecipe[] {
  return recipes.map((recipe) => {
    for (const [entity, generator] of Object.entries(generators[recipe.spec.generator]?.beside ?? {})) {
      const teller = recipes.find(({ spec }) => generators[spec.generator]?.entity === entity);
      if (teller === undefined || !Object.hasOwn(generators, generator)) continue;
      const evidence = `${recipe.evidence}, of ${teller.column}`;
      return { ...recipe, spec: { generator }, entity: teller.entity, evidence };
    }
    return recipe;
  });
}
