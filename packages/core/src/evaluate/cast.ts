import { formatDate, formatTime, formatTimestamp } from "../temporal/format.ts";
import { intervalText, parseInterval } from "../temporal/interval.ts";
import { DAY } from "../temporal/calendar.ts";
import { parseTemporal } from "../temporal/parse.ts";
import { baseType, type ColumnType } from "../type.ts";
import { isComposite, isRange, type RangeValue, type Value } from "../value.ts";
import { trimBlanks } from "./blanks.ts";
import { intervalOf, intervalValue, rangeElements } from "./compare.ts";
import { EvaluationFailure, UnsupportedExpression } from "./failure.ts";
import { compareNumeric, formatNumeric, isZero, type Numeric, parseNumeric, roundTo, roundWhole } from "./numeric.ts";
import { categoryOf, DECIMAL, type SqlType, typeName } from "./sql-type.ts";
import { jsonbText, parseJson } from "./values/json.ts";
import { type ArrayElement, splitArray, splitComposite, splitMultirange, splitRange } from "./values/literal.ts";
import { networkText, parseNetwork, prefixedText } from "./values/network.ts";
import { canonicalRange } from "./values/range.ts";

/** A conversion of values that are not NULL; may throw EvaluationFailure. */
export type Conversion = (value: Value & {}) => Value;

export interface CastOptions {
  /** SQLite's and MySQL's rules: booleans are numbers, text that is no number is what its first digits say. */
  readonly lenient: boolean;
}

function failed(value: string, type: SqlType): never {
  throw new EvaluationFailure(`invalid ${typeName(type)}: ${value.slice(0, 60)}`);
}

const TRUE_WORDS = new Set(["t", "tr", "tru", "true", "y", "ye", "yes", "on", "1"]);
const FALSE_WORDS = new Set(["f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0"]);
const UUID_TEXT = /^\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i;

/**
 * Reads a text as the type's input function does.
 * @throws UnsupportedExpression where this evaluator cannot read the type.
 */
export function textReader(type: SqlType, options: CastOptions): (text: string) => Value {
  if (type.kind === "unknown" || (type.kind === "other" && categoryOf(type) === "text")) return (text) => text;
  const base = baseType(type);
  switch (base.kind) {
    case "boolean":
      return (text) => {
        const word = text.trim().toLowerCase();
        return TRUE_WORDS.has(word) ? true : FALSE_WORDS.has(word) ? false : failed(text, base);
      };
    case "integer":
    case "decimal":
    case "money":
    case "float":
      return numberReader(base, options);
    case "date":
    case "time":
    case "timestamp":
    case "year":
      return (text) => parseTemporal(text, base) ?? failed(text, base);
    case "interval":
      return (text) => intervalValue(parseInterval(text) ?? failed(text, base));
    case "enum":
      return options.lenient ? (text) => text : (text) => (base.labels.includes(text) ? text : failed(text, base));
    case "text":
    case "set":
    case "ltree":
    case "any":
      return (text) => text;
    case "uuid":
      return (text) => (UUID_TEXT.test(text.trim()) ? text.trim() : failed(text, base));
    case "json":
      return (text) => (parseJson(text), text);
    case "bit":
      return (text) => (/^[01]*$/.test(text) ? text : failed(text, base));
    case "bytes":
      return (text) =>
        /^\\x(?:[0-9a-f]{2})*$/i.test(text) ? Buffer.from(text.slice(2), "hex") : Buffer.from(text, "utf8");
    case "network":
      return base.of.startsWith("mac") ? (text) => text : (text) => networkText(parseNetwork(text));
    case "vector":
      return (text) => text;
    case "array":
      return arrayReader(base.element, options);
    case "range":
      return rangeReader(base, options);
    case "composite":
      return compositeReader(base, options);
    default:
      throw new UnsupportedExpression(`a value of type ${typeName(base)}`);
  }
}

function numberReader(type: ColumnType, { lenient }: CastOptions): (text: string) => Value {
  const fit = fitNumber(type);
  return (text) => {
    const plain = type.kind === "money" ? text.replace(/[$,]/g, "") : text;
    const number = parseNumeric(plain) ?? (lenient ? leadingNumber(plain) : failed(text, type));
    if (type.kind === "integer" && !lenient && compareNumeric(number, roundWhole(number)) !== 0) failed(text, type);
    return fit(number);
  };
}

