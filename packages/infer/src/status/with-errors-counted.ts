import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";

/** What a program says when it fails, and how often it did so. */
const SAID = /(?:^| )(?:error|failure|exception)(?: (?:message|text|detail|reason|description|info|string))?$/;
const COUNTED =
  /(?:^| )(?:error|failure|fail|exception)(?: count| counter| number| total| streak)$|^consecutive (?:error|failure|fail)(?: count)?$|^(?:number|count|total) (?:of )?(?:error|failure)$/;
/** More failures than these are counted by nobody. */
const MOST = 50;

/** Where nothing failed there is no message: `parsing_error_msg` beside a `parsing_error_count` of 0. Columns of `keys` have their own values. */
export const withErrorsCounted: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const kindOf = ({ column }: ColumnRecipe) => {
    const found = findColumn(table, column);
    return found === undefined ? null : typeClass(found.type);
  };
  const counters = recipes.filter((recipe) => kindOf(recipe) === "integer" && COUNTED.test(phraseOf(recipe)));
  if (counters.length === 0) return recipes;
  return recipes.map((recipe) => {
    const phrase = phraseOf(recipe);
    if (kindOf(recipe) !== "text" || recipe.spec.inputs !== undefined || keys.has(recipe.column)) return recipe;
    if (!SAID.test(phrase)) return recipe;
    // Of several counters the one that is of the same.
    const first = (text: string) => text.split(" ")[0];
    const same = counters.find((counter) => first(phraseOf(counter)) === first(phrase));
    const counter = same ?? (counters.length === 1 ? counters[0] : undefined);
    if (counter === undefined) return recipe;
    const inputs = { is: { column: counter.column } };
    const values = Array.from({ length: MOST }, (_, at) => at + 1);
    const failed: GeneratorSpec = { generator: "when", options: { values, then: recipe.spec }, inputs };
    const nothing = { generator: "constant", options: { value: "" } };
    const nullable = findColumn(table, recipe.column)?.nullable === true;
    const spec = nullable ? failed : { generator: "orElse", options: { first: failed, otherwise: nothing }, inputs };
    return retold(recipe, spec, `; where ${counter.column} is more than 0`, { nullRate: 0 });
  });
};
