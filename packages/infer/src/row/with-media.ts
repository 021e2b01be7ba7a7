import type { ColumnRecipe } from "@seedloom/core";
import { MEDIUM_OF_WORD } from "../data/media-of-words.ts";
import type { RowFacts } from "./row-pass.ts";
import { changed } from "./changed.ts";

/**
 * Names and types of files are of what the column keeps, or else the table: `video_path` ends in `.mp4`, and so does the `path` of a
 * table of videos. The last word that says it counts: an `invoice_image` is a picture.
 */
export function withMedia(recipes: readonly ColumnRecipe[], { facts, generators }: RowFacts): readonly ColumnRecipe[] {
  const ofTable = mediumOf(facts.words);
  return recipes.map((recipe) => {
    const { spec } = recipe;
    if (generators[spec.generator]?.media !== true || spec.options?.["medium"] !== undefined) return recipe;
    const medium = mediumOf(facts.columnWords.get(recipe.column) ?? []) ?? ofTable;
    return medium === null ? recipe : changed(recipe, { spec: { ...spec, options: { ...spec.options, medium } } });
  });
}

const mediumOf = (words: readonly string[]): string | null =>
  words.map((word) => MEDIUM_OF_WORD.get(word)).findLast((medium) => medium !== undefined) ?? null;
