import type { ColumnRecipe } from "@seedloom/core";
import { MEDIUM_OF_WORD } from "../../data/media-of-words.ts";
import { PURPOSE_OF_FILE } from "../../data/purposes-of-files.ts";
import type { RowFacts } from "../row-pass.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { changed, retold } from "../changed.ts";
import { useOfFiles } from "./use-of-files.ts";

/**
 * Names and types of files are of what the column keeps, or else the table: `video_path` ends in `.mp4`, and so does the `path` of a
 * table of videos. The last word that says it counts: an `invoice_image` is a picture.
 */
export function withMedia(
  recipes: readonly ColumnRecipe[],
  { facts, generators, keys, contexts }: RowFacts,
): readonly ColumnRecipe[] {
  const described = [...facts.columnWords.values()].some((words) => ALTERNATIVE.test(words.join(" ")));
  const heard = [...facts.columnWords.values()].some((words) => HEARD.test(words.join(" ")));
  const ofTable = mediumOf(kept(facts.words)) ?? (described ? "image" : heard ? "audio" : null);
  const [context] = contexts;
  const use = context === undefined ? null : useOfFiles(facts, context.catalog);
  return recipes
    .map((recipe) => {
      const half = recipe.spec.inputs === undefined && !keys.has(recipe.column) ? halfOf(recipe, facts) : null;
      const file =
        half === null ? undefined : recipes.find(({ spec }) => generators[spec.generator]?.entity === "file");
      if (half === null || file === undefined) return recipe;
      const spec = { generator: "mimeTypeOfFile", options: { part: half } };
      return retold(recipe, spec, `, of ${file.column}`, { entity: file.entity });
    })
    .map((recipe) => {
      const { spec } = recipe;
      if (generators[spec.generator]?.media !== true || spec.options?.["medium"] !== undefined) return recipe;
      const words = facts.columnWords.get(recipe.column) ?? [];
      // Files of music have titles besides.
      if (heard && spec.generator === "fileName" && words.join(" ") === "title" && spec.inputs === undefined)
        return retold(recipe, { generator: "songTitle" }, ", of what is heard", {
          entity: generators["songTitle"]?.entity ?? null,
        });
      const medium = mediumOf(ofTable === null ? words : kept(words)) ?? ofTable ?? use;
      return medium === null ? recipe : changed(recipe, { spec: { ...spec, options: { ...spec.options, medium } } });
    })
    .map((recipe, _, all) => forPurpose(recipe, all, facts));
}

/** What makes names of files. */
const NAMING = new Set(["fileName", "filePath"]);

/** Where a column or its table keeps files for one purpose, they are called so: `receipt_path`, the `file_name` of submissions. */
function forPurpose(recipe: ColumnRecipe, all: readonly ColumnRecipe[], facts: TableFacts): ColumnRecipe {
  const { spec } = recipe;
  if (!NAMING.has(spec.generator) || spec.inputs !== undefined) return recipe;
  const words = facts.columnWords.get(recipe.column) ?? [];
  const purpose = [...facts.words, ...words].map((word) => PURPOSE_OF_FILE.get(word)).findLast((found) => found);
  if (purpose === undefined) return recipe;
  // What else tells of the file has to tell of the same sort.
  const alone = all.every((other) => other.entity !== "file" || other.column === recipe.column);
  const medium = spec.options?.["medium"] ?? (alone ? purpose.medium : undefined);
  if (medium !== purpose.medium && (medium === undefined || !FITS.has(String(medium)))) return recipe;
  const folder = alone && spec.generator === "filePath" ? { folder: purpose.folder ?? `${purpose.called}s` } : {};
  return changed(recipe, {
    spec: { ...spec, options: { ...spec.options, medium, called: purpose.called, ...folder } },
  });
}

/** Sorts of files that a paper is kept in. */
const FITS = new Set(["image", "pdf", "document", "icon"]);

/** What is said in place of a picture, so that the row's file is one. */
const ALTERNATIVE = /^(?:alt|alternative|alternate)(?: text)?$/;

/** What only music has. */
const HEARD = /^(?:bpm|isrc|track number|album artist|lyrics?)$/;

/** Which half of a media type a column keeps: `img_major_mime` of `image/png` is `image`. */
function halfOf({ column }: ColumnRecipe, facts: TableFacts): "major" | "minor" | null {
  const phrase = (facts.columnWords.get(column) ?? []).join(" ");
  const [, before, behind] = /(?:^| )(?:(major|minor) mime(?: type)?|mime (major|minor))$/.exec(phrase) ?? [];
  const found = before ?? behind;
  return found === "major" || found === "minor" ? found : null;
}

/** Where rows of something are archived, and the name by which one is, tells nothing of the files: a `photo_archive` holds photos. */
const kept = (words: readonly string[]): readonly string[] =>
  words.length > 1 ? words.filter((word) => word !== "archive") : words;

const mediumOf = (words: readonly string[]): string | null =>
  words.map((word) => MEDIUM_OF_WORD.get(word)).findLast((medium) => medium !== undefined) ?? null;