/** SQLite and MySQL read `12abc` as 12 and `abc` as 0. */
function leadingNumber(text: string): Numeric {
  const digits = /^\s*[+-]?\d*\.?\d*(?:[eE][+-]?\d+)?/.exec(text)?.[0] ?? "";
  return parseNumeric(digits) ?? 0;
}

function arrayReader(element: ColumnType, options: CastOptions): (text: string) => Value {
  const read = textReader(element, options);
  const convert = (part: ArrayElement): Value =>
    part === null ? null : typeof part === "string" ? read(part) : part.map(convert);
  return (text) => (splitArray(text) ?? failed(text, { kind: "array", element, dimensions: 1 })).map(convert);
}

function rangeReader(type: ColumnType & { kind: "range" }, options: CastOptions): (text: string) => Value {
  const read = textReader(type.element, options);
  const elements = rangeElements(type.element);
  const bound = (text: string | null) => (text === null ? null : read(text));
  const readOne = (text: string): RangeValue => {
    const parts = splitRange(text) ?? failed(text, type);
    const range: RangeValue = { kind: "range", ...parts, lower: bound(parts.lower), upper: bound(parts.upper) };
    return canonicalRange(range, elements);
  };
  return type.multi ? (text) => (splitMultirange(text) ?? failed(text, type)).map(readOne) : readOne;
}

function compositeReader(type: ColumnType & { kind: "composite" }, options: CastOptions): (text: string) => Value {
  const readers = type.fields.map((field) => textReader(field.type, options));
  return (text) => {
    const parts = splitComposite(text);
    if (!parts || parts.length !== readers.length) failed(text, type);
    return { kind: "composite", fields: parts.map((part, place) => (part === null ? null : readers[place]!(part))) };
  };
}

/** Rounds a number to what its type holds, and refuses what it does not. */
export function fitNumber(type: ColumnType): (value: Numeric) => Numeric {
  if (type.kind === "integer") {
    const [low, high] = type.unsigned
      ? [0n, (1n << BigInt(type.bits)) - 1n]
      : [-(1n << BigInt(type.bits - 1)), (1n << BigInt(type.bits - 1)) - 1n];
    return (value) => {
      const whole = roundWhole(value);
      if (whole < low || whole > high) throw new EvaluationFailure(`${whole} is out of range for ${type.bits} bits`);
      return whole;
    };
  }
  if (type.kind === "decimal" && type.scale !== null) {
    const { scale, precision } = type;
    const bound = precision === null ? null : Number(`1e${precision - scale}`);
    return (value) => {
      const rounded = roundTo(value, scale, "half away");
      if (bound !== null && Math.abs(Number(rounded)) >= bound) throw new EvaluationFailure("numeric field overflow");
      return rounded;
    };
  }
  if (type.kind === "money") return (value) => roundTo(value, 2, "half away");
  if (type.kind === "float") return type.bits === 32 ? (value) => Math.fround(Number(value)) : (value) => Number(value);
  return (value) => value;
}

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
  const one = (range: RangeValue) =>
    range.empty
      ? "empty"
      : `${range.lowerInclusive ? "[" : "("}${bound(range.lower)},${bound(range.upper)}${range.upperInclusive ? "]" : ")"}`;
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

/**
 * The conversion from one type to another, as CAST does it; null where values stay as they are.
 * @throws UnsupportedExpression where there is none here.
 */
