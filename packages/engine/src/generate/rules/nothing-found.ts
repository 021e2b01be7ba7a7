import { SeedError } from "@seedloom/core";
import type { TableInput } from "../table-input.ts";
import type { NamedGoal } from "./goals.ts";

/** Says that no values were found for a row that keep a goal, and what would help. */
export function nothingFound({ table, tablePlan }: TableInput, goal: NamedGoal, row: number): SeedError {
  const columns = goal.positions.map((position) => table.columns[position]!.name);
  // What the user said is kept: where that leaves no way, that is what to change.
  const said = columns.filter((name) =>
    tablePlan.columns.some(({ column, chosen }) => column === name && chosen === true),
  );
  const remedy =
    said.length > 0
      ? `change the override of ${said.join(", ")}`
      : `override ${columns.join(", ") || "a column"} in the configuration`;
  return new SeedError(
    "UNSATISFIABLE",
    `${table.id}: no values were found that satisfy ${goal.name}: ${goal.text} (row ${row}); ` +
      `tried the columns' generators, the literals of all its constraints and combinations of both; ` +
      `${remedy}.`,
    { table: table.id, constraint: goal.name, text: goal.text, tried: ["generators", "literals", "local search"] },
  );
}
