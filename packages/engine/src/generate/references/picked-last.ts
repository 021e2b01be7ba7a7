import type { Table, TablePlan } from "@seedloom/core";
import { partColumns } from "../rules/keys.ts";
import type { Step, StepName } from "../step.ts";
import { columnPosition, decidedColumns } from "../column-places.ts";

/** References that are picked when the rest of the row stands. */
export interface PickedLast {
  /** Their numbers in the plan. */
  readonly references: ReadonlySet<number>;
  /** Positions of the columns that they decide. */
  readonly positions: ReadonlySet<number>;
  /** What picks them, in order; the rest of the row is there. */
  readonly steps: readonly Step[];
}

/**
 * The references to rows of the same table that have to agree with columns decided elsewhere (an issue that repeats another of its
 * project). Which rows agree is known once all rows stand but for these columns, so they are left NULL until then. What is part of a
 * key or is read by another column cannot wait.
 */
export function pickedLast(table: Table, plan: TablePlan, steps: ReadonlyMap<StepName, Step>): PickedLast {
  const keys = new Set([
    ...(table.primaryKey?.columns ?? []),
    ...table.uniques.flatMap(({ parts }) => parts.flatMap(partColumns)),
  ]);
  const found = plan.references.flatMap(({ parent, pick }, reference) => {
    if (parent !== table.id || pick.kind !== "matching") return [];
    const names = decidedColumns(plan, reference);
    const positions = names.map((name) => columnPosition(table, name));
    const own: StepName[] = [`reference:${reference}`, ...positions.map((position): StepName => `column:${position}`)];
    const waits =
      names.every((name) => !keys.has(name)) &&
      [...steps.values()].every(({ name, needs }) => own.includes(name) || !needs.some((need) => own.includes(need)));
    return waits ? [{ reference, positions, steps: own.map((name) => steps.get(name)!) }] : [];
  });
  return {
    references: new Set(found.map(({ reference }) => reference)),
    positions: new Set(found.flatMap(({ positions }) => positions)),
    steps: found.flatMap((one) => one.steps),
  };
}
