import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What people look for, the most telling first. */
const FOUND_BY =
  /^(?:(?:article |post |product |page |job |event |full |display )?(?:title|name)|headline|subject|summary|description|short description|excerpt|content|body|text)$/;
/** As many columns as an index usually has. */
const MOST = 3;

/** What a row is searched by is what stands in it: `search_vector tsvector` beside `title` and `body`. */
export const withSearchVectors: RowPass = (recipes, { table, facts, keys }) => {
  if (!recipes.some(isVector)) return recipes;
  const texts = recipes.filter(({ column, spec }) => {
    const found = findColumn(table, column);
    const phrase = facts.columnWords.get(column)?.join(" ") ?? "";
    return (
      found !== undefined && typeClass(found.type) === "text" && FOUND_BY.test(phrase) && spec.generator !== "json"
    );
  });
  if (texts.length === 0) return recipes;
  const inputs = Object.fromEntries(texts.slice(0, MOST).map(({ column }, at) => [`of${at + 1}`, { column }]));
  return recipes.map((recipe) =>
    isVector(recipe) && !keys.has(recipe.column)
      ? retold(recipe, { generator: "textSearchVector", inputs }, "; of the texts of its row")
      : recipe,
  );
};

const isVector = ({ spec }: ColumnRecipe): boolean =>
  spec.generator === "textSearchVector" && spec.inputs === undefined;
