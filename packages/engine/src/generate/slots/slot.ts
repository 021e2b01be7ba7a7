import { permutation, type SlotPlan, type StreamKey } from "@seedloom/core";

/** Indexes beyond this lose integers in a double. */
export const LARGEST_INDEX = 2 ** 52;

/** Number of tuples a slot can make, at most 2^52. */
export function slotCapacity(slot: Pick<SlotPlan, "radices">): number {
  return slot.radices.reduce((product, radix) => Math.min(LARGEST_INDEX, product * radix), 1);
}

/** The digit of rows beyond a slot's capacity: the unique key's columns are NULL there. */
export const NO_DIGIT = -1;

/**
 * Writes the tuple number `index` of a slot into entry `at` of each place's vector: mixed radix over a bijection of [0, capacity). One-to-one, so two
 * indexes never give the same tuple. Beyond the capacity digits repeat, and are `NO_DIGIT` at the places that may be NULL.
 */
export function createSlot(
  slot: SlotPlan,
  key: StreamKey,
): (index: number, digits: readonly Float64Array[], at: number) => void {
  const { radices, scattered, nullable } = slot;
  const capacity = slotCapacity(slot);
  const shuffled = scattered ? permutation(capacity, key) : (index: number) => index;
  return (index, digits, at) => {
    const beyond = index >= capacity;
    let rest = shuffled(beyond ? index % capacity : index);
    for (let place = 0; place < radices.length; place++) {
      const radix = radices[place]!;
      const next = Math.floor(rest / radix);
      digits[place]![at] = beyond && nullable[place] ? NO_DIGIT : rest - next * radix;
      rest = next;
    }
  };
}