export function conversionOf(from: SqlType, to: SqlType, options: CastOptions): Conversion | null {
  if (to.kind === "unknown") return null;
  const target = baseType(to);
  const source = from.kind === "unknown" ? from : baseType(from);
  const [given, wanted] = [categoryOf(source), categoryOf(target)];
  if (given === "opaque" && wanted === "opaque" && typeName(source) === typeName(target)) return null;
  if (given === "unknown") return viaText(textReader(target, options), truncation(target));
  if (given === "any") return fromDynamic(target, options);
  switch (wanted) {
    case "any":
      return toDynamic(source, options);
    case "text":
      return toText(source, target, options);
    case "boolean":
      return toBoolean(source, options);
    case "integer":
    case "decimal":
    case "float":
      return toNumber(source, target, options);
    case "date":
    case "time":
    case "timestamp":
    case "interval":
      return toTemporal(source, target, options);
    case "array":
      if (source.kind === "array" && target.kind === "array")
        return mapElements(source.element, target.element, options);
      break;
    case "composite":
      if (source.kind === "composite" && target.kind === "composite") return mapFields(source, target, options);
      break;
    case "multirange":
      if (given === "range") return (value) => [value];
      break;
    case "bytes":
      if (given === "text" && options.lenient) return (value) => Buffer.from(value as string, "utf8");
      break;
    case "bit":
      if (given === "integer" && target.kind === "bit") return bitsOfInteger(target.length ?? 1);
      break;
    default:
      break;
  }
  if (given === wanted) return null;
  if (given === "text" || given === "json") return viaText(textReader(target, options), null);
  throw new UnsupportedExpression(`a cast from ${typeName(source)} to ${typeName(target)}`);
}

function viaText(read: (text: string) => Value, after: ((text: string) => string) | null): Conversion {
  return after ? (value) => after(read(value as string) as string) : (value) => read(value as string);
}

/** An explicit cast to `varchar(n)` or `char(n)` cuts; null where there is nothing to cut. */
function truncation(type: ColumnType): ((text: string) => string) | null {
  if (type.kind !== "text" || type.maxLength === null) return null;
  const limit = type.maxLength;
  return (text) => (text.length <= limit ? text : [...text].slice(0, limit).join(""));
}

function toText(source: SqlType, target: ColumnType, options: CastOptions): Conversion | null {
  const cut = truncation(target);
  if (target.kind === "enum") return source.kind === "enum" ? null : viaText(textReader(target, options), null);
  if (categoryOf(source) === "text" && !(source.kind === "text" && source.fixed)) {
    return cut && ((value) => cut(value as string));
  }
  // `char(n)` to `char(n)` keeps its blanks, which comparisons and length then skip.
  if (source.kind === "text" && target.kind === "text" && target.fixed) return cut && ((value) => cut(value as string));
  const write = textWriter(source, options);
  // PostgreSQL's cast of an address always names the prefix, its output only a shorter one.
  if (source.kind === "network" && !source.of.startsWith("mac")) {
    return (value) => prefixedText(parseNetwork(value as string));
  }
  return cut ? (value) => cut(write(value)) : write;
}

function toBoolean(source: SqlType, options: CastOptions): Conversion | null {
  switch (categoryOf(source)) {
    case "boolean":
      return null;
    case "integer":
    case "decimal":
    case "float":
      return (value) => (typeof value === "boolean" ? value : !isZero(value as Numeric));
    case "text":
      return options.lenient
        ? (value) => !isZero(leadingNumber(value as string))
        : viaText(textReader({ kind: "boolean" }, options), null);
    case "json":
      return (value) => parseJson(value as string) === true;
    default:
      throw new UnsupportedExpression(`a cast from ${typeName(source)} to boolean`);
  }
}

function toNumber(source: SqlType, target: ColumnType, options: CastOptions): Conversion | null {
  const fit = fitNumber(target);
  const category = categoryOf(source);
  if (category === "boolean") return (value) => Number(value);
  if (category === "text") return viaText(textReader(target.kind === "year" ? DECIMAL : target, options), null);
  if (category === "json") {
    return (value) => {
      const parsed = parseJson(value as string);
      return typeof parsed === "number" ? fit(parsed) : failed(value as string, target);
    };
  }
  if (category === "bit" && target.kind === "integer") return (value) => Number(BigInt(`0b${String(value) || "0"}`));
  if (category !== "integer" && category !== "decimal" && category !== "float") {
    if (!options.lenient) throw new UnsupportedExpression(`a cast from ${typeName(source)} to ${typeName(target)}`);
    return numberOfTemporal(source);
  }
  if (
    source.kind === target.kind &&
    (source.kind !== "integer" || isNarrower(source, target)) &&
    (source.kind !== "decimal" || target.kind !== "decimal" || target.scale === null)
  ) {
    return null;
  }
  if (target.kind === "integer" && category !== "integer") {
    if (options.lenient) return (value) => fit(roundTo(value as Numeric, 0, "down"));
    if (category === "float") return (value) => fit(roundTo(value as Numeric, 0, "half even"));
  }
  if (target.kind === "decimal" && target.scale === null) return null;
  return (value) => fit(value as Numeric);
}

