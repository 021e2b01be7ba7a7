import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Rules that know nothing of a column but its type. */
const UNTOLD = new Set<ColumnRecipe["rule"]>(["unknownNumber", "unknownText", "typeFallback"]);

/** A column called like another one but for a letter before it holds the same sort of thing: `t_port_pc` beside `port_pc`. */
export const withLetteredTwins: RowPass = (recipes, { table, keys }) =>
  recipes.map((recipe): ColumnRecipe => {
    const [, twin] = /^[a-z]_([a-z][a-z0-9_]+)$/i.exec(recipe.column) ?? [];
    if (twin === undefined || !UNTOLD.has(recipe.rule) || keys.has(recipe.column) || isTied(table, recipe.column))
      return recipe;
    const [column, other] = [findColumn(table, recipe.column), findColumn(table, twin)];
    const told = recipes.find((one) => one.column === twin);
    if (column === undefined || other === undefined || told === undefined) return recipe;
    if (UNTOLD.has(told.rule) || told.spec.inputs !== undefined || isTied(table, twin)) return recipe;
    if (typeClass(column.type) !== typeClass(other.type) || column.typeText !== other.typeText) return recipe;
    return retold(recipe, told.spec, `, called like ${twin}`, { entity: null });
  });
