import { baseType, type ColumnType, textType } from "../type.ts";

/** A node's static type; `unknown` is PostgreSQL's: an untyped string literal or NULL, which takes the type it is used with. */
export type SqlType = ColumnType | { readonly kind: "unknown" };

export const UNKNOWN: SqlType = { kind: "unknown" };
export const BOOLEAN: SqlType = { kind: "boolean" };
export const INTEGER: SqlType = { kind: "integer", bits: 32, unsigned: false };
export const BIGINT: SqlType = { kind: "integer", bits: 64, unsigned: false };
export const DECIMAL: SqlType = { kind: "decimal", precision: null, scale: null };
export const FLOAT: SqlType = { kind: "float", bits: 64 };
export const TEXT: SqlType = textType();
export const BYTES: SqlType = { kind: "bytes", maxLength: null, fixed: false };
export const DATE: SqlType = { kind: "date" };
export const TIME: SqlType = { kind: "time", precision: 6, timeZone: false };
export const TIMESTAMP: SqlType = { kind: "timestamp", precision: 6, timeZone: false };
export const TIMESTAMPTZ: SqlType = { kind: "timestamp", precision: 6, timeZone: true };
export const INTERVAL: SqlType = { kind: "interval" };
export const JSON_TYPE: SqlType = { kind: "json", binary: true };
export const ANY: SqlType = { kind: "any" };
export const BIT: SqlType = { kind: "bit", length: null, varying: true };
export const UUID: SqlType = { kind: "uuid" };
export const INET: SqlType = { kind: "network", of: "inet" };

/** Types that are handled alike. `opaque` types can only be asked whether they are NULL. */
export type Category =
  | "boolean"
  | "integer"
  | "decimal"
  | "float"
  | "text"
  | "bytes"
  | "bit"
  | "date"
  | "time"
  | "timestamp"
  | "interval"
  | "uuid"
  | "json"
  | "network"
  | "range"
  | "multirange"
  | "array"
  | "composite"
  | "vector"
  | "any"
  | "unknown"
  | "opaque";

/** The category of a type, of a domain that of its base. */
export function categoryOf(type: SqlType): Category {
  switch (type.kind) {
    case "domain":
      return categoryOf(baseType(type));
    case "year":
      return "integer";
    case "money":
      return "decimal";
    case "enum":
    case "set":
    case "ltree":
      return "text";
    case "range":
      return type.multi ? "multirange" : "range";
    case "boolean":
    case "integer":
    case "decimal":
    case "float":
    case "text":
    case "bytes":
    case "bit":
    case "date":
    case "time":
    case "timestamp":
    case "interval":
    case "uuid":
    case "json":
    case "network":
    case "array":
    case "composite":
    case "vector":
    case "any":
    case "unknown":
      return type.kind;
    case "other":
      return TEXT_LIKE.has(type.name) ? "text" : "opaque";
    default:
      return "opaque";
  }
}

/** PostgreSQL's own types that are text to all that a check can ask. */
const TEXT_LIKE: ReadonlySet<string> = new Set(["name", "char", '"char"', "jsonpath", "cstring", "regexp"]);

/** Numeric categories, weakest first: an operation on two has the type of the stronger one. */
const NUMERIC: readonly Category[] = ["integer", "decimal", "float"];

/** Whether a type is whole, decimal or floating. */
export function isNumeric(type: SqlType): boolean {
  return NUMERIC.includes(categoryOf(type));
}

/** Whether a type is a date, a time or both. */
export function isTemporal(type: SqlType): boolean {
  const category = categoryOf(type);
  return category === "date" || category === "timestamp" || category === "time";
}

/** A type without its length, so that values of another length can have it. */
export function loose(type: SqlType): SqlType {
  const base = type.kind === "unknown" ? type : baseType(type);
  switch (base.kind) {
    case "decimal":
      return DECIMAL;
    case "text":
      return { ...base, maxLength: null };
    case "bit":
      return BIT;
    case "array":
      return { ...base, element: loose(base.element) as ColumnType };
    default:
      return base;
  }
}

/** The type of `+`, `-`, `*` and the like on two numbers. */
export function numericResult(left: SqlType, right: SqlType): SqlType {
  const stronger = Math.max(NUMERIC.indexOf(categoryOf(left)), NUMERIC.indexOf(categoryOf(right)));
  if (stronger === 2) return FLOAT;
  if (stronger === 1) return DECIMAL;
  const bits = (type: SqlType) => (type.kind === "integer" ? (type.unsigned ? 64 : type.bits) : 32);
  return Math.max(bits(left), bits(right)) > 32 ? BIGINT : INTEGER;
}

/**
 * The type that values of all these types can be compared in, and that CASE, COALESCE, IN and ARRAY give their branches;
 * null where there is none. `lenient` dialects (SQLite, MySQL) find one for any two.
 */
export function commonType(types: readonly SqlType[], lenient: boolean): SqlType | null {
  const known = types.filter((type) => type.kind !== "unknown").map(loose);
  const first = known[0];
  if (first === undefined) return UNKNOWN;
  return known.slice(1).reduce<SqlType | null>((common, type) => common && commonOfTwo(common, type, lenient), first);
}

function commonOfTwo(left: SqlType, right: SqlType, lenient: boolean): SqlType | null {
  const [a, b] = [categoryOf(left), categoryOf(right)];
  if (a === "any" || b === "any") return ANY;
  if (a === "opaque" || b === "opaque") return null;
  if (NUMERIC.includes(a) && NUMERIC.includes(b)) return numericResult(left, right);
  if (a === "text" && b === "text") return commonText(left, right);
  if (a === "array" && b === "array" && left.kind === "array" && right.kind === "array") {
    const element = commonOfTwo(loose(left.element), loose(right.element), lenient);
    return element && element.kind !== "unknown" ? { ...left, element } : null;
  }
  if (a === b) return left.kind === "timestamp" && right.kind === "timestamp" && right.timeZone ? right : left;
  if ((a === "date" && b === "timestamp") || (a === "timestamp" && b === "date")) return a === "date" ? right : left;
  // PostgreSQL compares no other pair without a cast.
  if (!lenient) return null;
  if (a === "boolean" && NUMERIC.includes(b)) return right;
  if (b === "boolean" && NUMERIC.includes(a)) return left;
  // MySQL compares text with numbers as numbers; SQLite does where the text looks like one.
  if ((NUMERIC.includes(a) && b === "text") || (NUMERIC.includes(b) && a === "text")) return DECIMAL;
  if (isTemporal(left) && b === "text") return right;
  if (isTemporal(right) && a === "text") return left;
  return ANY;
}

function commonText(left: SqlType, right: SqlType): SqlType {
  if (left.kind === "text" && right.kind === "text") {
    return {
      ...left,
      fixed: left.fixed && right.fixed,
      caseInsensitive: left.caseInsensitive || right.caseInsensitive,
      ...(left.folding === undefined && right.folding !== undefined ? { folding: right.folding } : {}),
    };
  }
  if (left.kind === "enum" && right.kind === "enum" && left.name === right.name) return left;
  return left.kind === "text" ? left : right.kind === "text" ? right : TEXT;
}

/** How messages name a type. */
export function typeName(type: SqlType): string {
  switch (type.kind) {
    case "enum":
    case "composite":
    case "domain":
    case "range":
    case "other":
      return type.name;
    case "array":
      return `${typeName(type.element)}[]`;
    case "network":
    case "geometric":
    case "spatial":
    case "vector":
      return type.of;
    default:
      return type.kind;
  }
}
