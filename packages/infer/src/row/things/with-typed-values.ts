import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const TEXT = /^(?:(?:string|text|varchar|char) value|value (?:string|text|varchar|char))$/;
const TYPED =
  /^(?:(number|numeric|decimal|integer|float|double|boolean|date|datetime|timestamp|time|json|uuid|guid|gdate|timespec|int64) value|value (number|numeric|decimal|integer|float|double|boolean|date|datetime|timestamp|time|json|url|link|monetary|document|select|document link|long text))$/;
const NUMBERS = new Set(["number", "numeric", "decimal", "integer", "float", "double"]);
/** Of what is noted few are neither texts nor numbers. */
const NOT_THAT = 0.93;

/** Where a row keeps one value in a column of its type, the others are mostly empty: `number_value` beside `string_value`. */
export const withTypedValues: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = (name: string) => (facts.columnWords.get(name) ?? []).join(" ");
  const text = recipes.find(({ column }) => TEXT.test(phraseOf(column)));
  if (text === undefined) return recipes;
  const numbers = wordsOf(text.spec.options?.["values"]).filter((word) => /^\d+$/.test(word));
  return recipes.map((recipe): ColumnRecipe => {
    const told = TYPED.exec(phraseOf(recipe.column));
    const column = findColumn(table, recipe.column);
    if (told === null || column?.nullable !== true || keys.has(recipe.column)) return recipe;
    const isNumber = NUMBERS.has(told[1] ?? told[2] ?? "");
    if (!isNumber) return retold(recipe, recipe.spec, "; one of several, as its type is", { nullRate: NOT_THAT });
    // Where no text is a number, `withToldValues` sees to the numbers.
    if (numbers.length === 0 || recipe.spec.inputs !== undefined) return recipe;
    const cases = Object.fromEntries(
      numbers.map((number) => [number, { generator: "constant", options: { value: Number(number) } }]),
    );
    const spec = { generator: "conditional", options: { cases }, inputs: { given: { column: text.column } } };
    return retold(recipe, spec, `; the number in ${text.column}`, { nullRate: 0 });
  });
};

function wordsOf(values: unknown): readonly string[] {
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) => String(Array.isArray(value) ? value[0] : value));
}
