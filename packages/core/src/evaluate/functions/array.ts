import type { ColumnType } from "../../type.ts";
import type { Value } from "../../value.ts";
import { conversionOf } from "../cast.ts";
import { textWriter } from "../text-writer.ts";
import { type Comparator, comparatorOf } from "../compare.ts";
import { comparisonType, convertNode, elementType } from "../comparison.ts";
import { UnsupportedExpression } from "../failure.ts";
import { constantNode, derivedNode } from "../node.ts";
import {
  type Binding,
  boundOverload,
  type Form,
  nullOverload,
  overload,
  type Overload,
  type SqlFunction,
} from "../signature.ts";
import { BOOLEAN, INTEGER, type SqlType, TEXT } from "../sql-type.ts";

type Values = readonly Value[];

const leafOf = (types: readonly SqlType[]): SqlType => types.map(elementType).find((type) => type !== null) ?? TEXT;
const arrayOf = (types: readonly SqlType[]): SqlType => types.find((type) => elementType(type) !== null) ?? textArray;
const textArray: SqlType = { kind: "array", element: TEXT as ColumnType, dimensions: 1 };

/** All elements of an array of any dimensions. */
function flat(values: Values): Values {
  return values.some(Array.isArray)
    ? values.flatMap((value) => (Array.isArray(value) ? flat(value as Values) : [value]))
    : values;
}

/** Equality of elements; NULLs are equal to none, unless the function says otherwise. */
function equality(types: readonly SqlType[]): Comparator {
  return comparatorOf(leafOf(types));
}

function contains(compare: Comparator, outer: Values, inner: Values): boolean {
  const given = flat(outer);
  return flat(inner).every(
    (wanted) => wanted !== null && given.some((value) => value !== null && compare(value, wanted) === 0),
  );
}

function overlaps(compare: Comparator, left: Values, right: Values): boolean {
  const others = flat(right);
  return flat(left).some(
    (value) => value !== null && others.some((other) => other !== null && compare(value, other) === 0),
  );
}

/** Elements beside the array: of its own type. */
function elementReader({ types, scope }: Binding, place: number): (value: Value) => Value {
  const convert = conversionOf(types[place]!, leafOf(types), { lenient: scope.numericBooleans ?? false });
  return (value) => (value === null || !convert ? value : convert(value));
}

/** NULL beside an array adds nothing, as an element it is one. */
const concatenated = nullOverload(
  ["array", "array"],
  arrayOf,
  () => (left, right) => (left && right ? [...left, ...right] : (left ?? right)),
);
const appended = nullOverload(["array", "any"], arrayOf, (binding) => {
  const read = elementReader(binding, 1);
  return (values, value) => [...(values ?? []), read(value)];
});
const prepended = nullOverload(["any", "array"], arrayOf, (binding) => {
  const read = elementReader(binding, 0);
  return (value, values) => [read(value), ...(values ?? [])];
});

/** Operators between arrays. */
export const arrayOperators = {
  "@>": [
    boundOverload(["array", "array"], BOOLEAN, ({ types }) => {
      const compare = equality(types);
      return (outer, inner) => contains(compare, outer, inner);
    }),
  ],
  "<@": [
    boundOverload(["array", "array"], BOOLEAN, ({ types }) => {
      const compare = equality(types);
      return (inner, outer) => contains(compare, outer, inner);
    }),
  ],
  "&&": [
    boundOverload(["array", "array"], BOOLEAN, ({ types }) => {
      const compare = equality(types);
      return (left, right) => overlaps(compare, left, right);
    }),
  ],
  "||": [concatenated, appended, prepended],
} satisfies Record<string, readonly Overload[]>;

/** Length of a dimension, counted from 1; null where the array has no such dimension or is empty. */
function lengthOf(values: Values, dimension: number): number | null {
  if (dimension < 1 || values.length === 0) return null;
  if (dimension === 1) return values.length;
  const first = values[0];
  return Array.isArray(first) ? lengthOf(first as Values, dimension - 1) : null;
}

function dimensionsOf(values: Values): number {
  const first = values[0];
  return values.length === 0 ? 0 : Array.isArray(first) ? 1 + dimensionsOf(first as Values) : 1;
}

/** Functions that look for an element take NULL for one: `array_position(a, NULL)` finds a NULL. */
function searching(
  result: (types: readonly SqlType[]) => SqlType,
  search: (values: Values, same: (value: Value) => boolean, from: number) => Value,
): Form {
  return (nodes, scope) => {
    const [array, wanted, start] = nodes;
    if (!array || !wanted || !elementType(array.type)) throw new UnsupportedExpression("a search in what is no array");
    const type = comparisonType([elementType(array.type)!, wanted.type], scope);
    const compare = comparatorOf(type);
    const given = convertNode(array, { kind: "array", element: type as ColumnType, dimensions: 1 }, scope);
    const element = convertNode(wanted, type, scope);
    const from = start ? convertNode(start, INTEGER, scope) : constantNode(INTEGER, 1);
    return derivedNode(result([array.type]), [given, element, from], (row) => {
      const values = given.evaluate(row);
      if (values === null) return null;
      const other = element.evaluate(row);
      const same = (value: Value) => (value === null || other === null ? value === other : compare(value, other) === 0);
      return search(values as Values, same, Number(from.evaluate(row)));
    });
  };
}

