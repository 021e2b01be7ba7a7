import { below, canonical, type Value } from "@seedloom/core";
import { countBelow } from "../references/count-below.ts";
import { parentColumns } from "../references/matched-keys.ts";
import { NO_PARENT } from "../row-block.ts";
import { columnPosition, decidedColumns } from "../column-places.ts";
import type { EarlierRows, EarlierRowsOf, TableInput } from "../table-input.ts";

/**
 * Rows of a table that refer to one another and are settled: what a row will be is known when it is settled, so each refers to rows before
 * it (a tree), and what it found is found again. A ring, in which every row is referred to once and may not be NULL, needs the rows after it
 * too and is not for this.
 */
export function earlierRows(input: Omit<TableInput, "earlier">): EarlierRowsOf {
  const { table, tablePlan } = input;
  const made = new Map<number, EarlierRows>();
  const takers: ((values: readonly Value[], index: number) => void)[] = [];
  for (const [reference, { pick, late, parent, parents, foreignKey }] of tablePlan.references.entries()) {
    if (!late || parent !== table.id || pick.kind !== "matching") continue;
    const nullable = decidedColumns(tablePlan, reference).every((name) => columnOf(name).nullable);
    if (pick.next && !nullable) continue;
    const shift = parents.existing - tablePlan.firstRow;
    const groups = index(input, reference, pick.columns);
    const keys = index(input, reference, table.foreignKeys[foreignKey]!.columns);
    takers.push((values, row) => {
      groups.enter(values, row);
      keys.enter(values, row);
    });
    made.set(reference, {
      pick(values, key, row) {
        const group = groups.find(values);
        const before = countBelow(group, row + shift);
        if (before > 0) return group[below(before, key, row)]!;
        return nullable ? NO_PARENT : row + shift;
      },
      last(values, row, attempt) {
        const group = groups.find(values);
        const place = countBelow(group, row + shift) - 1 - attempt;
        return place >= countBelow(group, parents.existing) ? group[place]! : NO_PARENT;
      },
      has: (key, row) => keys.find(key).length > 0 || keys.isOwn(key, row),
    });
  }
  let entered = 0;
  return {
    of: (reference) => made.get(reference) ?? null,
    enter(values) {
      for (const take of takers) take(values, entered);
      entered++;
    },
  };

  function columnOf(name: string) {
    return table.columns[columnPosition(table, name)]!;
  }
}

const NONE: readonly number[] = [];

/** Rows by what they have in some columns of a reference's foreign key, which are given by the names of those that refer to them. */
function index(input: Omit<TableInput, "earlier">, reference: number, columns: readonly string[]) {
  const { theirs, types } = parentColumns(input, reference, columns);
  const positions = theirs.map((name) => columnPosition(input.table, name));
  const rows = new Map<string, number[]>();
  const nameOf = (values: readonly Value[]) =>
    values.map((value, place) => canonical(value, types[place]!)).join("\u0000");
  const keyOf = (row: readonly Value[]) => positions.map((position) => row[position]!);
  return {
    find: (values: readonly Value[]): readonly number[] => rows.get(nameOf(values)) ?? NONE,
    isOwn: (values: readonly Value[], row: readonly Value[]) => nameOf(keyOf(row)) === nameOf(values),
    enter(row: readonly Value[], number: number): void {
      const key = keyOf(row);
      if (key.some((value) => value === null)) return;
      const name = nameOf(key);
      const group = rows.get(name);
      if (group) group.push(number);
      else rows.set(name, [number]);
    },
  };
}
