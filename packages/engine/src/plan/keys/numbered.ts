import { baseType, findColumn } from "@seedloom/core";
import type { UniqueKey } from "../../generate/rules/keys.ts";
import { sourceOf } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";
import { isFree, parentCount, countsWithin } from "./units.ts";
import type { Unit } from "./units.ts";

/** A parent and a time of its series: no two rows have both in common. */
export function isNumbered(units: readonly Unit[], draft: DraftTable): boolean {
  return units.some(
    (unit) =>
      unit.kind === "reference" &&
      units.some((other) => {
        if (other.kind !== "column" || !draft.overridden.has(other.column)) return false;
        const source = sourceOf(draft, other.column);
        return (
          source?.kind === "generator" && draft.rises(source.spec) && countsWithin(other.column, unit.reference, draft)
        );
      }),
  );
}

/** Times as many numbers as rows. */
const PLENTY = 4;

/**
 * One reference that runs and one whole number: the row's number within its parent, or, for years, moments and codes, which nobody counts
 * from one, as many different ones. A number that is counted keeps rows apart whatever else is in the key, numbers that count nothing among it.
 */
export function arrangeOrdinal(key: UniqueKey, units: readonly Unit[], draft: DraftTable): boolean {
  if (units.length < 2 || key.predicate) return false;
  const [parent, another] = units.filter((unit) => unit.kind === "reference");
  const line = lineOf(units, draft);
  if (parent?.kind !== "reference" || line?.kind !== "column" || another !== undefined) return false;
  if (units.length > 2 && (isFlag(line.column, draft) || !draft.countsFromOne(line.column))) return false;
  if (!isFree(parent, draft) || !isFree(line, draft) || draft.overridden.has(line.column)) return false;
  const reference = draft.references[parent.reference]!;
  if (reference.pick.kind !== "runs") return false;
  const longest = Math.max(50, 8 * Math.ceil(draft.needed / Math.max(1, parentCount(draft, parent.reference))));
  const counted = draft.countsFromOne(line.column);
  const choice = counted ? draft.roomiest(line.column, longest) : draft.preferred(line.column);
  if (!choice || choice.share < 1 || choice.capacity < longest) return false;
  // The first lines of all articles are not of one order: where there are numbers enough, each row has its own.
  if (!counted && choice.capacity >= PLENTY * draft.needed) return false;
  draft.references[parent.reference] = { ...reference, nullRate: 0 };
  const plan = draft.columns.get(line.column)!;
  draft.columns.set(line.column, {
    ...plan,
    nullRate: 0,
    source: {
      kind: "generator",
      spec: counted ? { generator: "sequence", options: { start: 1, step: 1 } } : choice.spec,
      index: { kind: "ordinal", reference: parent.reference },
    },
  });
  return true;
}

/** The only whole number of a key; of several the one that the recipe says counts: the line rather than the version of a code. */
function lineOf(units: readonly Unit[], draft: DraftTable): Unit | null {
  const whole = units.filter((unit) => unit.kind === "column" && isWhole(unit.column, draft));
  if (whole.length === 1) return whole[0]!;
  const [line, another] = whole.filter((unit) => unit.kind === "column" && draft.countsFrom(unit.column) !== null);
  return line !== undefined && another === undefined ? line : null;
}

/** What tells one thing of a row, by itself or by another column (`deleted` beside `deleted_at`): it counts nothing. */
function isFlag(column: string, draft: DraftTable): boolean {
  const meant = draft.preferred(column);
  return meant !== null && meant.capacity <= 2;
}

const isWhole = (column: string, { table }: DraftTable): boolean =>
  baseType(findColumn(table, column)!.type).kind === "integer";
