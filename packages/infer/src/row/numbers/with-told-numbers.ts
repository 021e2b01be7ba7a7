import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import * as PREPARED from "../../patterns/tables/told-numbers.prepared.ts";
import type { ToldNumber } from "../../data/told-numbers.ts";
import { PatternTable } from "../../patterns/pattern-table.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedValue } from "../../column/listed.ts";

const TOLD = new PatternTable<ToldNumber>(PREPARED);

/** Rules whose evidence is better than a name beside it. */
const SURE = new Set([
  "enumLabels",
  "checkList",
  "commentList",
  "existingValues",
  "identityColumn",
  "flag",
  "override",
]);
/** Texts of which no number is told: what a row is called comes before what is said of it. */
const DESCRIBED = /description$/;

/** 30 days of `Net 30`, 36 months of `3 years`, no tax at a `Zero rate`, and the larger plan costs more: numbers that the row's name tells. */
export const withToldNumbers: RowPass = (recipes, { table, facts, contexts, keys }) => {
  const phraseOf = (column: string) => (facts.columnWords.get(column) ?? []).join(" ");
  const texts = recipes.filter(({ column }) => isText(findColumn(table, column)!));
  if (texts.length === 0) return recipes;
  return recipes.map((recipe, at) => {
    const context = contexts[at]!;
    const { spec, column, rule } = recipe;
    const kind = context.typeClass;
    if ((kind !== "integer" && kind !== "decimal") || spec.inputs !== undefined || keys.has(column) || SURE.has(rule))
      return recipe;
    // `steps` of a row are counted.
    if (/steps$/i.test(column)) return recipe;
    const phrase = phraseOf(column).replace(/ \d+$/, "");
    const called = TOLD.matching(phrase).filter(
      ({ tables }) => tables === undefined || facts.words.some((word) => tables.has(word)),
    );
    const found = called.map((one) => [one, textFor(one, recipe, texts, phraseOf)] as const);
    const [told, text] = found.find(([, one]) => one !== undefined) ?? [];
    if (told === undefined || text === undefined) return recipe;
    const otherwise = told.none === undefined ? spec : { generator: "constant", options: { value: told.none } };
    const made: GeneratorSpec = {
      generator: "numberTold",
      options: { ...optionsOf(told, recipe, kind === "integer"), ...boundsOf(context.limits), otherwise },
      inputs: { of: { column: text.column } },
    };
    return retold(recipe, made, `; as ${text.column} tells`);
  });

  function optionsOf(
    told: ToldNumber,
    { spec, column }: ColumnRecipe,
    whole: boolean,
  ): Readonly<Record<string, unknown>> {
    const { unit, bare, percent, words, money } = told;
    const cents = money === true && whole && (/cent|minor|amount/i.test(column) || isInCents(spec));
    const share = (percent === true || /probab/.test(phraseOf(column))) && !whole && isShare(spec, column);
    return {
      ...(unit !== undefined && { unit }),
      ...(bare && { bare }),
      ...(percent && { percent }),
      ...(words && { words }),
      ...(cents && { factor: 100 }),
      ...(share && { factor: 0.01 }),
    };
  }

  /** Whether a rate is written as 0.2: by what else makes it, or by how little room it has. */
  function isShare({ generator, options }: GeneratorSpec, column: string): boolean {
    const base = baseType(findColumn(table, column)!.type);
    if (base.kind === "decimal" && base.precision !== null && base.precision - (base.scale ?? 0) <= 1) return true;
    if (generator === "ratio" || generator === "probability") return true;
    const values = options?.["values"];
    const most = Array.isArray(values)
      ? Math.max(...values.map((value: unknown) => Number(listedValue(value))))
      : Number(options?.["max"] ?? NaN);
    return most <= 1;
  }
};

/** Texts, and labels of an enum. */
const isText = ({ type }: Column): boolean => typeClass(type) === "text" || baseType(type).kind === "enum";

const isInCents = ({ options }: GeneratorSpec): boolean => Number(options?.["min"] ?? 0) >= 400;

function boundsOf({
  min,
  max,
}: {
  readonly min: number | null;
  readonly max: number | null;
}): Readonly<Record<string, number>> {
  return { ...(min !== null && { min }), ...(max !== null && { max }) };
}

/** The text that tells it: with the same number behind it, and rather a name than a description. */
function textFor(
  { texts: shape }: ToldNumber,
  { column }: ColumnRecipe,
  texts: readonly ColumnRecipe[],
  phraseOf: (column: string) => string,
): ColumnRecipe | undefined {
  const [number = ""] = /\d+$/.exec(column) ?? [];
  const found = texts.filter(
    (text) =>
      shape.test(phraseOf(text.column).replace(/ \d+$/, "")) && (/\d+$/.exec(text.column)?.[0] ?? "") === number,
  );
  return found.find((text) => !DESCRIBED.test(phraseOf(text.column))) ?? found[0];
}
