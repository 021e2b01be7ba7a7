import type { SlotPlan } from "@seedloom/core";
import type { DraftTable } from "../draft/draft.ts";
import { jointGroups, type Unit } from "./units.ts";

/** A second unique column of an entity reads the same index, so that both describe the same thing. */
export function shareSlot(draft: DraftTable, column: string, capacity: number): boolean {
  const slot = entitySlot(draft, column, draft.needed);
  if (slot === null || capacity < draft.needed) return false;
  const plan = draft.slots[slot]!;
  draft.slots[slot] = { ...plan, columns: [...plan.columns, column], radices: [Math.min(plan.radices[0]!, capacity)] };
  useDigit(draft, column, slot, 0);
  return true;
}

/** The slot that one of an entity's columns reads by itself, with room for that many rows. */
function entitySlot(draft: DraftTable, column: string, room: number): number | null {
  const entity = draft.entityOf(column);
  if (entity === null) return null;
  const slot = draft.slots.findIndex(
    ({ columns, radices }) =>
      radices.length === 1 && radices[0]! >= room && columns.some((other) => draft.entityOf(other) === entity),
  );
  return slot < 0 ? null : slot;
}

/** Lets the other columns of an entity read the index that makes one of them unique, or goes through a list's entries evenly. */
export function joinEntities(draft: DraftTable): void {
  for (const [column, { source }] of draft.columns) {
    if (source.kind !== "generator" || source.index.kind !== "draw") continue;
    const slot = entitySlot(draft, column, draft.needed) ?? entitySlot(draft, column, 1);
    if (slot !== null) useDigit(draft, column, slot, 0);
  }
}

function useDigit(draft: DraftTable, column: string, slot: number, digit: number): void {
  const plan = draft.columns.get(column)!;
  if (plan.source.kind !== "generator") return;
  draft.columns.set(column, { ...plan, source: { ...plan.source, index: { kind: "slot", slot, digit } } });
}

export function useSlot(
  draft: DraftTable,
  units: readonly Unit[],
  radices: readonly number[],
  scattered: boolean,
  nullable: readonly boolean[],
  { packed = false, counts = [], apart }: Pick<SlotPlan, "counts" | "apart"> & { readonly packed?: boolean } = {},
): void {
  const slot = draft.slots.length;
  const columns: string[] = [];
  const joint = jointGroups(units, draft);
  units.forEach((unit, digit) => {
    if (unit.kind === "reference") {
      const reference = draft.references[unit.reference]!;
      columns.push(...draft.table.foreignKeys[reference.foreignKey]!.columns);
      const { pick } = reference;
      draft.references[unit.reference] = {
        ...reference,
        pick: pick.kind === "matching" ? { ...pick, nth: { slot, digit } } : { kind: "slot", slot, digit },
      };
      return;
    }
    columns.push(unit.column);
    useDigit(draft, unit.column, slot, digit);
  });
  draft.slots.push({
    columns,
    radices,
    scattered,
    nullable,
    ...(packed ? { packed } : {}),
    ...(counts.length > 0 ? { counts } : {}),
    ...(joint.length > 0 ? { joint } : {}),
    ...(apart ? { apart } : {}),
  });
}
