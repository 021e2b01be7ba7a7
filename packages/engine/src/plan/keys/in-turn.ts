import { findColumn } from "@seedloom/core";
import type { UniqueKey } from "../../generate/rules/keys.ts";
import type { DraftTable } from "../draft/draft.ts";
import { isRead, parentCount } from "./units.ts";
import type { Unit } from "./units.ts";

/** A parent that the row's number gives, and each of them once: NULL comes after the last where it may. */
export function arrangeOnce(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
): boolean {
  if (key.predicate) return false;
  for (const unit of units) {
    if (unit.kind !== "reference" || !isRead(unit.reference, draft)) continue;
    const reference = draft.references[unit.reference]!;
    // Rows that have to share parents are told apart by the other columns of the key.
    if (["slot", "matching", "cover"].includes(reference.pick.kind)) continue;
    if (reference.pick.kind === "few" && units.length > 1) continue;
    const { columns } = draft.table.foreignKeys[reference.foreignKey]!;
    const nullable = columns.some((column) => findColumn(draft.table, column)!.nullable && !strict.has(column));
    if (!nullable && parentCount(draft, unit.reference) < draft.needed && units.length > 1) continue;
    draft.references[unit.reference] = {
      ...reference,
      nullRate: 0,
      pick: { kind: "cover", ...(nullable ? { once: true } : {}) },
    };
    return true;
  }
  return false;
}

/**
 * A required reference to the table's own rows that agree (a tenant's), each of which is referred to once: every row refers to the next
 * one. Settling looks after what the key leaves out of the reference, and after rows that another key moves on.
 */
export function arrangeNext(key: UniqueKey, units: readonly Unit[], draft: DraftTable): boolean {
  if (key.predicate) return false;
  for (const unit of units) {
    if (unit.kind !== "reference") continue;
    const reference = draft.references[unit.reference]!;
    const { columns } = draft.table.foreignKeys[reference.foreignKey]!;
    const { pick } = reference;
    if (pick.kind !== "matching" || reference.parent !== draft.table.id || reference.deferred) continue;
    if (columns.every((column) => findColumn(draft.table, column)!.nullable)) continue;
    draft.references[unit.reference] = { ...reference, pick: { ...pick, next: true } };
    return true;
  }
  return false;
}
