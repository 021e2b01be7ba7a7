import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Languages as they stand at the end of names: `name_de`. */
const SUFFIX =
  /^(.+?)_(en|de|fr|es|it|pt|nl|hr|pl|ru|tr|ar|ja|zh|ko|sv|da|no|fi|cs|sk|hu|ro|bg|el|uk|he|vi|th|id|ms|hi)$/i;

/** Generators whose texts tell of one thing in one row, and of another in the next. */
const ANY_LANGUAGE = new Set(["copy", "constant", "slugOf", "recased"]);

const roomOf = ({ type }: Column): number => {
  const base = baseType(type);
  return base.kind === "text" ? (base.maxLength ?? Infinity) : 0;
};

/**
 * What a row says in several languages it says of the same thing: `name_hr` and `name_de` of a dish are what `name_en` is, rather than other
 * dishes. Texts are in one language here, so that they repeat it.
 */
export const withTongues: RowPass = (recipes, { table, keys }) => {
  const stems = new Map<string, string[]>();
  for (const { column } of recipes) {
    const stem = SUFFIX.exec(column)?.[1];
    const own = findColumn(table, column);
    // Who has an `order_id` and an `order_no` speaks neither Indonesian nor Norwegian.
    if (own === undefined || roomOf(own) === 0 || /_(?:id|no)$/i.test(column)) continue;
    if (stem !== undefined) stems.set(stem, [...(stems.get(stem) ?? []), column]);
  }
  const firsts = new Map(
    [...stems].flatMap(([stem, columns]) =>
      columns.length < 2 ? [] : [[stem, columns.find((name) => /_en$/i.test(name)) ?? columns[0] ?? ""] as const],
    ),
  );
  if (firsts.size === 0) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const first = firsts.get(SUFFIX.exec(recipe.column)?.[1] ?? "");
    if (first === undefined || first === recipe.column || ANY_LANGUAGE.has(recipe.spec.generator)) return recipe;
    const [column, source] = [findColumn(table, recipe.column), findColumn(table, first)];
    if (column === undefined || source === undefined || roomOf(column) === 0 || roomOf(source) > roomOf(column))
      return recipe;
    if (keys.has(column.name) || isTied(table, column.name) || (source.nullable && !column.nullable)) return recipe;
    const copy = { generator: "copy", inputs: { from: { column: source.name } } };
    return retold(recipe, copy, `; the same as ${source.name} says`, { entity: null });
  });
};
