import type { ColumnPlan } from "@seedloom/core";

/** Whether the user or the database said what a column holds: then nothing else is put in its place. */
export function isGiven({ chosen, learned }: Pick<ColumnPlan, "chosen" | "learned">): boolean {
  return chosen === true || learned === true;
}
