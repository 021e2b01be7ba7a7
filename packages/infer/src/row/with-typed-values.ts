import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { COUNTED_KEYS } from "../data/lexicon/event-values.ts";
import { retold } from "./changed.ts";
import type { RowPass } from "./row-pass.ts";

const TEXT = /^(?:(?:string|text|varchar|char) value|value (?:string|text|varchar|char))$/;
const TYPED =
  /^(?:(number|numeric|decimal|integer|float|double|boolean|date|datetime|timestamp|time|json) value|value (number|numeric|decimal|integer|float|double|boolean|date|datetime|timestamp|time|json))$/;
const NUMBERS = new Set(["number", "numeric", "decimal", "integer", "float", "double"]);
/** Of what is noted few are neither texts nor numbers. */
const NOT_THAT = 0.93;

/** Where a row keeps one value in a column of its type, the others are mostly empty: `number_value` beside `string_value`. */
export const withTypedValues: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = (name: string) => (facts.columnWords.get(name) ?? []).join(" ");
  if (!table.columns.some(({ name }) => TEXT.test(phraseOf(name)))) return recipes;
  const key = recipes.find(({ spec }) => wordsOf(spec.options?.["values"]).some((word) => COUNTED_KEYS.has(word)));
  return recipes.map((recipe): ColumnRecipe => {
    const told = TYPED.exec(phraseOf(recipe.column));
    const column = findColumn(table, recipe.column);
    if (told === null || column?.nullable !== true || keys.has(recipe.column)) return recipe;
    const isNumber = NUMBERS.has(told[1] ?? told[2] ?? "");
    if (!isNumber) return retold(recipe, recipe.spec, "; one of several, as its type is", { nullRate: NOT_THAT });
    // Without a key that tells, `withToldValues` sees to the numbers.
    if (key === undefined || recipe.spec.inputs !== undefined) return recipe;
    const then = { generator: "choice", options: { values: [1, 1, 2, 3, 5] } };
    const values = wordsOf(key.spec.options?.["values"]).filter((word) => COUNTED_KEYS.has(word));
    const spec = { generator: "when", options: { values, then }, inputs: { is: { column: key.column } } };
    return retold(recipe, spec, `; where ${key.column} is a number`, { nullRate: 0 });
  });
};

function wordsOf(values: unknown): readonly string[] {
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) => String(Array.isArray(value) ? value[0] : value));
}
