import { SeedError } from "@seedloom/core";
import type { Table, TablePlan } from "@seedloom/core";
import type { RowRule } from "../../generate/rules/row-rules.ts";
import { someOf } from "../some-of.ts";
import type { Judge } from "./judge.ts";

/** A rule or a unique key that rows break, with the columns that it is known to mention. */
export interface Broken {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly number[];
  /** Settings of the session that it reads and that are not set. */
  readonly settings?: readonly string[];
}

export function brokenRule({ name, sql, positions, settings }: RowRule): Broken {
  return { name, text: sql.text, positions, ...(settings && { settings }) };
}

export const ANY_KEY: Broken = { name: "its keys", text: "no more different rows", positions: [] };

export function rejected(table: Table, column: string, { rules }: Judge, plan: TablePlan): SeedError {
  const position = table.columns.findIndex(({ name }) => name === column);
  const rule = rules.find(({ positions }) => positions.length === 1 && positions[0] === position)!;
  return unsatisfiable(table, brokenRule(rule), plan);
}

export function unsatisfiable(
  table: Table,
  { name: constraint, text, positions, settings = [] }: Broken,
  { columns }: TablePlan,
): SeedError {
  const names = positions.map((position) => table.columns[position]!.name);
  const used = columns.filter(({ column }) => names.includes(column));
  const tried = [
    ...new Set(
      used.flatMap(({ source, alternatives = [] }) => [
        source.kind === "generator" ? source.spec.generator : source.kind,
        ...alternatives.map((spec) => spec.generator),
      ]),
    ),
  ];
  const remedy =
    settings.length === 0 ? "" : `set ${settings.join(" and ")} for this connection, to which that compares it, or `;
  return new SeedError(
    "UNSATISFIABLE",
    `${table.id}: the database rejects every value that was found for ${names.join(", ") || "the row"} by ${constraint}: ` +
      `${text} (tried ${someOf(tried)}); ` +
      `${remedy}give ${names.join(" or ") || "a column"} a list of values, a generator or a function under overrides in the configuration, ` +
      "or leave the table out (exclude).",
    {
      table: table.id,
      constraint,
      text,
      tried,
      ...(names.length === 1 && { column: names[0]! }),
    },
  );
}
