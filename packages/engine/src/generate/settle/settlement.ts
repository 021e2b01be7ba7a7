import type { TablePlan, Value } from "@seedloom/core";

/** How rows were settled: what each row needs beside its index. Rows that are not mentioned need nothing. */
export interface Settlement {
  /** Whether the row needs anything beside its index into slots. */
  concerns(row: number): boolean;
  /** Tries that were spent on the row before it fitted in. */
  attempt(row: number): number;
  /** Its index into a slot's bijection. */
  slotIndex(slot: number, row: number): number;
  /** The row as the search left it; undefined for rows that came out right by themselves. */
  patch(row: number): readonly Value[] | undefined;
}

/** The settlement of a table whose rows stand alone: each starts at the try that the plan says. */
export function startingFrom(attempts: TablePlan["attempts"]): Settlement {
  const starts = new Map(attempts);
  return {
    concerns: starts.size === 0 ? () => false : (row) => starts.has(row),
    attempt: starts.size === 0 ? () => 0 : (row) => starts.get(row) ?? 0,
    slotIndex: (_slot, row) => row,
    patch: () => undefined,
  };
}
