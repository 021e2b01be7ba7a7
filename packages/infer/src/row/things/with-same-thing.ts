import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What a row is about in one of them, it is about in the others. */
const THINGS = new Set(["medication", "diagnosis", "procedureName"]);

/** How a thing is named, not which: `short_title` and `long_title`, `drug` and `drug_name_generic`. */
const MANNERS = new Set(
  "short long full name title generic formulary poe display description text label verbatim original".split(" "),
);

/** How classifications name in full what they also have in short. */
const AT_LENGTH: Readonly<Record<string, string>> = {
  diagnosis: "{from}, unspecified",
  procedureName: "{from}, not otherwise specified",
};

function lengthOf({ type }: Column): number | null {
  const base = baseType(type);
  return base.kind === "text" ? base.maxLength : null;
}

/** Columns that name the same thing in one row name one: the second and all after it repeat the first. */
export const withSameThing: RowPass = (recipes, { table, facts, keys }) => {
  const firsts = new Map<string, Column>();
  return recipes.map((recipe): ColumnRecipe => {
    const { spec } = recipe;
    const column = findColumn(table, recipe.column);
    const words = column === undefined ? [] : (facts.columnWords.get(column.name) ?? []);
    // A generic name is that of the drug beside it.
    const generic = words.join(" ") === "generic name" ? firsts.get("medication drug") : undefined;
    const isThing = THINGS.has(spec.generator) || generic !== undefined;
    if (column === undefined || !isThing || spec.inputs !== undefined) return recipe;
    const key =
      generic === undefined
        ? [spec.generator, ...words.filter((word) => !MANNERS.has(word))].join(" ")
        : "medication drug";
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, column);
      return recipe;
    }
    const room = lengthOf(column);
    if (room !== null && (lengthOf(first) ?? Infinity) > room) return recipe;
    if (keys.has(column.name) || isTied(table, column.name) || (first.nullable && !column.nullable)) return recipe;
    const template = words.includes("long") ? AT_LENGTH[spec.generator] : undefined;
    const inputs = { from: { column: first.name } };
    const copy =
      template === undefined ? { generator: "copy", inputs } : { generator: "textFrom", options: { template }, inputs };
    return retold(recipe, copy, `; the same as in ${first.name}`, { entity: null });
  });
};
