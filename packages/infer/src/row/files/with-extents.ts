import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const PICTURES = "image/jpeg image/png image/webp image/svg+xml image/gif jpg jpeg png webp svg gif".split(" ");
const FILMS = "video/mp4 video/webm video/quicktime mp4 webm mov".split(" ");
const SOUNDS = "audio/mpeg audio/wav audio/mp4 mp3 wav m4a".split(" ");

/** What a column of a file's extent is called, and the media types of what has one. */
const EXTENTS: readonly (readonly [name: RegExp, types: readonly string[]])[] = [
  [
    /^(?:(?:image|picture|img|video|media|pixel) )?(?:width|height|bit|bit depth|color depth)(?: (?:px|pixel))?$/,
    [...PICTURES, ...FILMS, "image", "video"],
  ],
  [
    /^(?:(?:(?:media|video|audio|play|playback) )?duration|(?:media|video|audio) length)(?: (?:second|sec|ms|millisecond|s))?$/,
    [...FILMS, ...SOUNDS, "video", "audio"],
  ],
];

/** Of files of any sort only pictures and films have a width, and only films and sounds last: where the row tells a file's media type. */
export const withExtents: RowPass = (recipes, { table, facts, generators, keys }) => {
  const type = recipes.find(
    ({ spec }) =>
      generators[spec.generator]?.entity === "file" &&
      generators[spec.generator]?.media === true &&
      (spec.generator.startsWith("mimeType") || spec.generator === "fileExtension") &&
      [undefined, "document"].includes(spec.options?.["medium"] as string | undefined) &&
      spec.options?.["part"] !== "minor",
  );
  if (type === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    const phrase = (facts.columnWords.get(recipe.column) ?? []).join(" ");
    const values = EXTENTS.find(([name]) => name.test(phrase))?.[1];
    if (values === undefined || column?.nullable !== true || recipe.spec.inputs !== undefined) return recipe;
    if (keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const spec: GeneratorSpec = {
      generator: "when",
      options: { values, then: recipe.spec },
      inputs: { is: { column: type.column } },
    };
    // Its entity stays: the height goes with the width.
    return retold(recipe, spec, `; where ${type.column} is of what has one`, { nullRate: 0 });
  });
};
