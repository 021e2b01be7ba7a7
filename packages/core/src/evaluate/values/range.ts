import type { RangeValue, Value } from "../../value.ts";

/** What a range's operators need to know of its elements. */
export interface RangeElements {
  /** Order of two elements. */
  readonly compare: (left: Value, right: Value) => number;
  /** The next element of a discrete type (integers, dates), so that `[1,3]` is `[1,4)`; null for continuous types. */
  readonly next: ((value: Value) => Value) | null;
}

/** The range with nothing inside. */
export const EMPTY_RANGE: RangeValue = {
  kind: "range",
  lower: null,
  upper: null,
  lowerInclusive: false,
  upperInclusive: false,
  empty: true,
};

/** A range in its canonical form: `[)` where the element type is discrete, `empty` where nothing is inside. */
export function canonicalRange(range: RangeValue, { compare, next }: RangeElements): RangeValue {
  if (range.empty) return EMPTY_RANGE;
  let { lower, upper, lowerInclusive, upperInclusive } = range;
  if (lower === null) lowerInclusive = false;
  if (upper === null) upperInclusive = false;
  if (next) {
    if (lower !== null && !lowerInclusive && isBounded(lower)) {
      lower = next(lower);
      lowerInclusive = true;
    }
    if (upper !== null && upperInclusive && isBounded(upper)) {
      upper = next(upper);
      upperInclusive = false;
    }
  }
  if (lower !== null && upper !== null) {
    const order = compare(lower, upper);
    if (order > 0 || (order === 0 && !(lowerInclusive && upperInclusive))) return EMPTY_RANGE;
  }
  return { kind: "range", lower, upper, lowerInclusive, upperInclusive, empty: false };
}

/** `infinity` as a date's bound stays as it is. */
function isBounded(value: Value): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

interface Bound {
  readonly value: Value;
  readonly inclusive: boolean;
  readonly side: "lower" | "upper";
}

const lowerOf = (range: RangeValue): Bound => ({ value: range.lower, inclusive: range.lowerInclusive, side: "lower" });
const upperOf = (range: RangeValue): Bound => ({ value: range.upper, inclusive: range.upperInclusive, side: "upper" });

/** Order of two bounds on the line, an open one a hair inside its value. */
function compareBounds(left: Bound, right: Bound, { compare }: RangeElements): number {
  if (left.value === null || right.value === null) {
    const place = (bound: Bound) => (bound.value !== null ? 0 : bound.side === "lower" ? -1 : 1);
    return place(left) - place(right);
  }
  return compare(left.value, right.value) || hair(left) - hair(right);
}

function hair(bound: Bound): number {
  return bound.inclusive ? 0 : bound.side === "lower" ? 1 : -1;
}

/** Whether a value is inside. */
export function rangeContainsElement(range: RangeValue, value: Value, elements: RangeElements): boolean {
  const { lower, upper, lowerInclusive, upperInclusive, empty } = range;
  if (empty) return false;
  if (lower !== null) {
    const order = elements.compare(lower, value);
    if (order > 0 || (order === 0 && !lowerInclusive)) return false;
  }
  if (upper === null) return true;
  const order = elements.compare(value, upper);
  return order < 0 || (order === 0 && upperInclusive);
}

/** `@>` of ranges. Both in canonical form, as for all functions below. */
export function rangeContains(outer: RangeValue, inner: RangeValue, elements: RangeElements): boolean {
  if (inner.empty) return true;
  return (
    !outer.empty &&
    compareBounds(lowerOf(outer), lowerOf(inner), elements) <= 0 &&
    compareBounds(upperOf(outer), upperOf(inner), elements) >= 0
  );
}

/** `&&`. */
export function rangesOverlap(left: RangeValue, right: RangeValue, elements: RangeElements): boolean {
  return (
    !left.empty &&
    !right.empty &&
    compareBounds(lowerOf(left), upperOf(right), elements) <= 0 &&
    compareBounds(lowerOf(right), upperOf(left), elements) <= 0
  );
}

/** `<<`. */
export function rangeBefore(left: RangeValue, right: RangeValue, elements: RangeElements): boolean {
  return !left.empty && !right.empty && compareBounds(upperOf(left), lowerOf(right), elements) < 0;
}

/** `&<`: does not extend to the right of. */
export function rangeEndsWithin(left: RangeValue, right: RangeValue, elements: RangeElements): boolean {
  return !left.empty && !right.empty && compareBounds(upperOf(left), upperOf(right), elements) <= 0;
}

/** `&>`: does not extend to the left of. */
export function rangeStartsWithin(left: RangeValue, right: RangeValue, elements: RangeElements): boolean {
  return !left.empty && !right.empty && compareBounds(lowerOf(left), lowerOf(right), elements) >= 0;
}

/** `-|-`. */
export function rangesAdjacent(left: RangeValue, right: RangeValue, { compare }: RangeElements): boolean {
  const touch = (upper: Bound, lower: Bound) =>
    upper.value !== null &&
    lower.value !== null &&
    upper.inclusive !== lower.inclusive &&
    compare(upper.value, lower.value) === 0;
  return !left.empty && !right.empty && (touch(upperOf(left), lowerOf(right)) || touch(upperOf(right), lowerOf(left)));
}

/** `*`. */
export function intersectRanges(left: RangeValue, right: RangeValue, elements: RangeElements): RangeValue {
  if (!rangesOverlap(left, right, elements)) return EMPTY_RANGE;
  const lower = compareBounds(lowerOf(left), lowerOf(right), elements) >= 0 ? left : right;
  const upper = compareBounds(upperOf(left), upperOf(right), elements) <= 0 ? left : right;
  return joinBounds(lower, upper);
}

/** The smallest range that holds both: `range_merge`, and `+` of ranges that touch. */
export function mergeRanges(left: RangeValue, right: RangeValue, elements: RangeElements): RangeValue {
  if (left.empty) return right;
  if (right.empty) return left;
  const lower = compareBounds(lowerOf(left), lowerOf(right), elements) <= 0 ? left : right;
  const upper = compareBounds(upperOf(left), upperOf(right), elements) >= 0 ? left : right;
  return joinBounds(lower, upper);
}

function joinBounds(lower: RangeValue, upper: RangeValue): RangeValue {
  return {
    kind: "range",
    lower: lower.lower,
    upper: upper.upper,
    lowerInclusive: lower.lowerInclusive,
    upperInclusive: upper.upperInclusive,
    empty: false,
  };
}

/** PostgreSQL's order of ranges: empty ones first, then by lower and upper bound. */
export function compareRanges(left: RangeValue, right: RangeValue, elements: RangeElements): number {
  if (left.empty || right.empty) return Number(right.empty) - Number(left.empty);
  return (
    compareBounds(lowerOf(left), lowerOf(right), elements) || compareBounds(upperOf(left), upperOf(right), elements)
  );
}
