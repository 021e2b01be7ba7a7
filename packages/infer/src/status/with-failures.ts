import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isTied } from "../context/is-tied.ts";
import { mayBeEmpty } from "../context/may-be-empty.ts";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { listedIn } from "../column/listed.ts";

/** Why something failed, and what a program says of it. */
const SAID =
  /(?:^| )(?:(?:fail|failed|failure|error|rejection|reject|rejected|denial|deny|decline|declined|invalid) (?:reason|cause|code|message|text|detail|type)|error|exception|stack trace|traceback)$/;
/** Flags that say that all went well. */
const WELL = /^(?:is |was |has )?(?:success|successful|succeeded|passed|valid|ok|healthy|accepted|approved)$/;
/** How flags say no. */
const NO = ["false", "0", "N", "n", "no", "f"];
/** Codes of answers over the web: from the first of these on they tell of an error. */
const CODE = /^(?:(?:http|response) )?(?:status|response) code$|^http (?:status|code)$|^response status$/;
const ERRORS = [400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 429, 500, 501, 502, 503, 504];

/** What went well has no reason why it did not: `failure_reason` beside `success`, `error_message` beside a `status_code` of 200. */
export const withFailures: RowPass = (recipes, { table, facts, keys }) => {
  const told = recipes.flatMap((recipe) => {
    const values = failuresOf(recipe, table, facts);
    return values === null ? [] : [{ column: recipe.column, values }];
  });
  const [first] = told;
  if (first === undefined) return recipes;
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    const phrase = facts.columnWords.get(recipe.column)?.join(" ") ?? "";
    if (column === undefined || !SAID.test(phrase) || keys.has(column.name) || isTied(table, column.name))
      return recipe;
    const empty = mayBeEmpty(column);
    if (!(column.nullable || empty) || recipe.spec.inputs !== undefined) return recipe;
    const options = { values: first.values, then: plainOf(recipe.spec), ...(empty ? { empty } : {}) };
    const spec: GeneratorSpec = { generator: "when", options, inputs: { is: { column: first.column } } };
    return retold(recipe, spec, `; where ${first.column} says that it failed`, { nullRate: 0 });
  });
};

/** What is said where something is said at all. */
function plainOf(spec: GeneratorSpec): GeneratorSpec {
  const [[, said] = [], [, nothing] = []] = (spec.options?.["parts"] ?? []) as readonly (readonly [
    number,
    GeneratorSpec,
  ])[];
  return spec.generator === "mixture" && said !== undefined && nothing?.generator === "empty" ? said : spec;
}

/** What a column says of what failed; null for columns that say nothing of it. */
function failuresOf({ column: name, spec }: ColumnRecipe, table: Table, facts: TableFacts): readonly unknown[] | null {
  const column = findColumn(table, name);
  const phrase = facts.columnWords.get(name)?.join(" ") ?? "";
  const kind = column === undefined ? null : typeClass(column.type);
  if (WELL.test(phrase) && (kind === "boolean" || kind === "integer")) return NO;
  if (kind !== "integer" || !CODE.test(phrase)) return null;
  if (spec.generator === "httpStatus") return ERRORS;
  const codes = listedIn(spec);
  const failed = codes.filter((code) => typeof code === "number" && ERRORS.includes(code));
  return failed.length > 0 && failed.length < codes.length ? failed : null;
}
