import { uniqueKeys, type UniqueKey } from "../../generate/rules/keys.ts";
import { MOST_PACKED } from "../../generate/slots/packed-order.ts";
import { slotCapacity } from "../../generate/slots/slot.ts";
import { setSpec } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";
import { useSlot } from "./slots.ts";
import { isEnumerable, isNullable, slotRadix, type Unit, unitName, unitsOf } from "./units.ts";

/**
 * Keys that share columns (a room, a teacher and a class have one lesson an hour): one slot over all their columns, of which settling
 * finds tuples that go together: as many as can be where they are few, one after another where they are many.
 * @param partial Takes the columns whose values do not always keep the column's own rules.
 * @returns the keys that are arranged so
 */
export function arrangeOverlapping(
  draft: DraftTable,
  strict: ReadonlySet<string>,
  partial: Set<string>,
): ReadonlySet<string> {
  const arranged = new Set<string>();
  for (const { keys, units } of groups(draft, strict)) {
    const choices = units.map((unit) => (unit.kind === "column" ? draft.roomiest(unit.column, draft.needed) : null));
    const radices = units.map((unit, place) =>
      unit.kind === "reference" ? slotRadix(unit, units, draft) : (choices[place]?.capacity ?? 0),
    );
    const capacity = slotCapacity({ radices });
    if (capacity === 0) continue;
    units.forEach((unit, place) => {
      if (unit.kind !== "column") return;
      setSpec(draft, unit.column, choices[place]!);
      if (choices[place]!.share < 1) partial.add(unit.column);
    });
    useSlot(
      draft,
      units,
      radices,
      true,
      units.map(() => false),
      { packed: capacity <= MOST_PACKED },
    );
    keys.forEach(({ text }) => arranged.add(text));
  }
  return arranged;
}

interface Group {
  readonly keys: readonly UniqueKey[];
  readonly units: readonly Unit[];
}

/** Keys that hang together by columns, where each of them needs all that it holds to be different. */
function groups(draft: DraftTable, strict: ReadonlySet<string>): readonly Group[] {
  const all = uniqueKeys(draft.table).flatMap((key): Group[] => {
    const units = key.predicate ? null : unitsOf(key, draft);
    return units ? [{ keys: [key], units }] : [];
  });
  const names = ({ units }: Group) => units.map(unitName);
  const found: Group[] = [];
  for (const one of all) {
    const mine = names(one);
    const movable = one.units.every(
      (unit) =>
        isEnumerable(unit, one.units, draft) &&
        !isNullable(unit, draft, strict) &&
        !(unit.kind === "column" && draft.handedOn.has(unit.column)),
    );
    const implied = all.some(
      (other) => other !== one && names(other).every((name) => mine.includes(name)) && other.units.length < mine.length,
    );
    if (!movable || implied) continue;
    const touching = found.filter((group) => names(group).some((name) => mine.includes(name)));
    for (const group of touching) found.splice(found.indexOf(group), 1);
    const units = new Map([...touching, one].flatMap((group) => group.units.map((unit) => [unitName(unit), unit])));
    found.push({ keys: [...touching, one].flatMap(({ keys }) => keys), units: [...units.values()] });
  }
  return found.filter(({ keys }) => keys.length > 1);
}
