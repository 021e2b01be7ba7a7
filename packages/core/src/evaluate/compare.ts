import { baseType, type ColumnType } from "../type.ts";
import { isComposite, isRange, type RangeValue, type Value } from "../value.ts";
import { type Interval, intervalMs } from "../temporal/interval.ts";
import { DAY } from "../temporal/calendar.ts";
import { add, compareNumeric, isNumeric, type Numeric, numericKey } from "./numeric.ts";
import { trimBlanks } from "./blanks.ts";
import { UnsupportedExpression } from "./failure.ts";
import { categoryOf, type SqlType, typeName } from "./sql-type.ts";
import { jsonKey, jsonKind, type JsonValue, parseJson } from "./values/json.ts";
import { foldBy } from "./fold-by.ts";
import { foldLetters } from "./fold-letters.ts";
import { compareNetwork, networkText, parseNetwork } from "./values/network.ts";
import { canonicalRange, compareRanges, type RangeElements } from "./values/range.ts";

/** Order of two values that are not NULL. */
export type Comparator = (left: Value, right: Value) => number;

/**
 * An interval inside expressions: milliseconds, or `[months, milliseconds]` as a composite where it has months,
 * which `Value` cannot hold.
 */
export function intervalOf(value: Value): Interval {
  if (value !== null && isComposite(value)) return { months: Number(value.fields[0]), ms: Number(value.fields[1]) };
  return { months: 0, ms: Number(value) };
}

/** The inverse of `intervalOf`. */
export function intervalValue({ months, ms }: Interval): Value {
  return months === 0 ? ms : { kind: "composite", fields: [months, ms] };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const ASCII = /^[\x00-\x7f]*$/;

/** Text as types that ignore case compare it. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    if (left[index] !== right[index]) return left[index]! - right[index]!;
  }
  return left.length - right.length;
}

/** SQLite's order of values of different storage classes: numbers, text, bytes. */
function compareDynamic(left: Value, right: Value): number {
  const place = (value: Value) => (typeof value === "string" ? 1 : value instanceof Uint8Array ? 2 : 0);
  const [a, b] = [place(left), place(right)];
  if (a !== b) return a - b;
  if (a === 1) return compareText(left as string, right as string);
  if (a === 2) return compareBytes(left as Uint8Array, right as Uint8Array);
  return compareNumeric(dynamicNumber(left), dynamicNumber(right));
}

function dynamicNumber(value: Value): Numeric {
  return typeof value === "bigint" || typeof value === "number" ? value : Number(value);
}

/** PostgreSQL's order of jsonb: Object > Array > Boolean > Number > String > Null. */
const JSON_ORDER = ["null", "string", "number", "boolean", "array", "object"];

function compareJson(left: JsonValue, right: JsonValue): number {
  const kind = jsonKind(left);
  if (kind !== jsonKind(right)) return JSON_ORDER.indexOf(kind) - JSON_ORDER.indexOf(jsonKind(right));
  if (kind === "number" || kind === "boolean") return Number(left) - Number(right);
  if (kind === "string") return compareText(left as string, right as string);
  return compareText(jsonKey(left), jsonKey(right));
}

/** What ranges over a type need to know of it. */
export function rangeElements(element: SqlType): RangeElements {
  const category = categoryOf(element);
  const next =
    category === "integer"
      ? (value: Value) => add(value as Numeric, 1)
      : category === "date"
        ? (value: Value) => (value as number) + DAY
        : null;
  return { compare: comparatorOf(element), next };
}

/**
 * The order of a type's values.
 * @throws UnsupportedExpression where this evaluator does not know it.
 */
export function comparatorOf(type: SqlType): Comparator {
  const base = type.kind === "unknown" ? type : baseType(type);
  switch (categoryOf(base)) {
    case "text":
      return textComparator(base);
    case "unknown":
      return (left, right) => compareText(String(left), String(right));
    case "integer":
    case "decimal":
    case "float":
      return (left, right) => {
        if (typeof left === "number" && typeof right === "number" && left === right) return 0;
        return compareNumeric(left as Numeric, right as Numeric);
      };
    case "boolean":
    case "date":
    case "time":
    case "timestamp":
      return (left, right) => (left! < right! ? -1 : left! > right! ? 1 : 0);
    case "interval":
      return (left, right) => intervalMs(intervalOf(left)) - intervalMs(intervalOf(right));
    case "bytes":
      return (left, right) => compareBytes(left as Uint8Array, right as Uint8Array);
    case "bit":
    case "uuid":
      return (left, right) => compareText((left as string).toLowerCase(), (right as string).toLowerCase());
    case "json":
      return (left, right) => compareJson(parseJson(left as string), parseJson(right as string));
    case "network":
      return networkComparator(base);
    case "array":
      return base.kind === "array" ? arrayComparator(base.element) : compareDynamic;
    case "range":
      return base.kind === "range" ? rangeComparator(base.element) : compareDynamic;
    case "multirange":
      return base.kind === "range" ? arrayComparator({ ...base, multi: false }) : compareDynamic;
    case "composite":
      return base.kind === "composite" ? compositeComparator(base.fields.map((field) => field.type)) : compareDynamic;
    case "any":
      return compareDynamic;
    case "vector":
    case "opaque":
      throw new UnsupportedExpression(`comparison of ${typeName(type)}`);
  }
}

function textComparator(type: SqlType): Comparator {
  if (type.kind === "enum") {
    const places = new Map(type.labels.map((label, place) => [label, place]));
    const placeOf = (value: Value) => places.get(value as string) ?? -1;
    return (left, right) =>
      left === right ? 0 : placeOf(left) - placeOf(right) || compareText(left as string, right as string);
  }
  if (type.kind === "text" && (type.caseInsensitive || type.fixed || type.folding !== undefined)) {
    const { caseInsensitive, fixed } = type;
    const prepare = (value: Value) => {
      const text = fixed ? trimBlanks(value as string) : (value as string);
      return caseInsensitive ? foldCase(text) : text;
    };
    const order: Comparator = (left, right) => compareText(prepare(left), prepare(right));
    const { folding } = type;
    if (folding === undefined) return order;
    return (left, right) => {
      if (left === right) return 0;
      const keys = [foldBy(left as string, type, folding), foldBy(right as string, type, folding)] as const;
      return keys[0] === keys[1] ? 0 : order(left, right) || compareText(...keys);
    };
  }
  return (left, right) => compareText(left as string, right as string);
}

function networkComparator(type: SqlType): Comparator {
  if (type.kind === "network" && type.of.startsWith("mac")) {
    const digits = (value: Value) => (value as string).toLowerCase().replace(/[^0-9a-f]/g, "");
    return (left, right) => compareText(digits(left), digits(right));
  }
  return (left, right) => compareNetwork(parseNetwork(left as string), parseNetwork(right as string));
}

/** NULLs inside arrays and composites are equal to one another and above all else, as PostgreSQL orders them. */
function withNulls(compare: Comparator): Comparator {
  return (left, right) => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compare(left, right);
  };
}

