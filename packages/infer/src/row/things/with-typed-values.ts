import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

const TEXT = /^(?:(?:string|text|varchar|char|str) (?:value|val)|(?:value|val) (?:string|text|varchar|char|str)|text)$/;
/** The text beside others that are called by their types alone, as `attribute_value` beside `attribute_decimal` and `attribute_date`. */
const TYPES =
  "number|numeric|decimal|integer|int|int 64|int64|long|float|double|boolean|bool|date|datetime|timestamp|timespec|gdate|time|json|url|link|money|monetary|select|document|document link|document ids|long text|guid|uuid|bytearray";
const TYPED = new RegExp(`^(?:(${TYPES}) (?:value|val)|(?:value|val) (${TYPES}))$`);
/** Where a text is called so and no more, the others are, too: `text_`, `long_`, `double_`. */
const ALONE = /^(?:long|double|bytearray id)$/;
const NUMBERS = new Set(
  "number numeric decimal integer float double int long money monetary".split(" ").concat("int 64", "int64"),
);
/** Of what is noted few are neither texts nor numbers. */
const NOT_THAT = 0.93;

/** Where a row keeps one value in a column of its type, the others are mostly empty: `number_value` beside `string_value`. */
export const withTypedValues: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = (name: string) => (facts.columnWords.get(name) ?? []).join(" ");
  const text = recipes.find(({ column }) => TEXT.test(phraseOf(column))) ?? ofOwnName(recipes, phraseOf);
  if (text === undefined) return recipes;
  const own = phraseOf(text.column);
  const typeOf = (phrase: string): string | undefined => {
    const told = TYPED.exec(phrase);
    if (told !== null) return told[1] ?? told[2];
    if (own === "text") return ALONE.exec(phrase)?.[0];
    const start = own.replace(/ value$/, "");
    return start !== own && phrase.startsWith(`${start} `)
      ? TYPED.exec(`value ${phrase.slice(start.length + 1)}`)?.[2]
      : undefined;
  };
  const numbers = listedIn(text.spec)
    .map(String)
    .filter((word) => /^\d+$/.test(word));
  return recipes.map((recipe): ColumnRecipe => {
    const type = typeOf(phraseOf(recipe.column));
    const column = findColumn(table, recipe.column);
    if (type === undefined || column?.nullable !== true || keys.has(recipe.column)) return recipe;
    const isNumber = NUMBERS.has(type);
    if (!isNumber || numbers.length === 0)
      return retold(recipe, recipe.spec, "; one of several, as its type is", { nullRate: NOT_THAT });
    if (recipe.spec.inputs !== undefined) return recipe;
    const cases = Object.fromEntries(
      numbers.map((number) => [number, { generator: "constant", options: { value: Number(number) } }]),
    );
    const spec = { generator: "conditional", options: { cases }, inputs: { given: { column: text.column } } };
    return retold(recipe, spec, `; the number in ${text.column}`, { nullRate: 0 });
  });
};

/** `attribute_value` beside `attribute_decimal` and `attribute_date`: what has no type in its name is the text. */
const ofOwnName = (recipes: readonly ColumnRecipe[], phraseOf: (name: string) => string): ColumnRecipe | undefined => {
  const phrases = recipes.map(({ column }) => phraseOf(column));
  return recipes.find((_, at) => {
    const [, start] = /^(.+) value$/.exec(phrases[at] ?? "") ?? [];
    const typed = phrases
      .filter((phrase) => start !== undefined && phrase.startsWith(`${start} `))
      .map((phrase) => phrase.slice(start!.length + 1));
    return typed.filter((rest) => TYPED.test(`value ${rest}`)).length > 1;
  });
};
