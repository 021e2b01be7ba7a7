import { uniqueKeys } from "../../generate/rules/keys.ts";
import type { DraftTable } from "./draft.ts";

/** A table with more rows for each value than this has all of them anyway, the usual ones more often. */
const ENOUGH = 4;

/**
 * A column whose values a table lists goes through them one by one, as a key would make it, as long as there are others: no key asks for
 * it, so that it limits nothing. Changes the draft's columns and slots in place.
 */
export function listOnce(draft: DraftTable, column: string): void {
  const plan = draft.columns.get(column);
  if (plan?.source.kind !== "generator" || plan.source.index.kind !== "draw" || draft.overridden.has(column)) return;
  // What the database says of a key may ask for other values than those that come next.
  if (uniqueKeys(draft.table).some(({ text }) => text.includes(column))) return;
  const choice = draft.preferred(column);
  if (!choice || choice.capacity < 2 || draft.needed > ENOUGH * choice.capacity) return;
  const slot = draft.slots.length;
  draft.slots.push({ columns: [column], radices: [choice.capacity], scattered: true, nullable: [false] });
  const source = { kind: "generator", spec: choice.spec, index: { kind: "slot", slot, digit: 0 } } as const;
  draft.columns.set(column, { ...plan, nullRate: 0, source });
}
