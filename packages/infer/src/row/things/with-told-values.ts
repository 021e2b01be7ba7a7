import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedValue } from "../../column/listed.ts";

/** A value that is told as a text or as a number, whichever it is. */
const AS_TEXT = /^value as (?:string|text|varchar|char)$/;
const AS_NUMBER = /^value as (?:number|numeric|decimal|integer|int|float|double)$/;
/** Of values so many are numbers, where there is a column for either. */
const NUMBERS = 0.35;

/** What a text and the number in it are called: `dilution_text` and `dilution_value`. */
const TEXT = /^(.+) (?:text|string|str|label)$/;
const NUMBER = /^(.+) (?:value|number|num|numeric)$/;

/**
 * What a row tells in two columns: a value as a text or else as a number, where both may be NULL, and the number that stands in a text
 * beside that text (`<=0.5` and 0.5).
 */
export const withToldValues: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const free = recipes.filter(
    ({ column, spec }) => !keys.has(column) && !isTied(table, column) && spec.inputs === undefined,
  );
  const columnOf = ({ column }: ColumnRecipe): Column | undefined => findColumn(table, column);
  const text = free.find((one) => AS_TEXT.test(phraseOf(one)) && columnOf(one)?.nullable === true);
  const number = free.find((one) => AS_NUMBER.test(phraseOf(one)) && columnOf(one)?.nullable === true);
  const either = text !== undefined && number !== undefined;
  return recipes.map((recipe) => {
    if (either && recipe === text) return changed(recipe, { nullRate: NUMBERS });
    if (either && recipe === number) {
      const spec = {
        generator: "conditional",
        options: { cases: { null: recipe.spec } },
        inputs: { given: { column: text.column } },
      };
      return retold(recipe, spec, `; where ${text.column} is not`, { nullRate: 0 });
    }
    const of = NUMBER.exec(phraseOf(recipe))?.[1];
    const column = columnOf(recipe);
    if (of === undefined || column === undefined || !free.includes(recipe)) return recipe;
    const kind = baseType(column.type).kind;
    if (!["integer", "decimal", "float"].includes(kind)) return recipe;
    const told = free.find((other) => TEXT.exec(phraseOf(other))?.[1] === of);
    const cases = told === undefined ? null : numbersIn(told.spec, kind === "integer");
    if (told === undefined || cases === null) return recipe;
    const spec = {
      generator: "conditional",
      options: { cases, otherwise: Object.values(cases)[0] },
      inputs: { given: { column: told.column } },
    };
    return retold(recipe, spec, `; the number in ${told.column}`);
  });
};

/** The number of each text of a list; null where some have none. */
function numbersIn(
  { generator, options }: GeneratorSpec,
  whole: boolean,
): Readonly<Record<string, GeneratorSpec>> | null {
  const values = options?.["values"];
  if (!["weighted", "choice"].includes(generator) || !Array.isArray(values)) return null;
  const cases = values.flatMap((value: unknown) => {
    const text = listedValue(value);
    const [found] = typeof text === "string" ? (/-?\d+(?:\.\d+)?/.exec(text) ?? []) : [];
    if (found === undefined) return [];
    const number = whole ? Math.round(Number(found)) : Number(found);
    return [[String(text), { generator: "constant", options: { value: number } }] as const];
  });
  return cases.length === values.length && cases.length > 0 ? Object.fromEntries(cases) : null;
}
