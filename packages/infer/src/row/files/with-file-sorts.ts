import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { EXTENSIONS, FILE_SORTS } from "../../data/file-sorts.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { freeTextsIn } from "../../column/listed.ts";

/** What tells which file a row is about. */
const TELLERS = new Set(["fileName", "filePath", "fileExtension", "mimeTypeOfFile"]);
/** Of a column's values so many at least are words for sorts of files. */
const SHARE = 0.5;
/** Words for sorts of which one at least is among them: `file` and `text` may be anything. */
const MEDIA = new Set(["image", "video", "audio", "document", "pdf"]);
/** Words for whatever is of no other sort, without which some files would be called what they are not. */
const REST = new Set(["file", "other", "document"]);
/** What may hold only what its rule lists. */
const CLOSED = new Set(["enumLabels", "checkList", "commentList", "existingValues"]);

/** A file is of the sort that its name and its media type tell: `type` is video beside `clip.mp4`, `caption_type` srt beside `clip.srt`. */
export const withFileSorts: RowPass = (recipes, { table, keys }) => {
  const teller = recipes.find(({ spec }) => TELLERS.has(spec.generator));
  if (teller === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const values = wordsOf(recipe.spec);
    if (values.length === 0) return recipe;
    const spec = extensions(values, recipe) ?? mediaTypes(values, recipe) ?? sorts(values);
    return spec === null ? recipe : retold(recipe, spec, `, of ${teller.column}`, { entity: teller.entity });
  });
};

function extensions(values: readonly string[], { rule }: ColumnRecipe): GeneratorSpec | null {
  const all = values.every((value) => EXTENSIONS.has(value));
  return all && !CLOSED.has(rule) ? { generator: "fileExtension" } : null;
}

/** Media types of a list are those of the file beside it. */
function mediaTypes(values: readonly string[], { rule }: ColumnRecipe): GeneratorSpec | null {
  const all = values.every((value) => /^(?:image|video|audio|text|font|application)\/[\w.+-]+$/.test(value));
  return all && !CLOSED.has(rule) ? { generator: "mimeTypeOfFile" } : null;
}

function sorts(values: readonly string[]): GeneratorSpec | null {
  const known = values.flatMap((value) => {
    const sort = FILE_SORTS.get(value.toLowerCase());
    return sort === undefined ? [] : [[sort, value] as const];
  });
  if (known.length < 2 || known.length < values.length * SHARE || !known.some(([sort]) => MEDIA.has(sort))) return null;
  if (!known.some(([sort]) => REST.has(sort))) return null;
  return { generator: "kindOfFile", options: { words: Object.fromEntries(known.toReversed()) } };
}

/** The texts of a list; none where it is made from other columns. One alone says nothing of sorts, but of a media type. */
function wordsOf(spec: GeneratorSpec): readonly string[] {
  const words = freeTextsIn(spec);
  return words.length > 1 || words[0]?.includes("/") === true ? words : [];
}
