import { streamKey, type Table, type TablePlan, type Value } from "@seedloom/core";
import { createRunsOf } from "./runs.ts";

/** What of a table's plan says which rows belong to a parent: a key that runs through its parents, none of which were there before. */
export function runningKey(table: Table, { references, existing, settled }: TablePlan, via: string) {
  const found = references.find(({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",") === via);
  if (found?.pick.kind !== "runs" || found.parents.existing > 0 || existing > 0 || settled.length > 0) return null;
  return found.nullRate === 0 && !found.deferred && found.late !== true ? { ...found, pick: found.pick } : null;
}

/**
 * Reads a column of all rows that refer to given parents: the children of a block of parents in one go.
 * @param read the column of rows of the table of children
 */
export function childReader(
  seed: string,
  table: Table,
  tablePlan: TablePlan,
  via: string,
  read: (rows: Float64Array, count: number) => readonly Value[],
): (parents: Float64Array, count: number) => Value[] {
  const key = runningKey(table, tablePlan, via);
  if (key === null) return (_, count) => Array.from({ length: count }, (): Value => []);
  const { pick, stream, parents } = key;
  const runsOf = createRunsOf(streamKey(seed, stream), Math.max(1, parents.added), pick.mean ?? 1, pick.tail);
  let busy = false;
  return (wanted, count) => {
    const found = Array.from({ length: count }, (): Value[] => []);
    // A child that reads its parent while that one sums up its children finds none.
    if (busy) return found;
    const rows: number[] = [];
    const owners: number[] = [];
    for (let at = 0; at < count; at++) {
      for (const [from, to] of runsOf(wanted[at]!, tablePlan.rows)) {
        for (let row = from; row < to; row++) {
          rows.push(row);
          owners.push(at);
        }
      }
    }
    if (rows.length === 0) return found;
    busy = true;
    try {
      const values = read(Float64Array.from(rows), rows.length);
      owners.forEach((at, place) => found[at]!.push(values[place]!));
    } finally {
      busy = false;
    }
    return found;
  };
}
