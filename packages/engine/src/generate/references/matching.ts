import { below, canonical, type ColumnType, type StreamKey, type Value } from "@seedloom/core";
import type { ParentRows } from "../table-input.ts";

const PARENTS_AT_ONCE = 4096;

/** Finds parents that agree with given values: needed where foreign keys overlap, so a parent is not free to be any. */
export interface Matcher {
  /** A parent whose columns hold these values, or null where there is none. */
  pick(values: readonly Value[], key: StreamKey, row: number): number | null;
  /** All of them. */
  all(values: readonly Value[]): readonly number[];
  /** How many of them there are at most. */
  most(): number;
}

/**
 * Groups the parents, or those that are listed, by the values of some of their columns. It keeps 4 bytes a parent, and is made on first use: only
 * overlapping keys need it.
 */
export function createMatcher(
  parents: ParentRows,
  columns: readonly string[],
  types: readonly ColumnType[],
  listed: () => Float64Array | null,
): Matcher {
  let groups: Map<string, number[]> | null = null;
  const nameOf = (values: readonly Value[]) =>
    values.map((value, place) => canonical(value, types[place]!)).join("\u0000");
  const build = () => {
    const made = new Map<string, number[]>();
    const list = listed();
    const total = list?.length ?? parents.existing + parents.added;
    for (let first = 0; first < total; first += PARENTS_AT_ONCE) {
      const indexes = new Float64Array(Math.min(PARENTS_AT_ONCE, total - first)).map(
        (_, at) => list?.[first + at] ?? first + at,
      );
      const vectors = columns.map((column) => parents.values(column, indexes, indexes.length));
      for (const [at, index] of indexes.entries()) {
        const values = vectors.map((vector): Value => vector[at]!);
        if (values.includes(null)) continue;
        const name = nameOf(values);
        const group = made.get(name);
        if (group) group.push(index);
        else made.set(name, [index]);
      }
    }
    return made;
  };
  let building = false;
  const made = (): ReadonlyMap<string, readonly number[]> => {
    if (groups !== null) return groups;
    building = true;
    try {
      groups = build();
    } finally {
      building = false;
    }
    return groups;
  };
  const groupOf = (values: readonly Value[]): readonly number[] | undefined => {
    // A row that looks for its own like while these are gone through finds none: it would wait for itself.
    if (building) return undefined;
    return made().get(nameOf(values));
  };
  return {
    all: (values) => groupOf(values) ?? [],
    most: () => [...made().values()].reduce((most, group) => Math.max(most, group.length), 0),
    pick(values, key, row) {
      const group = groupOf(values);
      return group ? group[below(group.length, key, row)]! : null;
    },
  };
}
