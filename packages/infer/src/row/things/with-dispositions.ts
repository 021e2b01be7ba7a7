import { baseType, findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { readMoment } from "../../moments/read-moment.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Where somebody went who left, or how. */
const LEFT =
  /^(?:discharge|disposition|exit|departure) ?(?:location|disposition|destination|status|type|outcome|to|reason|code)?$/;
const DIED = /^(?:death|deceased|died)$/;
/** What lists have for it already. */
const SAID = /^(?:died|deceased|dead|expired|death)/i;

/** Whoever has died was not sent home: `discharge_location` beside `death_time`. */
export const withDispositions: RowPass = (recipes, { table, facts, keys }) => {
  const death = table.columns.find((column) => {
    const read = readMoment(facts.columnWords.get(column.name) ?? []);
    return column.nullable && read !== null && DIED.test(read.phrase) && read.modifiers.length === 0;
  });
  if (death === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const phrase = (facts.columnWords.get(recipe.column) ?? []).join(" ");
    const told = LEFT.test(phrase) && recipe.spec.inputs === undefined ? listOf(recipe.spec) : null;
    const column = findColumn(table, recipe.column);
    if (told === null || column === undefined || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const died = told.find(([value]) => SAID.test(value))?.[0] ?? (isOpen(column.type) ? spelled(told[0]?.[0]) : null);
    if (died === null) return recipe;
    const alive = { generator: "weighted", options: { values: told.filter(([value]) => value !== died) } };
    const options = { cases: { null: alive }, otherwise: { generator: "constant", options: { value: died } } };
    const spec: GeneratorSpec = { generator: "conditional", options, inputs: { given: { column: death.name } } };
    return retold(recipe, spec, `; says so where ${death.name} is set`);
  });
};

/** Whether a text may hold what its list does not say. */
const isOpen = (type: Parameters<typeof baseType>[0]): boolean => baseType(type).kind === "text";

/** The word in the case of the others. */
const spelled = (other = ""): string => (/^[A-Z]{2}/.test(other) ? "DIED" : /^[A-Z]/.test(other) ? "Died" : "died");

function listOf({ generator, options }: GeneratorSpec): readonly (readonly [string, number])[] | null {
  const values = options?.["values"];
  if (generator !== "weighted" || !Array.isArray(values)) return null;
  const pairs = values as readonly (readonly [unknown, number])[];
  return pairs.every(([value]) => typeof value === "string") ? (pairs as readonly (readonly [string, number])[]) : null;
}
