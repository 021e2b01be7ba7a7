import { findColumn } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import { skewed } from "../given/skewed.ts";
import { retold } from "./changed.ts";
import type { RowPass } from "./row-pass.ts";

/** What a column says of a file's kind. */
const KIND =
  /(?:^| )(?:(?:media|file|attachment|asset|content|upload|document) )?(?:type|kind|class|category|media type|file type)$/;

/** Media types by their beginnings, and how people and programs call what is of them. */
const SORTS: readonly (readonly [type: RegExp, words: RegExp])[] = [
  [/^image\/svg/, /^(?:images?|pictures?|drawing|vector|graphics?|photos?)$/i],
  [/^image/, /^(?:images?|pictures?|photos?|img|bitmap|graphics?|screenshot)$/i],
  [/^video/, /^(?:videos?|movies?|films?|clips?|multimedia)$/i],
  [/^audio/, /^(?:audios?|sounds?|music|voice|recordings?)$/i],
  [/csv|excel|spreadsheet/, /^(?:spreadsheets?|tables?|data|office|documents?|files?)$/i],
  [/presentation/, /^(?:presentations?|slides?|office|documents?|files?)$/i],
  [/pdf|wordprocessing|msword/, /^(?:documents?|docs?|pdf|office|files?|papers?)$/i],
  [/zip|gzip|tar/, /^(?:archives?|zip|compressed|files?)$/i],
  [/^text|json|xml/, /^(?:texts?|data|code|documents?|files?)$/i],
];
/** What is said of whatever else there is. */
const OTHER = /^(?:other|others|unknown|misc|file|files|document|documents|any|none)$/i;

/** The media types that files of any sort have. */
const TYPES = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "image/svg+xml",
  "video/mp4",
  "audio/mpeg",
  "application/zip",
  "text/plain",
  "text/csv",
  "text/html",
  "application/json",
  "application/xml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
];
const MAJORS = ["image", "video", "audio", "text", "application"];

/** The kind of a file is that of its media type: `image` beside `image/png`, where the row tells both. */
export const withFileKinds: RowPass = (recipes, { table, facts, generators, keys }) => {
  const mime = recipes.find(
    ({ spec }) =>
      generators[spec.generator]?.entity === "file" &&
      spec.generator === "mimeTypeOfFile" &&
      spec.options?.["part"] !== "minor",
  );
  if (mime === undefined) return recipes;
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    const phrase = facts.columnWords.get(recipe.column)?.join(" ") ?? "";
    const values = valuesOf(recipe.spec);
    if (column === undefined || keys.has(recipe.column) || recipe.spec.inputs !== undefined) return recipe;
    if (!KIND.test(phrase) || values.length < 2) return recipe;
    const types = mime.spec.options?.["part"] === "major" ? MAJORS : TYPES;
    const cases = types.flatMap((type) => {
      const words = SORTS.find(([own]) => own.test(type))?.[1] ?? OTHER;
      const fitting = values.filter((value) => words.test(value));
      const told = fitting.length > 0 ? fitting : values.filter((value) => OTHER.test(value));
      return told.length === 0 ? [] : [[type, skewed(told)] as const];
    });
    // Kinds of something else have nothing that files are of.
    if (new Set(cases.map(([, spec]) => JSON.stringify(spec))).size < 2) return recipe;
    const spec: GeneratorSpec = {
      generator: "conditional",
      options: { cases: Object.fromEntries(cases), otherwise: recipe.spec },
      inputs: { given: { column: mime.column } },
    };
    return retold(recipe, spec, `; goes with ${mime.column}`);
  });
};

/** The words of a list. */
function valuesOf({ generator, options }: GeneratorSpec): readonly string[] {
  const given = options?.["values"];
  if ((generator !== "weighted" && generator !== "choice") || !Array.isArray(given)) return [];
  const values = generator === "weighted" ? given.map((pair: readonly unknown[]) => pair[0]) : given;
  return values.filter((value) => typeof value === "string");
}