function joined(
  types: readonly SqlType[],
  lenient: boolean,
): (values: Values, separator: string, forNull: string | null) => string {
  const write = textWriter(leafOf(types), { lenient });
  return (values, separator, forNull) =>
    flat(values)
      .map((value) => (value === null ? forNull : write(value)))
      .filter((text) => text !== null)
      .join(separator);
}

/** `array_to_string`: a third argument stands for NULLs, which are left out without it. */
const arrayToString: Form = (nodes, scope) => {
  const [array, separator, forNull] = nodes;
  if (!array || !separator || !elementType(array.type))
    throw new UnsupportedExpression("array_to_string of what is no array");
  const join = joined([array.type], scope.numericBooleans ?? false);
  const between = convertNode(separator, TEXT, scope);
  const instead = forNull ? convertNode(forNull, TEXT, scope) : constantNode(TEXT, null);
  return derivedNode(TEXT, [array, between, instead], (row) => {
    const [values, text] = [array.evaluate(row), between.evaluate(row)];
    if (values === null || text === null) return null;
    return join(values as Values, text as string, instead.evaluate(row) as string | null);
  });
};

/** `string_to_array`: no separator splits into characters; parts that equal the third argument are NULL. */
const stringToArray: Form = (nodes, scope) => {
  const [source, separator, nullText] = nodes.map((node) => convertNode(node, TEXT, scope));
  if (!source || !separator) throw new UnsupportedExpression("string_to_array without separator");
  return derivedNode(textArray, nodes, (row) => {
    const [text, between] = [source.evaluate(row) as string | null, separator.evaluate(row) as string | null];
    if (text === null) return null;
    if (text === "") return [];
    const parts = between === null ? [...text] : between === "" ? [text] : text.split(between);
    const none = nullText?.evaluate(row) ?? null;
    return parts.map((part) => (part === none ? null : part));
  });
};

/** Functions over arrays. */
export const arrayFunctions = {
  cardinality: [overload(["array"], INTEGER, (values) => flat(values).length)],
  array_length: [overload(["array", "integer"], INTEGER, lengthOf)],
  array_upper: [overload(["array", "integer"], INTEGER, lengthOf)],
  array_lower: [
    overload(["array", "integer"], INTEGER, (values, dimension) => (lengthOf(values, dimension) === null ? null : 1)),
  ],
  array_ndims: [overload(["array"], INTEGER, (values) => dimensionsOf(values) || null)],
  array_position: searching(
    () => INTEGER,
    (values, same, from) => {
      const place = values.findIndex((value, index) => index >= from - 1 && same(value));
      return place < 0 ? null : place + 1;
    },
  ),
  array_positions: searching(
    () => ({ kind: "array", element: INTEGER as ColumnType, dimensions: 1 }),
    (values, same) => values.flatMap((value, index) => (same(value) ? [index + 1] : [])),
  ),
  array_remove: searching(
    (types) => types[0]!,
    (values, same) => values.filter((value) => !same(value)),
  ),
  array_append: [appended],
  array_prepend: [prepended],
  array_replace: [
    nullOverload(["array", "any", "any"], arrayOf, (binding) => {
      const [from, to] = [elementReader(binding, 1), elementReader(binding, 2)];
      const compare = equality(binding.types);
      return (values, wanted, instead) => {
        if (!values) return null;
        const [old, fresh] = [from(wanted), to(instead)];
        return values.map((value) =>
          value === null || old === null ? (value === old ? fresh : value) : compare(value, old) === 0 ? fresh : value,
        );
      };
    }),
  ],
  array_cat: [concatenated],
  array_to_string: arrayToString,
  string_to_array: stringToArray,
  trim_array: [overload(["array", "integer"], arrayOf, (values, count) => values.slice(0, values.length - count))],
  /** Of the intarray extension. */
  icount: [overload(["array"], INTEGER, (values) => values.length)],
  sort: [
    boundOverload(["array"], arrayOf, ({ types }) => {
      const compare = equality(types);
      return (values) => values.toSorted((a, b) => (a === null || b === null ? 0 : compare(a, b)));
    }),
  ],
  uniq: [
    boundOverload(["array"], arrayOf, ({ types }) => {
      const compare = equality(types);
      return (values) => values.filter((value, place) => place === 0 || compare(values[place - 1]!, value) !== 0);
    }),
  ],
} satisfies Record<string, SqlFunction>;
