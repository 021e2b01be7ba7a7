import { permutation, type SlotPlan, type StreamKey } from "@seedloom/core";
import { createCounting } from "./counting.ts";

/** Indexes beyond this lose integers in a double. */
export const LARGEST_INDEX = 2 ** 52;

const product = (numbers: readonly number[]) =>
  numbers.reduce((all, number) => Math.min(LARGEST_INDEX, all * number), 1);

/** Number of tuples a slot can make, at most 2^52. */
export function slotCapacity({ radices, counts = [] }: Pick<SlotPlan, "radices" | "counts">): number {
  return product([...radices.slice(0, radices.length - counts.length), ...counts]);
}

/** The digit of rows beyond a slot's capacity: the unique key's columns are NULL there. */
export const NO_DIGIT = -1;

/**
 * Writes the tuple number `index` of a slot into entry `at` of each place's vector: mixed radix over a bijection of [0, capacity), where places that count say which row of such a tuple it is. One-to-one, so two
 * indexes never give the same tuple. Beyond the capacity digits repeat, and are `NO_DIGIT` at the places that may be NULL.
 */
export function createSlot(
  slot: SlotPlan,
  key: StreamKey,
): (index: number, digits: readonly Float64Array[], at: number) => void {
  const { radices, scattered, nullable, counts = [], apart } = slot;
  const capacity = slotCapacity(slot);
  const places = radices.length - counts.length;
  const tuples = product(radices.slice(0, places));
  const shuffled = scattered ? permutation(tuples, key) : (index: number) => index;
  const counted = counts.map((mean, level) => {
    const groups = tuples * product(counts.slice(0, level));
    return createCounting(key, level, groups, mean, radices[places + level]!);
  });
  return (index, digits, at) => {
    const beyond = index >= capacity;
    let rest = beyond ? index % capacity : index;
    for (let level = counted.length - 1; level >= 0; level--) {
      const counting = counted[level]!;
      rest = counting.groupOf(rest);
      digits[places + level]![at] = beyond && nullable[places + level] ? NO_DIGIT : counting.ordinal;
    }
    rest = shuffled(rest);
    for (let place = 0; place < places; place++) {
      const radix = radices[place]!;
      const next = Math.floor(rest / radix);
      digits[place]![at] = beyond && nullable[place] ? NO_DIGIT : rest - next * radix;
      rest = next;
    }
    if (apart === undefined) return;
    const [first, second] = apart;
    if (digits[second]![at]! >= digits[first]![at]! && digits[first]![at] !== NO_DIGIT) digits[second]![at]! += 1;
  };
}