function isNarrower(source: SqlType, target: ColumnType): boolean {
  return (
    source.kind === "integer" &&
    target.kind === "integer" &&
    source.bits <= target.bits &&
    source.unsigned === target.unsigned
  );
}

/** SQLite and MySQL: a date as a number is its leading digits, its year. */
function numberOfTemporal(source: SqlType): Conversion {
  const write = textWriter(source, { lenient: true });
  return (value) => leadingNumber(write(value));
}

function toTemporal(source: SqlType, target: ColumnType, options: CastOptions): Conversion | null {
  const category = categoryOf(source);
  if (category === "text") return viaText(textReader(target, options), null);
  switch (target.kind) {
    case "date":
      if (category === "date") return null;
      if (category === "timestamp") return (value) => Math.floor((value as number) / DAY) * DAY;
      break;
    case "timestamp": {
      if (category !== "date" && category !== "timestamp") break;
      if (target.precision >= 6 || category === "date") return null;
      const step = 1000 / 10 ** target.precision;
      return (value) => Math.round((value as number) / step) * step;
    }
    case "time":
      if (category === "time") return null;
      if (category === "timestamp") return (value) => (value as number) - Math.floor((value as number) / DAY) * DAY;
      if (category === "interval") return (value) => ((intervalOf(value).ms % DAY) + DAY) % DAY;
      break;
    default:
      if (category === "interval" || category === "time") return null;
  }
  if (options.lenient && target.kind !== "interval") {
    const write = textWriter(source, options);
    return (value) => parseTemporal(write(value), target);
  }
  throw new UnsupportedExpression(`a cast from ${typeName(source)} to ${typeName(target)}`);
}

function mapElements(from: ColumnType, to: ColumnType, options: CastOptions): Conversion | null {
  const convert = conversionOf(from, to, options);
  if (!convert) return null;
  const each = (value: Value): Value =>
    value === null ? null : Array.isArray(value) ? (value as readonly Value[]).map(each) : convert(value);
  return (value) => (value as readonly Value[]).map(each);
}

function mapFields(
  from: ColumnType & { kind: "composite" },
  to: ColumnType & { kind: "composite" },
  options: CastOptions,
): Conversion | null {
  if (from.fields.length !== to.fields.length) throw new UnsupportedExpression(`a cast to ${to.name}`);
  const conversions = from.fields.map((field, place) => conversionOf(field.type, to.fields[place]!.type, options));
  if (conversions.every((conversion) => conversion === null)) return null;
  return (value) => ({
    kind: "composite",
    fields: (isComposite(value) ? value.fields : []).map((field, place) =>
      field === null ? null : (conversions[place]?.(field) ?? field),
    ),
  });
}

function bitsOfInteger(length: number): Conversion {
  return (value) =>
    BigInt.asUintN(length, BigInt(value as number | bigint))
      .toString(2)
      .padStart(length, "0");
}

/** A column without a type holds what it holds. */
function fromDynamic(target: ColumnType, options: CastOptions): Conversion | null {
  if (target.kind === "any") return null;
  const fromNumber = conversionSafely(DECIMAL, target, options);
  const fromText = textReader(target, options);
  const category = categoryOf(target);
  return (value) => {
    if (typeof value === "string") return fromText(value);
    if (typeof value === "number" || typeof value === "bigint") return fromNumber ? fromNumber(value) : value;
    if (typeof value === "boolean" && category !== "boolean")
      return fromNumber ? fromNumber(Number(value)) : Number(value);
    if (value instanceof Uint8Array && category === "text") return Buffer.from(value).toString("utf8");
    return value;
  };
}

function conversionSafely(from: SqlType, to: ColumnType, options: CastOptions): Conversion | null {
  try {
    return conversionOf(from, to, options);
  } catch {
    return null;
  }
}

/** SQLite keeps booleans as numbers and dates as text. */
function toDynamic(source: SqlType, options: CastOptions): Conversion | null {
  switch (categoryOf(source)) {
    case "boolean":
      return (value) => Number(value);
    case "date":
    case "time":
    case "timestamp":
    case "interval":
    case "array":
    case "range":
      return textWriter(source, options);
    default:
      return null;
  }
}
