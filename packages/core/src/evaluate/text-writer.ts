import type { CastOptions } from "./text-reader.ts";
import { formatDate, formatTime, formatTimestamp } from "../temporal/format.ts";
import { intervalText } from "../temporal/interval.ts";
import { baseType, type ColumnType } from "../type.ts";
import { isComposite, isRange, type RangeValue, type Value } from "../value.ts";
import { trimBlanks } from "./blanks.ts";
import { intervalOf, rangeElements } from "./compare.ts";
import { UnsupportedExpression } from "./failure.ts";
import { formatNumeric, type Numeric } from "./numeric.ts";
import { categoryOf, type SqlType, typeName } from "./sql-type.ts";
import { jsonbText, parseJson } from "./values/json.ts";
import { canonicalRange } from "./values/range.ts";

/**
 * Writes a value as the type's output function does.
 * @throws UnsupportedExpression where this evaluator cannot write the type.
 */
export function textWriter(type: SqlType, options: CastOptions): (value: Value & {}) => string {
  if (type.kind === "unknown" || (type.kind === "other" && categoryOf(type) === "text")) return String;
  const base = baseType(type);
  switch (base.kind) {
    case "boolean":
      return options.lenient ? (value) => (value ? "1" : "0") : (value) => (value ? "true" : "false");
    case "integer":
    case "year":
      return (value) => (typeof value === "boolean" ? String(Number(value)) : String(value));
    case "decimal":
      return (value) => formatNumeric(value as Numeric, base.scale);
    case "money":
      return (value) => `$${formatNumeric(value as Numeric, 2)}`;
    case "float":
      return options.lenient ? sqliteReal : (value) => String(value).replace(/e\+?(-?)(\d)$/, "e$10$2");
    case "text":
      return base.fixed ? (value) => trimBlanks(value as string) : String;
    case "enum":
    case "set":
    case "ltree":
    case "uuid":
    case "bit":
    case "network":
    case "xml":
    case "vector":
      return String;
    case "json":
      return base.binary && !options.lenient ? (value) => jsonbText(parseJson(value as string)) : String;
    case "date":
      return (value) => formatDate(value as number);
    case "time":
      return (value) => formatTime(value as number, base.precision);
    case "timestamp":
      return base.timeZone && !options.lenient
        ? (value) => `${formatTimestamp(value as number, base.precision)}+00`
        : (value) => formatTimestamp(value as number, base.precision);
    case "interval":
      return (value) => intervalText(intervalOf(value));
    case "bytes":
      return options.lenient
        ? (value) => Buffer.from(value as Uint8Array).toString("utf8")
        : (value) => `\\x${Buffer.from(value as Uint8Array).toString("hex")}`;
    case "array":
      return arrayWriter(base.element, options);
    case "range":
      return rangeWriter(base, options);
    case "composite":
      return compositeWriter(base, options);
    case "any":
      return dynamicText;
    default:
      throw new UnsupportedExpression(`the text of type ${typeName(base)}`);
  }
}

function sqliteReal(value: Value & {}): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

function dynamicText(value: Value & {}): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("utf8");
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

function arrayWriter(element: ColumnType, options: CastOptions): (value: Value & {}) => string {
  const write = textWriter(element, options);
  const part = (value: Value): string => {
    if (value === null) return "NULL";
    if (Array.isArray(value)) return `{${(value as readonly Value[]).map(part).join(",")}}`;
    const text = write(value);
    return text === "" || /[{},"\\\s]|^null$/i.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
  };
  return part;
}

function rangeWriter(type: ColumnType & { kind: "range" }, options: CastOptions): (value: Value & {}) => string {
  const write = textWriter(type.element, options);
  const bound = (value: Value) => {
    if (value === null) return "";
    const text = write(value);
    return /[()[\],"\\\s]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
  };
  const elements = rangeElements(type.element);
  const one = (given: RangeValue) => {
    const range = canonicalRange(given, elements);
    return range.empty
      ? "empty"
      : `${range.lowerInclusive ? "[" : "("}${bound(range.lower)},${bound(range.upper)}${range.upperInclusive ? "]" : ")"}`;
  };
  return (value) => (isRange(value) ? one(value) : `{${(value as readonly RangeValue[]).map(one).join(",")}}`);
}

function compositeWriter(
  type: ColumnType & { kind: "composite" },
  options: CastOptions,
): (value: Value & {}) => string {
  const writers = type.fields.map((field) => textWriter(field.type, options));
  return (value) => {
    const fields = isComposite(value) ? value.fields : [];
    const parts = fields.map((field, place) => {
      if (field === null) return "";
      const text = writers[place]!(field);
      return text === "" || /[(),"\\\s]/.test(text) ? `"${text.replace(/["\\]/g, "$&$&")}"` : text;
    });
    return `(${parts.join(",")})`;
  };
}
