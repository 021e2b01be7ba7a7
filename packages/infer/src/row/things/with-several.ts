import type { ColumnRecipe } from "@seedloom/core";
import type { RowFacts } from "../row-pass.ts";
import { changed } from "../changed.ts";

/** Where columns of a row would hold the same address or number of somebody, each after the first holds another: `email1` and `email2`. */
export function withSeveral(recipes: readonly ColumnRecipe[], { generators }: RowFacts): readonly ColumnRecipe[] {
  const counts = new Map<string, number>();
  return recipes.map((recipe) => {
    const { spec, entity } = recipe;
    if (generators[spec.generator]?.several !== true || spec.options?.["nth"] !== undefined) return recipe;
    const key = JSON.stringify([entity, spec.generator]);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return nth === 1 ? recipe : changed(recipe, { spec: { ...spec, options: { ...spec.options, nth } } });
  });
}
