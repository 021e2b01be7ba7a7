import { shareBefore } from "../share-before.ts";
import type { TableInput } from "../table-input.ts";

/**
 * How many of a reference's parents came about before a row, at least 1: the first ones, those that were there before them all. Null where the
 * plan does not ask for such (`ReferencePlan.before`), or nothing tells.
 */
export function parentsBefore(input: TableInput, reference: number): ((row: number) => number) | null {
  const { table, tablePlan } = input;
  const { before, parent, parents } = tablePlan.references[reference]!;
  if (before !== true) return null;
  const [own, theirs] = [input.clockOf(table.id), input.clockOf(parent)];
  if (!own || !theirs) return null;
  const { existing, added } = parents;
  const share = shareBefore(tablePlan);
  const counted = (part: number) => Math.max(1, existing + Math.floor(part * added));
  // Mostly both go by the same clock.
  if (own.name === theirs.name) return (row) => counted(share(row));
  return (row) => counted(theirs.shareAt(own.momentAt(share(row))));
}
