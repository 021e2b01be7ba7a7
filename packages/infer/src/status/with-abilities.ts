import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { isConditional, missingOf, onlyWhere } from "./only-where.ts";

/** Verbs of flags that say what something can do. */
const CAN = new Set("can has have support".split(" "));
/** Words before what an ability is measured by, and counted: `min_zoom_range`, `num_presets`. */
const MEASURED = new Set("minimum maximum min max number num default".split(" "));
const YES = ["true", "1"];

interface Ability {
  readonly column: string;
  readonly about: string;
}

/**
 * What can do something in a certain way can do it: `can_zoom_absolute`, `has_zoom_speed` and `max_zoom_range` only where `can_zoom` says
 * yes. At least two flags have to say more of it: a single `can_edit_users` beside `can_edit` may be a right of its own.
 */
export const withAbilities: RowPass = (recipes, row) => {
  const flags = recipes.flatMap((recipe) => abilityOf(recipe, row));
  const wholes = flags.filter(
    ({ column, about }) =>
      flags.filter((one) => one.column !== column && namesOf(row, one.column).includes(about)).length > 1,
  );
  if (wholes.length === 0) return recipes;
  return recipes.map((recipe) => {
    const { column } = recipe;
    const [first = "", ...words] = namesOf(row, column);
    const isFlag = CAN.has(first) && isFlagLike(recipe, row);
    if (row.keys.has(column) || isConditional(recipe) || (!isFlag && !MEASURED.has(first))) return recipe;
    const whole = wholes.find(
      (one) =>
        one.column !== column &&
        words.includes(one.about) &&
        (words.length > 1 || !isFlag) &&
        !isMadeFrom(recipes, one.column, column),
    );
    if (whole === undefined) return recipe;
    const because = `; where ${whole.column} says yes`;
    const told = isFlag ? { ...recipe, spec: asOften(recipe.spec) } : recipe;
    if (missingOf(row.table, column) !== null)
      return onlyWhere(told, { column: whole.column, values: YES, because }, row.table);
    return isFlag && typeClass(findColumn(row.table, column)!.type) === "boolean"
      ? andNotElse(told, whole.column, because)
      : recipe;
  });
};

/** What can do it at all does it in this way as often as not. */
function asOften(spec: GeneratorSpec): GeneratorSpec {
  if (spec.generator === "boolean") return { generator: "boolean", options: { rate: 0.55 } };
  const values = spec.options?.["values"];
  if (spec.generator !== "weighted" || !Array.isArray(values) || values.length !== 2) return spec;
  const even = values.map((value: unknown) => [(value as readonly unknown[])[0], 50]);
  return { generator: "weighted", options: { values: even } };
}

/** A flag that must say something says no elsewhere. */
function andNotElse(recipe: ColumnRecipe, whole: string, because: string): ColumnRecipe {
  const inputs = { is: { column: whole }, ...recipe.spec.inputs };
  const first = { generator: "when", options: { values: YES, then: recipe.spec }, inputs };
  const otherwise = { generator: "constant", options: { value: false } };
  return retold(recipe, { generator: "orElse", options: { first, otherwise }, inputs }, because);
}

const namesOf = ({ facts }: RowFacts, column: string): readonly string[] => facts.columnWords.get(column) ?? [];

function isFlagLike({ column, rule }: ColumnRecipe, { table }: RowFacts): boolean {
  const found = findColumn(table, column);
  return found !== undefined && (typeClass(found.type) === "boolean" || rule === "flag");
}

/** A flag of one word beside its verb: `can_zoom`, `has_presets`. */
function abilityOf(recipe: ColumnRecipe, row: RowFacts): readonly Ability[] {
  const [verb = "", ...about] = namesOf(row, recipe.column);
  if (!CAN.has(verb) || !isFlagLike(recipe, row)) return [];
  return [{ column: recipe.column, about: about.length === 1 ? (about[0] ?? "") : "" }];
}
