import type { SlotPlan, Value } from "@seedloom/core";

/** One row while it is being made; reused from row to row. */
export interface RowState {
  /** Index of the row. */
  row: number;
  /** How many times the row was tried before: chooses the streams. */
  attempt: number;
  /** By position in `Table.columns`. */
  readonly values: Value[];
  /** By reference: index of the parent, or null. */
  readonly parents: (number | null)[];
  /** By reference: number of the row among its parent's children; 0 where the reference does not spread in runs. */
  readonly ordinals: number[];
  /** By slot: its digits. */
  readonly digits: readonly number[][];
}

export function createRowState(columns: number, references: number, slots: readonly SlotPlan[]): RowState {
  return {
    row: 0,
    attempt: 0,
    values: Array.from({ length: columns }, () => null),
    parents: Array.from({ length: references }, () => null),
    ordinals: Array.from({ length: references }, () => 0),
    digits: slots.map((slot) => slot.radices.map(() => 0)),
  };
}
