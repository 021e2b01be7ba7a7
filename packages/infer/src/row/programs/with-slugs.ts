import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { findColumn } from "@seedloom/core";
import { calledBy, isOwn } from "./called-by.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Words for an address are made from what the row is called, whatever they are called themselves: `link_rewrite`, `subdomain`. */
export const withSlugs: RowPass = (recipes, row) =>
  recipes.map((recipe): ColumnRecipe => {
    const words = row.facts.columnWords.get(recipe.column) ?? [];
    if (recipe.spec.generator !== "slug" || recipe.spec.inputs !== undefined) return recipe;
    // Who made it has another name, and what it belongs to has.
    if (words.includes("by") || !isOwn(words.join(" "), row.facts)) return recipe;
    const name = calledBy(recipe, recipes, row, true);
    if (name === undefined) return recipe;
    const inputs = { from: { column: name.column } };
    const apart = row.keys.has(recipe.column);
    const made: GeneratorSpec = { generator: "slugOf", inputs, ...(apart ? { options: { apart: true } } : {}) };
    const maybe = findColumn(row.table, name.column)?.nullable === true;
    if (!maybe) return retold(recipe, made, `, of ${name.column}`);
    if (apart) return recipe;
    return retold(
      recipe,
      { generator: "orElse", options: { first: made, otherwise: { generator: "slug" } }, inputs },
      `, of ${name.column}`,
    );
  });
