import { findColumn } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const NUMBERS = new Set(["integer", "decimal"]);

/** JSON that keeps a number of the row as it is, unrounded, says that number: `{"value": 12.5}` in `raw_amount` beside `amount`. */
export const withRawNumbers: RowPass = (recipes, { table }) => {
  const numbers = new Set(
    table.columns.filter(({ type }) => NUMBERS.has(typeClass(type) ?? "")).map(({ name }) => name),
  );
  return recipes.map((recipe) => {
    const of = /^raw_(.+)$/i.exec(recipe.column)?.[1] ?? /^raw([A-Z].*)$/.exec(recipe.column)?.[1];
    const name =
      of === undefined ? undefined : [of, of.charAt(0).toLowerCase() + of.slice(1)].find((n) => numbers.has(n));
    const column = findColumn(table, recipe.column);
    const source = name === undefined ? undefined : findColumn(table, name);
    if (column === undefined || source === undefined || typeClass(column.type) !== "json") return recipe;
    if (recipe.rule !== "jsonShape" && recipe.rule !== "jsonRecord" && recipe.rule !== "typeFallback") return recipe;
    if (isTied(table, column.name)) return recipe;
    const inputs = { value: { column: source.name } };
    const shape = keyed(recipe.spec.options?.["shape"], { generator: "copy", inputs });
    const kept: GeneratorSpec = { generator: "json", options: { shape }, inputs };
    const spec: GeneratorSpec =
      source.nullable && column.nullable
        ? { generator: "when", options: { set: true, then: kept }, inputs: { is: { column: source.name }, ...inputs } }
        : kept;
    return retold(recipe, spec, `; ${source.name} as the row says`, { entity: null, nullRate: 0 });
  });
};

/** The number as the rows or the default of the column keep it, in a text beside its precision, or else under `value` alone. */
function keyed(shape: unknown, copy: GeneratorSpec): Readonly<Record<string, unknown>> {
  if (typeof shape !== "object" || shape === null || !("value" in shape)) return { value: copy };
  const isText = !/"generator":"(?:integer|decimal)"/.test(JSON.stringify(shape.value));
  const text = { generator: "textFrom", options: { template: "{value}" }, inputs: copy.inputs };
  return { ...shape, value: isText ? text : copy };
}
