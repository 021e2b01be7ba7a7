import type { ColumnRecipe } from "@seedloom/core";
import { formatOfDefault, formatOfMoments } from "../../moments/written-moments.ts";
import type { RowFacts } from "../row-pass.ts";
import { changed } from "../changed.ts";

/** What SQL writes anyway. */
const USUAL = "YYYY-MM-DD HH:mm:ss";

/** Texts write moments as the rows that are there do, or else as the column's default does. */
export function withWrittenMoments(
  recipes: readonly ColumnRecipe[],
  { contexts, generators }: RowFacts,
): readonly ColumnRecipe[] {
  return recipes.map((recipe, at) => {
    const { spec } = recipe;
    const context = contexts[at];
    if (context?.typeClass !== "text" || generators[spec.generator]?.writes !== true) return recipe;
    const shown = formatOfMoments(context.existing);
    const format = shown ?? formatOfDefault(context.column);
    if (format === null || format === USUAL || format.length > (context.maxLength ?? Infinity)) return recipe;
    const evidence = `${recipe.evidence}; written as ${shown === null ? "its default" : "in the rows that are there"}`;
    return changed(recipe, { spec: { ...spec, options: { ...spec.options, written: format } }, evidence });
  });
}
