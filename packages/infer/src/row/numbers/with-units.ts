import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What says in what a number beside it is counted. */
const UNIT = /^(?:unit|uom|unit of measure|measure unit|measurement unit|unit measure)$/;
/** What is counted in a unit of its own: millilitres an hour. */
const OTHER = new Set("rate speed flow price cost currency concentration weight duration time interval".split(" "));

/** One thing is counted in one unit: `dose_given_unit` is `dose_due_unit`, `total_amount_uom` is `amount_uom`. */
export const withUnits: RowPass = (recipes, { table, facts }) => {
  const units = recipes.flatMap((recipe) => {
    const column = findColumn(table, recipe.column);
    const words = facts.columnWords.get(recipe.column) ?? [];
    const from = words.findIndex((_, at) => at > 0 && UNIT.test(words.slice(at).join(" ")));
    if (from < 0 || column === undefined || typeClass(column.type) !== "text" || isTied(table, column.name)) return [];
    const of = words.slice(0, from);
    return of.some((word) => OTHER.has(word)) ? [] : [{ recipe, column, of }];
  });
  if (units.length < 2) return recipes;
  const same = new Map<string, ColumnRecipe>();
  for (const [at, { recipe, column, of }] of units.entries()) {
    if (recipe.spec.inputs !== undefined) continue;
    const first = units
      .slice(0, at)
      .find((one) => one.of.some((word) => of.includes(word)) && (column.nullable || !one.column.nullable));
    if (first === undefined || same.has(first.column.name)) continue;
    const spec = { generator: "copy", inputs: { from: { column: first.column.name } } };
    same.set(column.name, retold(recipe, spec, `; the unit of ${first.column.name}`, { entity: null }));
  }
  return recipes.map((recipe) => same.get(recipe.column) ?? recipe);
};
