import { canonical, type ExistingTable, type TablePlan, type Value } from "@seedloom/core";
import { partColumns, uniqueKeys } from "../rules/keys.ts";
import { slotCapacity } from "./slot.ts";
import { columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/**
 * Slots that decide columns which other tables of a cycle read before this one is settled: which tuple a row has is said before anybody
 * asks, and does not change while its other columns are looked for.
 */
export function steadySlots({ slots, handedOn = [], columns }: TablePlan): ReadonlySet<number> {
  return new Set(
    slots.flatMap((_, slot) =>
      columns.some(
        ({ column, source }) =>
          handedOn.includes(column) &&
          source.kind === "generator" &&
          source.index.kind === "slot" &&
          source.index.slot === slot,
      )
        ? [slot]
        : [],
    ),
  );
}

/**
 * Passes over the tuples of a steady slot that rows have which were there: a row's index into it, by row.
 * @param valueAt What a row has in a column at a tuple.
 */
export function steadyIndexes(
  { table, tablePlan }: TableInput,
  slot: number,
  existing: ExistingTable | undefined,
  valueAt: (column: string, row: number, tuple: number) => Value,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const keyed = new Set(uniqueKeys(table).flatMap(({ parts }) => parts.flatMap(partColumns)));
  const names = tablePlan.slots[slot]!.columns.filter(
    (name) => tablePlan.handedOn?.includes(name) && keyed.has(name) && existing?.values[name] !== undefined,
  );
  if (!existing || names.length === 0) return found;
  const types = names.map((name) => table.columns[columnPosition(table, name)]!.type);
  const nameOf = (values: readonly Value[]) =>
    values.map((value, place) => canonical(value, types[place]!)).join("\u0000");
  const vectors = names.map((name) => existing.values[name]!);
  const taken = new Set(vectors[0]!.map((_, row) => nameOf(vectors.map((vector) => vector[row] ?? null))));
  const capacity = slotCapacity(tablePlan.slots[slot]!);
  let index = tablePlan.firstRow;
  for (let row = tablePlan.firstRow, passed = 0; row < tablePlan.firstRow + tablePlan.rows;) {
    const tuple = index++ % capacity;
    const isTaken = taken.has(nameOf(names.map((name) => valueAt(name, row, tuple))));
    // Where all are taken, settling finds that no row fits.
    if (isTaken && passed++ < capacity) continue;
    if (tuple !== row) found.set(row, tuple);
    row++;
  }
  return found;
}
