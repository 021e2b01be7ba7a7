import { baseType, findColumn } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import type { UniqueKey } from "../../generate/rules/keys.ts";
import { slotCapacity } from "../../generate/slots/slot.ts";
import type { Choice } from "../draft/choose-generator.ts";
import { neverNull, setSpec } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";
import { useSlot } from "./slots.ts";
import { isFree, isNullable, parentCount } from "./units.ts";
import type { Unit } from "./units.ts";

/** Rows that one document or list has on the average, where more are not needed. */
const USUAL = 3;

/** A list with room for so many is as long as it likes. */
const LONG = 200;

/**
 * Rows of documents that have no table of their own (an invoice's lines, the seats of a row): those of one document stand together and are
 * counted within it, by the columns that the recipe says count.
 */
export function arrangeCounted(
  key: UniqueKey,
  units: readonly Unit[],
  draft: DraftTable,
  strict: ReadonlySet<string>,
): boolean {
  if (key.predicate || units.length < 2 || !units.every((unit) => isItsOwn(unit, draft))) return false;
  const counted = units.filter((unit) => unit.kind === "column").filter(({ column }) => counts(column, draft));
  const named = units.filter((unit) => unit.kind === "reference" || !counts(unit.column, draft));
  if (counted.length === 0 || named.length === 0) return false;
  const numbers = counted.map(({ column }) => numberChoice(column, draft));
  for (const chooser of [draft.preferred, (column: string) => draft.roomiest(column, draft.needed)]) {
    const names = named.map((unit) =>
      unit.kind === "column" ? nameChoice(chooser(unit.column), unit.column, named, draft) : null,
    );
    const radices = [
      ...named.map((unit, place) =>
        unit.kind === "reference" ? parentCount(draft, unit.reference) : (names[place]?.capacity ?? 0),
      ),
      ...numbers.map((choice) => choice?.capacity ?? 0),
    ];
    const lengths = radices.includes(0) ? null : lengthsOf(radices, counted.length, draft.needed);
    if (lengths === null) continue;
    const all = [...named, ...counted];
    const choices = [...names, ...numbers];
    all.forEach((unit, place) => unit.kind === "column" && setSpec(draft, unit.column, choices[place]!));
    counted.forEach(({ column }) => neverNull(draft, column));
    const nullable = all.map((unit, place) => place < named.length && isNullable(unit, draft, strict));
    // What is handed out one after another comes so.
    const [first] = names;
    const rises = named.length === 1 && first != null && draft.rises(first.spec);
    useSlot(draft, all, radices, !rises, nullable, { counts: lengths });
    return true;
  }
  return false;
}

/** Free, and of no concern to other rows of the table or of a cycle, nor to what foreign keys share. */
function isItsOwn(unit: Unit, draft: DraftTable): boolean {
  if (!isFree(unit, draft)) return false;
  if (unit.kind === "reference") return draft.references[unit.reference]!.parent !== draft.table.id;
  const shared = draft.references.flatMap(({ pick }) => (pick.kind === "matching" ? pick.columns : []));
  // Rows that refer to rows of their own table are told apart by what names these.
  const told = draft.table.foreignKeys.flatMap(({ references }) =>
    references.table === draft.table.id ? references.columns : [],
  );
  return ![...shared, ...told].includes(unit.column) && !draft.handedOn.has(unit.column);
}

const counts = (column: string, draft: DraftTable): boolean =>
  draft.countsFrom(column) !== null && !draft.overridden.has(column);

/** Numbers from the first on, as far as the column's rules let them. */
function numberChoice(column: string, draft: DraftTable): Choice | null {
  const spec = countingFrom(draft.countsFrom(column)!);
  const capacity = draft.kept(spec, column, LONG);
  return capacity < 2 ? null : { spec, capacity, plain: capacity, share: 1 };
}

const countingFrom = (start: number): GeneratorSpec => ({ generator: "sequence", options: { start, step: 1 } });

/** What names a document: numbers that are handed out one after another, or the column's own where it is no number, or not the only name. */
function nameChoice(choice: Choice | null, column: string, named: readonly Unit[], draft: DraftTable): Choice | null {
  if (!choice || choice.share < 1) return null;
  const isNumber = baseType(findColumn(draft.table, column)!.type).kind === "integer";
  if (named.length > 1 || !isNumber || draft.overridden.has(column) || draft.rises(choice.spec)) return choice;
  const spec = countingFrom(draft.leastOf(choice.spec) ?? 1);
  return draft.kept(spec, column, LONG) === LONG ? { ...choice, spec } : choice;
}

/** How long lists have to be on the average so that all rows find room, the innermost first made longer; null where they cannot be. */
function lengthsOf(radices: readonly number[], counted: number, needed: number): readonly number[] | null {
  const longest = radices.slice(-counted);
  const lengths = longest.map((most) => Math.min(USUAL, most));
  for (let level = counted - 1; level >= 0; level--) {
    const room = slotCapacity({ radices, counts: lengths });
    if (room >= needed) return lengths;
    lengths[level] = Math.min(longest[level]!, Math.ceil((needed * lengths[level]!) / Math.max(1, room)));
  }
  return slotCapacity({ radices, counts: lengths }) >= needed ? lengths : null;
}
