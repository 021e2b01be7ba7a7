import type { ColumnType } from "../../type.ts";
import type { RangeValue, Value } from "../../value.ts";
import { conversionOf } from "../cast.ts";
import { rangeElements } from "../compare.ts";
import { convertNode } from "../comparison.ts";
import { EvaluationFailure, UnsupportedExpression } from "../failure.ts";
import { constantNode, derivedNode } from "../node.ts";
import { type Binding, boundOverload, type Form, type Overload, type SqlFunction } from "../signature.ts";
import { BIGINT, BOOLEAN, DATE, DECIMAL, INTEGER, type SqlType, TEXT, TIMESTAMP, TIMESTAMPTZ } from "../sql-type.ts";
import {
  canonicalRange,
  EMPTY_RANGE,
  intersectRanges,
  mergeRanges,
  type RangeElements,
  rangeBefore,
  rangeContains,
  rangeContainsElement,
  rangeEndsWithin,
  rangesAdjacent,
  rangesOverlap,
  rangeStartsWithin,
} from "../values/range.ts";

/** The element type of the range among some types. */
function elementOf(types: readonly SqlType[]): ColumnType {
  for (const type of types) if (type.kind === "range") return type.element;
  throw new UnsupportedExpression("a range of unknown type");
}

const rangeOf = (types: readonly SqlType[]): SqlType => types.find((type) => type.kind === "range") ?? TEXT;

type RangeTest = (left: RangeValue, right: RangeValue, elements: RangeElements) => boolean;

/** A test of two ranges in canonical form. */
function between(test: RangeTest): Overload {
  return boundOverload(["range", "range"], BOOLEAN, ({ types }) => {
    const elements = rangeElements(elementOf(types));
    return (left, right) => test(canonicalRange(left, elements), canonicalRange(right, elements), elements);
  });
}

/** Whether any range of one multirange does so with any of the other. */
function someOfEach(test: RangeTest): readonly Overload[] {
  const bind = ({ types }: Binding) => {
    const elements = rangeElements(elementOf(types));
    return (left: readonly RangeValue[], right: readonly RangeValue[]) =>
      left.some((one) =>
        right.some((other) => test(canonicalRange(one, elements), canonicalRange(other, elements), elements)),
      );
  };
  return [
    boundOverload(["multirange", "multirange"], BOOLEAN, bind),
    boundOverload(["multirange", "range"], BOOLEAN, (binding) => (left, right) => bind(binding)(left, [right])),
    boundOverload(["range", "multirange"], BOOLEAN, (binding) => (left, right) => bind(binding)([left], right)),
  ];
}

function combining(combine: (left: RangeValue, right: RangeValue, elements: RangeElements) => RangeValue): Overload {
  return boundOverload(["range", "range"], rangeOf, ({ types }) => {
    const elements = rangeElements(elementOf(types));
    return (left, right) => combine(canonicalRange(left, elements), canonicalRange(right, elements), elements);
  });
}

/** `range @> element`, with the element read as one of the range's type. */
function containsValue({ types, scope }: Binding, place: number): (range: RangeValue, value: Value) => boolean {
  const element = elementOf(types);
  const elements = rangeElements(element);
  const convert = conversionOf(types[place]!, element, { lenient: scope.numericBooleans ?? false });
  return (range, value) => rangeContainsElement(range, convert && value !== null ? convert(value) : value, elements);
}

/** Operators between ranges. */
export const rangeOperators = {
  "@>": [
    between(rangeContains),
    boundOverload(["range", "any"], BOOLEAN, (binding) => containsValue(binding, 1)),
    boundOverload(["multirange", "any"], BOOLEAN, (binding) => {
      const contains = containsValue(binding, 1);
      return (ranges, value) => ranges.some((range) => contains(range, value));
    }),
  ],
  "<@": [
    between((left, right, elements) => rangeContains(right, left, elements)),
    boundOverload(["any", "range"], BOOLEAN, (binding) => {
      const contains = containsValue(binding, 0);
      return (value, range) => contains(range, value);
    }),
    boundOverload(["any", "multirange"], BOOLEAN, (binding) => {
      const contains = containsValue(binding, 0);
      return (value, ranges) => ranges.some((range) => contains(range, value));
    }),
  ],
  "&&": [between(rangesOverlap), ...someOfEach(rangesOverlap)],
  "<<": [between(rangeBefore)],
  ">>": [between((left, right, elements) => rangeBefore(right, left, elements))],
  "&<": [between(rangeEndsWithin)],
  "&>": [between(rangeStartsWithin)],
  "-|-": [between(rangesAdjacent)],
  "*": [combining(intersectRanges)],
  "+": [combining(mergeTouching)],
} satisfies Record<string, readonly Overload[]>;

