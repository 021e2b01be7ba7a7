import { streamKey, type Value } from "@seedloom/core";
import type { KeyRule } from "../rules/keys.ts";
import { packTuples } from "./pack-tuples.ts";
import { slotCapacity } from "./slot.ts";
import type { TableInput } from "../table-input.ts";

/** Tuples that are gone through for keys that share columns. */
export const MOST_PACKED = 50_000;

/**
 * The order in which a slot's tuples are tried whose keys share columns: first those that go together, as many as were found.
 * @param keys The keys that the slot's columns alone decide.
 * @param isTaken Whether a row that was there before has that key (of `keys`, by place).
 * @param rowOf The row that a tuple makes, or null where it breaks a rule.
 */
export function packedOrder(
  { plan, table, tablePlan }: TableInput,
  slot: number,
  keys: readonly KeyRule[],
  isTaken: (place: number, key: string) => boolean,
  rowOf: (index: number) => readonly Value[] | null,
): Float64Array {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const tuples = Array.from({ length: slotCapacity(tablePlan.slots[slot]!) }, (_, index) => {
    const values = rowOf(index);
    const own = values ? keys.map((rule) => rule.keyOf(values)) : [null];
    if (own.some((one, place) => one === null || isTaken(place, one))) return null;
    return own.map((one, place) => numberOf(`${place}\u0000${one}`));
  });
  const together = packTuples(tuples, tablePlan.rows, streamKey(plan.seed, `${table.id}#packed`));
  const first = new Set(together);
  return Float64Array.from([...together, ...[...tuples.keys()].filter((index) => !first.has(index))]);
}
