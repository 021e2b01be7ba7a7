import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Input } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import * as PREPARED from "../../patterns/tables/told-in-row.prepared.ts";
import type { ToldInRow } from "../../data/told-in-row.ts";
import { PatternTable } from "../../patterns/pattern-table.ts";
import { retold } from "../changed.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";

const TOLD_IN_ROW = new PatternTable<ToldInRow>(PREPARED);

/** Rules whose lists are the only values allowed. */
const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "existingValues", "override"]);

/** Texts that are others of their row put together: a repository's address of its owner and its name, the letter that a name stands under. */
export const withToldInRow: RowPass = (recipes, row) => {
  const { table, facts, keys } = row;
  const about = facts.words.join(" ");
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    const kind = column === undefined ? null : typeClass(column.type);
    if (column === undefined || (kind !== "text" && kind !== "integer")) return recipe;
    if (BOUND.has(recipe.rule) || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const phrase = (facts.columnWords.get(column.name) ?? []).join(" ");
    const told = TOLD_IN_ROW.matching(phrase).find(
      (one) =>
        (one.number === true) === (kind === "integer") &&
        one.table?.test(about) !== false &&
        // What another column has told is told otherwise only where just that is named.
        (one.instead?.test(recipe.spec.generator) ?? recipe.spec.inputs === undefined),
    );
    const inputs = told === undefined ? null : inputsOf(told, column.name, recipes, row);
    if (told === undefined || inputs === null) return recipe;
    const missing = Object.values(inputs).some((name) => findColumn(table, name)?.nullable === true);
    if (missing && !column.nullable && recipe.spec.inputs !== undefined) return recipe;
    const spec = madeOf(told, inputs);
    // Where there is nothing to tell it, it is what it would have been.
    const made =
      missing && !column.nullable
        ? { generator: "orElse", options: { first: spec, otherwise: recipe.spec }, inputs: spec.inputs ?? {} }
        : spec;
    return retold(recipe, made, `, of ${Object.values(inputs).join(" and ")}`, { entity: null });
  });
};

/** What a column is made by that is told by others, from their names by the names in the template. */
function madeOf(told: ToldInRow, inputs: Readonly<Record<string, string>>): GeneratorSpec {
  const read = Object.fromEntries(
    Object.entries(inputs).map(([name, from]): [string, Input] => [name, { column: from }]),
  );
  if (told.number === true) return { generator: "copy", inputs: read };
  if (told.as === "day") return dayOf(Object.values(inputs)[0]!);
  if (told.as !== undefined) return { generator: "recased", options: { as: told.as }, inputs: read };
  return { generator: "textFrom", options: { template: told.template ?? "{from}" }, inputs: read };
}

/** The same day, written out. */
const dayOf = (column: string): GeneratorSpec => ({
  generator: "dateAfter",
  options: { minimum: 0, typical: 0, maximum: 0, written: "DD.MM.YYYY" },
  inputs: { after: { column } },
});

/** The columns that a text is made of; null where one is not there. */
function inputsOf(
  { of }: ToldInRow,
  own: string,
  recipes: readonly ColumnRecipe[],
  { facts }: RowFacts,
): Readonly<Record<string, string>> | null {
  const found: Record<string, string> = {};
  for (const [name, called] of Object.entries(of)) {
    const source = recipes.find(
      ({ column }) => column !== own && called.test((facts.columnWords.get(column) ?? []).join(" ")),
    );
    if (source === undefined) return null;
    found[name] = source.column;
  }
  return found;
}
