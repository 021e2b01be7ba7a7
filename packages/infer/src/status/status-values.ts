import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { numberedIn } from "../words/codes-in.ts";
import { listedIn } from "../column/listed.ts";

/** A column that tells how far its row is, or how it ended, and what it may say. */
export interface StatusColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** The numbers that stand for these, where the column holds such. */
  readonly codes?: ReadonlyMap<string, number>;
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

/** The same of numbers, where a comment says what each stands for: `1 = pending; 2 = shipped`. */
export function codedStatusesOf(
  recipes: readonly ColumnRecipe[],
  facts: TableFacts,
  table: Table,
): readonly StatusColumn[] {
  return recipes.flatMap(({ column: name, spec }) => {
    const comment = findColumn(table, name)?.comment ?? null;
    if (comment === null || !STATUSES.has(facts.columnWords.get(name)?.at(-1) ?? "")) return [];
    const codes = new Map(numberedIn(comment).map(([code, said]) => [said.toLowerCase(), code]));
    const known = new Set(codes.values());
    const given = valuesOf(spec);
    return given.length > 1 && given.every((value) => typeof value === "number" && known.has(value))
      ? [{ name, values: [...codes.keys()], codes }]
      : [];
  });
}

/** What a list of values has, without weights. */
const valuesOf = (spec: GeneratorSpec): readonly unknown[] =>
  spec.generator === "weighted" || spec.generator === "choice" ? listedIn(spec) : [];

function named(
  recipes: readonly ColumnRecipe[],
  facts: TableFacts,
  words: ReadonlySet<string>,
): readonly StatusColumn[] {
  return recipes.flatMap(({ column, spec }) => {
    if (!words.has(facts.columnWords.get(column)?.at(-1) ?? "")) return [];
    const values = valuesOf(spec);
    return values.length > 0 && values.every((value) => typeof value === "string") ? [{ name: column, values }] : [];
  });
}
