import type { Existing, TableId, TablePlan, Value } from "@seedloom/core";
import { type CountedColumn, countedColumn } from "../columns/counted-column.ts";
import { emptyVector, NO_PARENT } from "../row-block.ts";
import type { TableProgram } from "../table-program.ts";
import type { ParentRows } from "../table-input.ts";

/** @param program makes those that are added; asked for when the first of their values is */
export function parentRowsOf(
  known: Existing["tables"][TableId] | undefined,
  added: TablePlan | undefined,
  program: () => Pick<TableProgram, "values" | "moments">,
): ParentRows {
  const count = Object.values(known?.values ?? {})[0]?.length ?? 0;
  // What turns the number of a parent that is added into the index of its row.
  const shift = (added?.firstRow ?? 0) - count;
  const one = new Float64Array(1);
  const counted = new Map<string, CountedColumn | null>();
  const countedOf = (column: string): CountedColumn | null => {
    let made = counted.get(column);
    if (made === undefined) counted.set(column, (made = added ? countedColumn(added, column) : null));
    return made;
  };
  /** Most keys: nothing of the parents' rows has to be made to know theirs. */
  const countOff = ({ first, step }: CountedColumn, column: string, indexes: Float64Array, length: number): Value[] => {
    const found = emptyVector(length);
    const there = known?.values[column];
    const from = first + step * shift;
    for (let at = 0; at < length; at++) {
      const index = indexes[at]!;
      if (index >= count) found[at] = from + step * index;
      else found[at] = index === NO_PARENT ? null : (there?.[index] ?? null);
    }
    return found;
  };
  const read = (kind: "values" | "moments", column: string, indexes: Float64Array, length: number): Value[] => {
    const countedBy = countedOf(column);
    if (countedBy) return countOff(countedBy, column, indexes, length);
    const found = emptyVector(length);
    const rows = new Float64Array(length);
    const places = new Uint32Array(length);
    let wanted = 0;
    for (let at = 0; at < length; at++) {
      const index = indexes[at]!;
      if (index < count) found[at] = index === NO_PARENT ? null : (known?.values[column]?.[index] ?? null);
      else {
        rows[wanted] = index + shift;
        places[wanted++] = at;
      }
    }
    if (wanted === 0) return found;
    const made = program()[kind](column, rows, wanted);
    if (wanted === length) return made;
    for (let at = 0; at < wanted; at++) found[places[at]!] = made[at]!;
    return found;
  };
  return {
    existing: count,
    added: added?.rows ?? 0,
    values: (column, indexes, length) => read("values", column, indexes, length),
    moments: (column, indexes, length) => read("moments", column, indexes, length),
    value(column, index) {
      one[0] = index;
      return read("values", column, one, 1)[0]!;
    },
  };
}
