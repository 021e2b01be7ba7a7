import { baseType, findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const UNTIL = /^(?:valid|effective) (?:end|to|until|thru|through)(?: date)?$/;
const BECAUSE = /^(?:invalid|invalidity|withdrawal|retirement|replacement) reason$/;
/** What registers write where no end is known. */
const OPEN_END = "2099-12-31";

/** What nothing has made invalid is valid until further notice, which columns that may not be NULL put into a far year. */
export const withValidity: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const reason = recipes.find((recipe) => BECAUSE.test(phraseOf(recipe)) && recipe.nullRate > 0);
  if (reason === undefined) return recipes;
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || column.nullable || !UNTIL.test(phraseOf(recipe))) return recipe;
    if (baseType(column.type).kind !== "date" || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const inputs = { is: { column: reason.column }, ...recipe.spec.inputs };
    const first = { generator: "when", options: { set: true, then: recipe.spec }, inputs };
    const otherwise = { generator: "constant", options: { value: OPEN_END } };
    const spec = { generator: "orElse", options: { first, otherwise }, inputs };
    return retold(recipe, spec, `; open where ${reason.column} is not set`);
  });
};
