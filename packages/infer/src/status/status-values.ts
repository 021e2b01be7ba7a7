import type { ColumnRecipe } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";

/** A column that tells how far its row is, or how it ended, and what it may say. */
export interface StatusColumn {
  readonly name: string;
  readonly values: readonly string[];
}

/** What columns are called that tell how far a row is, and how it ended. */
const STATUSES = new Set(["status", "state", "stage", "phase"]);
const OUTCOMES = new Set(["result", "outcome"]);

/** The columns that tell how far a row is. */
export const statusesOf = (recipes: readonly ColumnRecipe[], facts: TableFacts): readonly StatusColumn[] =>
  named(recipes, facts, STATUSES);

/** The columns that tell how a row ended. */
export const outcomesOf = (recipes: readonly ColumnRecipe[], facts: TableFacts): readonly StatusColumn[] =>
  named(recipes, facts, OUTCOMES);

function named(
  recipes: readonly ColumnRecipe[],
  facts: TableFacts,
  words: ReadonlySet<string>,
): readonly StatusColumn[] {
  return recipes.flatMap(({ column, spec }) => {
    if (!words.has(facts.columnWords.get(column)?.at(-1) ?? "")) return [];
    const given = spec.options?.["values"];
    if (!Array.isArray(given) || (spec.generator !== "weighted" && spec.generator !== "choice")) return [];
    const values = given.map((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[])[0] : value));
    return values.every((value) => typeof value === "string") ? [{ name: column, values }] : [];
  });
}
