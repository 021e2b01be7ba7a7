import type { GeneratorSpec } from "@seedloom/core";
import { changed } from "../changed.ts";
import { folderOf } from "./folder-of.ts";
import type { RowPass } from "../row-pass.ts";

const HOLDERS = new Set(["json", "array"]);
const WITHIN = /\{"generator":"imageUrl"\}/;

/** Pictures in lists and in JSON stand in a folder of what the table is about, as those in columns of their own do. */
export const withPicturesWithin: RowPass = (recipes, row) => {
  const hasPictures = (spec: GeneratorSpec) => HOLDERS.has(spec.generator) && WITHIN.test(JSON.stringify(spec));
  if (!recipes.some(({ spec }) => hasPictures(spec))) return recipes;
  const folder = folderOf(row);
  if (folder === null) return recipes;
  return recipes.map((recipe) =>
    hasPictures(recipe.spec) ? changed(recipe, { spec: inFolder(recipe.spec, folder) as GeneratorSpec }) : recipe,
  );
};

function inFolder(value: unknown, of: string): unknown {
  if (Array.isArray(value)) return value.map((each) => inFolder(each, of));
  if (value === null || typeof value !== "object") return value;
  if ((value as GeneratorSpec).generator === "imageUrl") return { generator: "imageUrl", options: { of } };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inFolder(each, of)]));
}
