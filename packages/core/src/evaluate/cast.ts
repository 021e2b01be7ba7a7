import { type CastOptions, fitNumber, leadingNumber, failed, textReader } from "./text-reader.ts";
import { textWriter } from "./text-writer.ts";
import { DAY } from "../temporal/calendar.ts";
import { parseTemporal } from "../temporal/parse.ts";
import { baseType, type ColumnType } from "../type.ts";
import { isComposite, type Value } from "../value.ts";
import { intervalOf } from "./compare.ts";
import { UnsupportedExpression } from "./failure.ts";
import { isZero, type Numeric, roundTo } from "./numeric.ts";
import { categoryOf, DECIMAL, type SqlType, typeName } from "./sql-type.ts";
import { parseJson } from "./values/json.ts";
import { parseNetwork, prefixedText } from "./values/network.ts";

/** A conversion of values that are not NULL; may throw EvaluationFailure. */
export type Conversion = (value: Value & {}) => Value;

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
  // JSON may be a number or a boolean by now, and a domain's base may have been read already.
  const textOf = (value: Value) => (typeof value === "string" ? value : String(value));
  return after ? (value) => after(read(textOf(value)) as string) : (value) => read(textOf(value));
}

/** An explicit cast to `varchar(n)` or `char(n)` cuts; null where there is nothing to cut. */
function truncation(type: ColumnType): ((text: string) => string) | null {
  if (type.kind !== "text" || type.maxLength === null) return null;
  const limit = type.maxLength;
  return (text) => (text.length <= limit ? text : [...text].slice(0, limit).join(""));
}

function toText(source: SqlType, target: ColumnType, options: CastOptions): Conversion | null {
  const cut = truncation(target);
  if (target.kind === "enum") {
    if (source.kind === "enum") return null;
    const read = textReader(target, options);
    if (categoryOf(source) === "text") return viaText(read, null);
    // A number is no label, and says so as any other text does.
    const write = textWriter(source, options);
    return (value) => read(write(value));
  }
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
