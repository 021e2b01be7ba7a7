import type { RangeValue } from "@seedloom/core";

/** The range from a number, or a moment, to another that it does not hold. */
export function rangeOf(lower: number, upper: number): RangeValue {
  return { kind: "range", lower, upper, lowerInclusive: true, upperInclusive: false, empty: false };
}