function mergeTouching(left: RangeValue, right: RangeValue, elements: RangeElements): RangeValue {
  if (!left.empty && !right.empty && !rangesOverlap(left, right, elements) && !rangesAdjacent(left, right, elements)) {
    throw new EvaluationFailure("result of range union would not be contiguous");
  }
  return mergeRanges(left, right, elements);
}

/** A question about one range in canonical form; about a multirange, of its whole span. */
function about(
  result: SqlType | ((types: readonly SqlType[]) => SqlType),
  ask: (range: RangeValue) => Value,
): readonly Overload[] {
  return [
    boundOverload(["range"], result, ({ types }) => {
      const elements = rangeElements(elementOf(types));
      return (range) => ask(canonicalRange(range, elements));
    }),
    boundOverload(["multirange"], result, ({ types }) => {
      const elements = rangeElements(elementOf(types));
      return (ranges) =>
        ask(
          ranges
            .map((range) => canonicalRange(range, elements))
            .reduce((a, b) => mergeRanges(a, b, elements), EMPTY_RANGE),
        );
    }),
  ];
}

/** `int4range(1, 10, '[]')`: bounds may be NULL, the marks default to `[)`. */
function constructor(name: string, element: SqlType): Form {
  const type: ColumnType = { kind: "range", name, element: element as ColumnType, multi: false };
  return (nodes, scope) => {
    const [lower, upper, marks] = nodes;
    if (!lower || !upper) throw new UnsupportedExpression(`${name} without bounds`);
    const [from, to] = [convertNode(lower, element, scope), convertNode(upper, element, scope)];
    const text = marks ? convertNode(marks, TEXT, scope) : constantNode(TEXT, "[)");
    const elements = rangeElements(element);
    return derivedNode(type, [from, to, text], (row) => {
      const [low, high, bounds] = [from.evaluate(row), to.evaluate(row), text.evaluate(row) as string | null];
      if (!bounds || !/^[[(][\])]$/.test(bounds)) throw new EvaluationFailure("invalid range bound flags");
      if (low !== null && high !== null && elements.compare(low, high) > 0) {
        throw new EvaluationFailure("range lower bound must be less than or equal to range upper bound");
      }
      const range: RangeValue = {
        kind: "range",
        lower: low,
        upper: high,
        lowerInclusive: bounds.startsWith("["),
        upperInclusive: bounds.endsWith("]"),
        empty: false,
      };
      return canonicalRange(range, elements);
    });
  };
}

/** Questions that share their name with text functions. */
export const lowerOfRange = about(
  (types) => elementOf(types),
  (range) => range.lower,
);
export const upperOfRange = about(
  (types) => elementOf(types),
  (range) => range.upper,
);

/** Functions over ranges. */
export const rangeFunctions = {
  isempty: about(BOOLEAN, (range) => range.empty),
  lower_inc: about(BOOLEAN, (range) => range.lowerInclusive),
  upper_inc: about(BOOLEAN, (range) => range.upperInclusive),
  lower_inf: about(BOOLEAN, (range) => !range.empty && range.lower === null),
  upper_inf: about(BOOLEAN, (range) => !range.empty && range.upper === null),
  range_merge: [combining(mergeRanges)],
  int4range: constructor("int4range", INTEGER),
  int8range: constructor("int8range", BIGINT),
  numrange: constructor("numrange", DECIMAL),
  daterange: constructor("daterange", DATE),
  tsrange: constructor("tsrange", TIMESTAMP),
  tstzrange: constructor("tstzrange", TIMESTAMPTZ),
} satisfies Record<string, SqlFunction>;
