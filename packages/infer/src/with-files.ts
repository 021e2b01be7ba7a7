import type { ColumnRecipe, Generator } from "@seedloom/core";

/** What a media type or a size is where a file's name stands beside it. */
const OF_FILE: Readonly<Record<string, string>> = { mimeType: "mimeTypeOfFile" };

/** In a row that names a file its media type is that file's. */
export function withFiles(
  recipes: readonly ColumnRecipe[],
  generators: Readonly<Record<string, Generator>>,
): readonly ColumnRecipe[] {
  const named = recipes.find(({ spec }) => spec.generator === "fileName" || spec.generator === "filePath");
  if (named === undefined) return recipes;
  return recipes.map((recipe) => {
    const generator = OF_FILE[recipe.spec.generator];
    if (generator === undefined || !Object.hasOwn(generators, generator)) return recipe;
    return { ...recipe, spec: { generator }, entity: named.entity, evidence: `${recipe.evidence}, of ${named.column}` };
  });
}
