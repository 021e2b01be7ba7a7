import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

const LISTS = new Set(["weighted", "choice"]);
const NAMED = new Set(["paymentMethod"]);
const CODE = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;

/** `payment_method_name` beside the `payment_method` that is a code of a list: the code as people read it. */
export const withNamesOfCodes: RowPass = (recipes, { table, keys }) =>
  recipes.map((recipe) => {
    const base = /^(.+?)_?name$/i.exec(recipe.column)?.[1];
    const code = base === undefined ? undefined : recipes.find(({ column }) => column === base);
    if (code === undefined || keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    if (
      recipe.spec.inputs !== undefined ||
      !(LISTS.has(recipe.spec.generator) || NAMED.has(recipe.spec.generator)) ||
      !isOfCodes(code)
    )
      return recipe;
    if (typeClass(findColumn(table, recipe.column)!.type) !== "text") return recipe;
    const spec = { generator: "recased", options: { as: "title" }, inputs: { from: { column: code.column } } };
    return retold(recipe, spec, `; ${code.column} as people read it`, { entity: null, nullRate: 0 });
  });

function isOfCodes({ spec }: ColumnRecipe): boolean {
  if (NAMED.has(spec.generator)) return true;
  const values = LISTS.has(spec.generator) ? listedIn(spec) : [];
  return values.length > 1 && values.every((value) => typeof value === "string" && CODE.test(value));
}
