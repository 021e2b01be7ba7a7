import type { UniqueKey } from "../../generate/rules/keys.ts";
import { slotCapacity } from "../../generate/slots/slot.ts";
import type { Choice } from "../draft/choose-generator.ts";
import { setSpec } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";
import { shareSlot, useSlot } from "./slots.ts";
import { isNullable, countsNull, isEnumerable, isFree, jointGroups, parentCount, slotRadix } from "./units.ts";
import type { Unit } from "./units.ts";

/** Chooses a column's generator. */
export type Chooser = (column: string) => Choice | null;

/** Whether the free parts of a key have enough combinations of what their columns are meant to hold. */
export function hasRoom(units: readonly Unit[], draft: DraftTable, choose: Chooser): boolean {
  const radices = units
    .filter((unit) => isFree(unit, draft) && isOwn(unit, choose))
    .map((unit) =>
      unit.kind === "reference" ? parentCount(draft, unit.reference) : (choose(unit.column)?.capacity ?? 0),
    );
  return radices.length > 0 && !radices.includes(0) && slotCapacity({ radices }) >= draft.needed;
}

/** Whether the unit is not made from other columns of the row: a flag of a moment is no number of values to choose from. */
function isOwn(unit: Unit, choose: Chooser): boolean {
  return unit.kind === "reference" || choose(unit.column)?.spec.inputs === undefined;
}

/** One column or one reference that has enough values by itself. */
export function arrangeSingle(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
  partial: Set<string>,
  choose: Chooser,
): { unit: Unit; capacity: number; nullable: boolean } | null {
  const alone = units.length === 1;
  // What foreign keys share (a tenant) is to have many rows: the others of the key are told apart first.
  const shared = new Set(draft.references.flatMap(({ pick }) => (pick.kind === "matching" ? pick.columns : [])));
  const isShared = (unit: Unit) => unit.kind === "column" && shared.has(unit.column);
  // A unit that is already told apart by an earlier slot of its own was found by `satisfied`.
  for (const unit of units.toSorted((a, b) => Number(isShared(a)) - Number(isShared(b)))) {
    if (!isFree(unit, draft)) continue;
    const nullable = isNullable(unit, draft, strict);
    if (unit.kind === "reference") {
      const capacity = parentCount(draft, unit.reference);
      if (!alone) continue;
      // A partial key concerns some rows only: more rows than parents can be.
      if (key.predicate && capacity < draft.needed) return null;
      useSlot(draft, [unit], [capacity], false, [nullable]);
      return { unit, capacity, nullable };
    }
    const choice = choose(unit.column);
    if (!choice || choice.capacity === 0) continue;
    const capacity = Math.floor(choice.capacity * choice.share);
    if (capacity < draft.needed && (!alone || choose === draft.preferred || (key.predicate && !nullable))) continue;
    if (capacity < draft.needed && countsNull(unit, draft, strict)) continue;
    setSpec(draft, unit.column, choice);
    if (choice.share < 1) partial.add(unit.column);
    // Nothing is added to numbers that are enough as they are.
    const radix = choice.plain >= 2 * draft.needed ? choice.plain : choice.capacity;
    if (!shareSlot(draft, unit.column, radix)) {
      // What is handed out one after another comes so.
      const scattered = radix > 4096 && !draft.rises(choice.spec);
      useSlot(draft, [unit], [radix], scattered, [nullable]);
    }
    return { unit, capacity, nullable };
  }
  return null;
}

/**
 * Makes the column of a key over several that other tables of a cycle refer to unique by itself, where it can be: it does not change while
 * rows are settled, so that two that are alike by chance would stay so, in this table's keys and in those of tables that refer to it.
 */
export function arrangeHandedOn(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
  partial: Set<string>,
  choosers: readonly Chooser[],
): void {
  const found = units.find((unit) => unit.kind === "column" && draft.handedOn.has(unit.column) && isFree(unit, draft));
  const choose = found && choosers.find((one) => hasRoom([found], draft, one));
  if (units.length > 1 && choose) arrangeSingle(key, [found], draft, strict, partial, choose);
}

/** All free units together. */
export function arrangeProduct(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
  partial: Set<string>,
  choose: Chooser,
): { units: readonly Unit[]; capacity: number; nullable: boolean } | null {
  // What others read before these rows are settled does not wander with the rest of a tuple.
  const handedOn = (unit: Unit) => unit.kind === "column" && draft.handedOn.has(unit.column);
  const free = units.filter((unit) => isEnumerable(unit, units, draft) && !handedOn(unit) && isOwn(unit, choose));
  if (free.length === 0) return null;
  const choices = free.map((unit) => (unit.kind === "column" ? choose(unit.column) : null));
  const radices = free.map((unit, place) =>
    unit.kind === "reference" ? slotRadix(unit, free, draft) : (choices[place]?.capacity ?? 0),
  );
  if (radices.includes(0)) return null;
  const opposed = opposedIn(free, draft);
  const fewer = radices.map((radix, place) => (free[place] === opposed?.[1] ? radix - 1 : radix));
  // Where there are too few parents otherwise, they are paired with themselves as well.
  const apart = opposed !== null && slotCapacity({ radices: fewer }) >= draft.needed;
  if (apart) radices.splice(0, radices.length, ...fewer);
  const capacity = slotCapacity({ radices });
  // With a part that is not free, the free ones must do it alone; otherwise settling finds more rows.
  if ((free.length < units.length || choose === draft.preferred) && capacity < draft.needed) return null;
  if (key.predicate && capacity < draft.needed) return null;
  if (capacity < draft.needed && free.some((unit) => countsNull(unit, draft, strict))) return null;
  free.forEach((unit, place) => {
    if (unit.kind !== "column") return;
    setSpec(draft, unit.column, choices[place]!);
    if (choices[place]!.share < 1) partial.add(unit.column);
  });
  // The largest place last: where the product exceeds what an index can count, its tail is what is cut off.
  const order = free.map((unit, place) => ({ unit, radix: radices[place]! })).sort((a, b) => a.radix - b.radix);
  const nullable = order.map(({ unit }) => isNullable(unit, draft, strict));
  useSlot(
    draft,
    order.map(({ unit }) => unit),
    order.map(({ radix }) => radix),
    true,
    nullable,
    apart ? { apart: [place(opposed[0]), place(opposed[1])] } : {},
  );
  return { units: free, capacity, nullable: nullable.includes(true) };

  function place(unit: Unit): number {
    return order.findIndex((one) => one.unit === unit);
  }
}

/** Two references to the same parents that are opposed (a follower and whom he follows), the one first that the other is to differ from. */
function opposedIn(units: readonly Unit[], draft: DraftTable): readonly [Unit, Unit] | null {
  const joint = jointGroups(units, draft).flat();
  const all = (reference: number) => draft.references[reference]!.among === undefined && !joint.includes(reference);
  for (const second of units) {
    if (second.kind !== "reference") continue;
    const { differs, foreignKey } = draft.references[second.reference]!;
    const first = units.find((unit) => unit.kind === "reference" && unit.reference === differs);
    if (first?.kind !== "reference" || !all(first.reference) || !all(second.reference)) continue;
    const other = draft.references[first.reference]!.foreignKey;
    // The same number is the same parent where both may pick all.
    if (!draft.rooms.has(foreignKey) && !draft.rooms.has(other)) return [first, second];
  }
  return null;
}
