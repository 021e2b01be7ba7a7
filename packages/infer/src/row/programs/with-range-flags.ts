import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { numberReadings } from "../../relations/number-readings.ts";
import { measuredOf } from "../../relations/ordered-bounds.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { textsIn } from "../../column/listed.ts";

const FLAG = /^(?:(?:abnormal|result|range|value) )?(?:flag|indicator)$|^(?:abnormality|interpretation)$/;
const SAID = {
  below: /^(?:l|low|below|decreased)$/i,
  above: /^(?:h|high|above|increased|elevated)$/i,
  within: /^(?:n|normal|within|in range|wnl)$/i,
  abnormal: /^(?:a|abnormal|abn|out of range)$/i,
} as const;

/** `flag` beside a value and what is normal for it says whether it is: low below, high above. */
export const withRangeFlags: RowPass = (recipes, { table, facts, contexts, keys }) => {
  const flags = recipes.filter(
    ({ column, spec }) =>
      spec.inputs === undefined &&
      !keys.has(column) &&
      !isTied(table, column) &&
      FLAG.test(facts.columnWords.get(column)?.join(" ") ?? ""),
  );
  if (flags.length === 0) return recipes;
  const columns = contexts.flatMap((context, at) => {
    const recipe = recipes[at];
    return recipe === undefined ? [] : [{ context, recipe }];
  });
  const measured = measuredOf(numberReadings(columns).numbers);
  if (measured === null) return recipes;
  const [value, low, high] = measured.map(({ column }) => column.name);
  const inputs = { value: { column: value! }, low: { column: low! }, high: { column: high! } };
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    if (!flags.includes(recipe) || column === undefined || typeClass(column.type) !== "text") return recipe;
    const options = optionsOf(recipe, column.nullable && measured[0].column.nullable);
    if (options === null) return recipe;
    const spec: GeneratorSpec = { generator: "rangeFlag", options, inputs };
    return retold(recipe, spec, `; whether ${value} lies between ${low} and ${high}`, { nullRate: 0 });
  });
};

/** What the column says of it, of the words that it has; null where these say something else. */
function optionsOf({ spec }: ColumnRecipe, nullable: boolean): Readonly<Record<string, string>> | null {
  const values = textsIn(spec);
  const said = (as: RegExp) => values.find((value) => as.test(value));
  const [below, above, within, abnormal] = [SAID.below, SAID.above, SAID.within, SAID.abnormal].map(said);
  const [under, over] = [below ?? abnormal, above ?? abnormal];
  if (under === undefined || over === undefined || (within === undefined && !nullable)) return null;
  return { below: under, above: over, ...(within !== undefined && { within }) };
}
