import { permute, type SlotPlan, type StreamKey } from "@seedloom/core";

/** Indexes beyond this lose integers in a double. */
export const LARGEST_INDEX = 2 ** 52;

/** Number of tuples a slot can make, at most 2^52. */
export function slotCapacity(slot: Pick<SlotPlan, "radices">): number {
  return slot.radices.reduce((product, radix) => Math.min(LARGEST_INDEX, product * radix), 1);
}

/** The digit of rows beyond a slot's capacity: the unique key's columns are NULL there. */
export const NO_DIGIT = -1;

/**
 * The tuple number `index` of a slot, digit by digit: mixed radix over a bijection of [0, capacity). One-to-one, so two
 * indexes never give the same tuple. Beyond the capacity every digit is `NO_DIGIT`.
 */
export function slotDigits(slot: SlotPlan, capacity: number, key: StreamKey, index: number): number[] {
  if (index >= capacity) return slot.radices.map(() => NO_DIGIT);
  let rest = slot.scattered ? permute(index, capacity, key) : index;
  return slot.radices.map((radix) => {
    const digit = rest % radix;
    rest = Math.floor(rest / radix);
    return digit;
  });
}
