import type { GeneratorSpec } from "@seedloom/core";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { DraftTable } from "./draft.ts";

/** A table with more rows for each value than this has all of them anyway, the usual ones more often; the first rows of a smaller one are a list. */
const ENOUGH = 40;

/** Longer lists are not looked through. */
const LIST = 2_000;

/**
 * A column whose values a table lists goes through them one by one, as a key would make it, as long as there are others: no key asks for
 * it, so that it limits nothing. Changes the draft's columns and slots in place.
 */
export function listOnce(draft: DraftTable, column: string): void {
  goThrough(draft, column, ENOUGH);
}

/** @returns how many rows later the values come again; null where they do as they like */
function goThrough(draft: DraftTable, column: string, most: number): number | null {
  const plan = draft.columns.get(column);
  if (plan?.source.kind !== "generator" || draft.overridden.has(column)) return null;
  if (plan.source.index.kind === "slot") {
    const { radices, nullable, counts = [] } = draft.slots[plan.source.index.slot]!;
    return radices.length === 1 && counts.length === 0 && nullable[0] === false ? radices[0]! : null;
  }
  // What the database says of a key may ask for other values than those that come next.
  const isInKey = uniqueKeys(draft.table).some(({ parts }) => parts.flatMap(partColumns).includes(column));
  if (plan.source.index.kind !== "draw" || isInKey) return null;
  const choice = draft.preferred(column);
  if (!choice || choice.capacity < 2 || draft.needed > most * choice.capacity) return null;
  const slot = draft.slots.length;
  // Whoever lists what there is of a kind begins with what most have to do with: English before Rundi.
  const scattered = !draft.exhaustive(choice.spec);
  draft.slots.push({ columns: [column], radices: [choice.capacity], scattered, nullable: [false], again: true });
  const source = { kind: "generator", spec: choice.spec, index: { kind: "slot", slot, digit: 0 } } as const;
  draft.columns.set(column, { ...plan, nullRate: 0, source });
  return choice.capacity;
}

/**
 * Keys that are made of a list's entries, kept apart by an ending of their own (`apart`): where the entries come one by one, the first
 * time needs none, and the second is the second. Changes the draft's columns and slots in place.
 */
export function numberRepeats(draft: DraftTable): void {
  for (const [column, plan] of draft.columns) {
    const { source } = plan;
    if (source.kind !== "generator" || source.index.kind !== "slot" || source.spec.options?.["apart"] !== true)
      continue;
    const { slot } = source.index;
    const { radices, nullable } = draft.slots[slot]!;
    const [origin, ...others] = Object.values(source.spec.inputs ?? {});
    if (radices.length !== 1 || nullable[0] !== false || origin === undefined || "via" in origin || others.length > 0)
      continue;
    const every = goThrough(draft, origin.column, Infinity);
    const listed = draft.columns.get(origin.column)?.source;
    if (every === null || every > LIST || listed?.kind !== "generator") continue;
    const spec: GeneratorSpec = { ...source.spec, options: { ...source.spec.options, every } };
    if (!differ(spec, column, listed.spec, origin.column, every, draft)) continue;
    draft.columns.set(column, { ...plan, source: { ...source, spec } });
    draft.slots[slot] = { ...draft.slots[slot]!, scattered: false };
  }
}

/** Whether what is made of the entries differs, the first time and the second. */
function differ(
  spec: GeneratorSpec,
  column: string,
  listed: GeneratorSpec,
  origin: string,
  every: number,
  draft: DraftTable,
): boolean {
  const entries = draft.bound(listed, origin);
  const makes = draft.bound(spec, column);
  if (entries === null || makes === null) return false;
  const made = Array.from({ length: 2 * every }, (_, index) =>
    String(makes.at(index, [entries.at(index % every, [])])).toLowerCase(),
  );
  return new Set(made).size === made.length;
}
