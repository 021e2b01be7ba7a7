import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Table } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { literalDefault } from "../context/literal-default.ts";
import { mayBeEmpty } from "../context/may-be-empty.ts";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";

/** In which rows something stands: where a column is set at all, or says one of these. */
export interface Where {
  readonly column: string;
  readonly values?: readonly unknown[];
  /** Words that say so in `--why`. */
  readonly because: string;
}

export type Missing = "null" | "empty" | "zero";

/** How a column says that nothing is there: by NULL, no letters, a zero; null where it must say something. */
export function missingOf(table: Table, name: string): Missing | null {
  const column = findColumn(table, name);
  if (column === undefined || column.generated.kind !== "no" || isTied(table, name)) return null;
  if (column.nullable) return "null";
  if (mayBeEmpty(column)) return "empty";
  const given = literalDefault(column);
  const isNumber = ["integer", "decimal", "float", "money"].includes(typeClass(column.type) ?? "");
  return isNumber && (given === 0 || (typeof given === "string" && Number(given) === 0)) ? "zero" : null;
}

/** The recipe where it stands in some rows only; as it is where another column tells already, or rows show. */
export function onlyWhere(recipe: ColumnRecipe, where: Where, table: Table): ColumnRecipe {
  const missing = missingOf(table, recipe.column);
  const { spec } = recipe;
  if (missing === null || isConditional(recipe)) return recipe;
  const inputs = { is: { column: where.column }, ...spec.inputs };
  const asked = where.values === undefined ? { set: true } : { values: where.values };
  const when: GeneratorSpec = {
    generator: "when",
    options: { ...asked, then: plainOf(spec), ...(missing === "empty" ? { empty: true } : {}) },
    inputs,
  };
  const nothing = { generator: "constant", options: { value: 0 } };
  const made =
    missing === "zero" ? { generator: "orElse", options: { first: when, otherwise: nothing }, inputs } : when;
  // What few rows have is still seldom there.
  return retold(recipe, made, where.because, { nullRate: recipe.nullRate >= SELDOM ? recipe.nullRate / 2 : 0 });
}

const SELDOM = 0.6;

/** Whether a column stands where another says so already, or as rows show it. */
export const isConditional = ({ spec, rule }: ColumnRecipe): boolean =>
  "is" in (spec.inputs ?? {}) || rule === "existingValues" || rule === "override" || spec.generator === "empty";

/** What is said where something is said at all. */
function plainOf(spec: GeneratorSpec): GeneratorSpec {
  const parts = (spec.options?.["parts"] ?? []) as readonly (readonly [number, GeneratorSpec])[];
  const [said, nothing] = [parts[0]?.[1], parts[1]?.[1]];
  return spec.generator === "mixture" && said !== undefined && nothing?.generator === "empty" ? said : spec;
}