function arrayComparator(element: ColumnType): Comparator {
  const leaf = withNulls(comparatorOf(element));
  const compare: Comparator = (left, right) => {
    if (!Array.isArray(left) || !Array.isArray(right)) return leaf(left, right);
    const shared = Math.min(left.length, right.length);
    for (let index = 0; index < shared; index++) {
      const order = compare(left[index] as Value, right[index] as Value);
      if (order !== 0) return order;
    }
    return left.length - right.length;
  };
  return compare;
}

function rangeComparator(element: ColumnType): Comparator {
  const elements = rangeElements(element);
  return (left, right) =>
    compareRanges(
      canonicalRange(left as RangeValue, elements),
      canonicalRange(right as RangeValue, elements),
      elements,
    );
}

function compositeComparator(fields: readonly ColumnType[]): Comparator {
  const comparators = fields.map((field) => withNulls(comparatorOf(field)));
  const fieldsOf = (value: Value) => (value !== null && isComposite(value) ? value.fields : []);
  return (left, right) => {
    const [a, b] = [fieldsOf(left), fieldsOf(right)];
    for (let index = 0; index < comparators.length; index++) {
      const order = comparators[index]!(a[index] ?? null, b[index] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const comparators = new WeakMap<ColumnType, Comparator>();

/**
 * The order of two values of a type, as ORDER BY has it: negative, zero or positive; NULL is above all else. Text is
 * ordered by code unit, since collations differ from server to server; types that no database orders
 * (json, point) are ordered by their text.
 */
export function compareValues(left: Value, right: Value, type: ColumnType): number {
  let comparator = comparators.get(type);
  if (!comparator) {
    try {
      comparator = withNulls(comparatorOf(type));
    } catch {
      comparator = withNulls((a, b) => compareText(String(a), String(b)));
    }
    comparators.set(type, comparator);
  }
  return comparator(left, right);
}

/**
 * A key that two values share exactly when a unique key of the type would call them equal: numbers without trailing
 * zeros, `char(n)` without trailing blanks, uuid and hexadecimal in lower case, ranges in canonical form, arrays
 * and composites by their parts. Text is folded as its collation does where the database was asked (`TextType.folding`). Where it
 * was not and text ignores case, accents and trailing blanks are ignored too: such a key may be coarser than the database's. NULL
 * has a key of its own.
 * @example
 * canonical("12.50", { kind: "decimal", precision: 10, scale: 2 }); // => "12.5"
 * canonical("Ann", textType({ caseInsensitive: true })); // => "ann"
 */
export function canonical(value: Value, type: ColumnType): string {
  if (value === null) return "\u0000";
  const base = baseType(type);
  switch (base.kind) {
    case "text":
    case "enum":
    case "set":
      return typeof value === "string" ? canonicalText(value, base) : canonicalDynamic(value);
    case "uuid":
      return String(value).toLowerCase().replace(/[{}-]/g, "");
    case "network":
      return base.of.startsWith("mac")
        ? String(value)
            .toLowerCase()
            .replace(/[^0-9a-f]/g, "")
        : networkText(parseNetwork(String(value)));
    case "json":
      return typeof value === "string" ? jsonKey(parseJson(value)) : canonicalDynamic(value);
    case "array":
      return Array.isArray(value) ? canonicalParts(value as readonly Value[], base.element) : canonicalDynamic(value);
    case "range":
      return canonicalRangeKey(value, base.element);
    case "composite":
      return isComposite(value)
        ? value.fields
            .map((field, place) => quoted(canonical(field, base.fields[place]?.type ?? { kind: "any" })))
            .join(",")
        : canonicalDynamic(value);
    case "decimal":
    case "money":
    case "float":
    case "integer":
    case "year":
      if (typeof value === "boolean") return String(Number(value));
      // SQLite keeps a text that is no number as a text, whatever the column's type.
      return typeof value === "string" && !isNumeric(value) ? canonicalDynamic(value) : numericKey(value as Numeric);
    default:
      return canonicalDynamic(value);
  }
}

function canonicalText(text: string, type: ColumnType): string {
  if (type.kind !== "text") return text;
  if (type.folding !== undefined) return foldBy(text, type, type.folding);
  if (!(type.caseInsensitive || type.fixed)) return text;
  const trimmed = trimBlanks(text);
  if (!type.caseInsensitive) return trimmed;
  const folded = foldCase(trimmed);
  return ASCII.test(folded) ? folded : foldLetters(folded);
}

/** Parts side by side, each with its length, so that no two lists share a key. */
function quoted(key: string): string {
  return `${key.length}:${key}`;
}

function canonicalParts(values: readonly Value[], element: ColumnType): string {
  const part = (value: Value) =>
    Array.isArray(value) ? canonicalParts(value as readonly Value[], element) : canonical(value, element);
  return `{${values.map((value) => quoted(part(value))).join(",")}}`;
}

function canonicalRangeKey(value: Value, element: ColumnType): string {
  if (Array.isArray(value)) return value.map((part) => quoted(canonicalRangeKey(part as Value, element))).join(",");
  if (value === null || !isRange(value)) return canonicalDynamic(value);
  const range = canonicalRange(value, rangeElements(element));
  if (range.empty) return "empty";
  const bound = (part: Value) => (part === null ? "" : quoted(canonical(part, element)));
  return `${range.lowerInclusive ? "[" : "("}${bound(range.lower)},${bound(range.upper)}${range.upperInclusive ? "]" : ")"}`;
}

function canonicalDynamic(value: Value): string {
  if (value === null) return "\u0000";
  if (typeof value === "number" || typeof value === "bigint") return numericKey(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  return typeof value === "string" ? value : JSON.stringify(value);
}
