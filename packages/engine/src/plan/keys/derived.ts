import { baseType, findColumn } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import { sourceOf, neverNull, setSpec } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";
import { shareSlot, useSlot } from "./slots.ts";
import { isFree } from "./units.ts";
import type { Unit } from "./units.ts";

/**
 * A column that is made from another of the row (a slug from a name) stays so: the other is made unique.
 * @returns the other column, or null where this is not such a key
 */
export function arrangeDerived(units: readonly Unit[], draft: DraftTable): string | null {
  for (const unit of units) {
    if (unit.kind !== "column" || !isFree(unit, draft)) continue;
    const source = sourceOf(draft, unit.column);
    if (source?.kind !== "generator") continue;
    const inputs = Object.values(source.spec.inputs ?? {});
    const origin = inputs[0];
    if (inputs.length !== 1 || !origin || "via" in origin) continue;
    const slot = sourceOf(draft, origin.column);
    if (slot?.kind !== "generator" || !staysApart(source.spec, unit.column, origin.column, draft)) continue;
    if (slot.index.kind === "slot" && draft.slots[slot.index.slot]!.radices.length === 1) return origin.column;
    if (slot.index.kind !== "draw" || draft.overridden.has(origin.column)) continue;
    const choice = draft.roomiest(origin.column, draft.needed);
    const isEnough = choice !== null && choice.share === 1 && choice.capacity >= 2 * draft.needed;
    const isSame = JSON.stringify(choice?.spec) === JSON.stringify(slot.spec);
    if (!isEnough || (!isSame && differsByItself(unit.column, origin.column, draft))) {
      // Of a few rows that go by their parents hardly two are called alike: settling sees to these.
      if (!draft.dense && draft.needed <= FEW && slot.spec.inputs !== undefined) return origin.column;
      continue;
    }
    setSpec(draft, origin.column, choice);
    neverNull(draft, origin.column);
    if (!shareSlot(draft, origin.column, choice.capacity)) {
      useSlot(draft, [{ kind: "column", column: origin.column }], [choice.capacity], true, [false]);
    }
    return origin.column;
  }
  return null;
}

/** So many rows can be settled though nobody knows how many different values there are. */
const FEW = 200;

/** Whether the column has a way to be made from the other without two alike, so that the other may be called as people call it. */
function differsByItself(column: string, origin: string, draft: DraftTable): boolean {
  const own = draft.roomiest(column, draft.needed);
  const reads = Object.values(own?.spec.inputs ?? {}).some((input) => input.column === origin);
  return own !== null && reads && own.share === 1 && own.capacity >= draft.needed;
}

/** Values of which it is seen whether what is made of them differs. */
const SEEN = 16;

/** Whether different values make different ones, as far as a few of them tell: slugs of names do, flags of moments do not. */
function staysApart(spec: GeneratorSpec, column: string, origin: string, draft: DraftTable): boolean {
  const makes = draft.bound(spec, column);
  const isText = baseType(findColumn(draft.table, origin)!.type).kind === "text";
  const made = Array.from({ length: SEEN }, (_, index) =>
    makes?.at(0, [isText ? `Name ${index}` : Date.UTC(2020, 0, 1 + 37 * index)]),
  );
  return new Set(made.map(String)).size > SEEN / 2;
}
