import { parseInterval } from "../temporal/interval.ts";
import { parseTemporal } from "../temporal/parse.ts";
import { baseType, type ColumnType } from "../type.ts";
import { type RangeValue, type Value } from "../value.ts";
import { intervalValue, rangeElements } from "./compare.ts";
import { EvaluationFailure, UnsupportedExpression } from "./failure.ts";
import { compareNumeric, type Numeric, parseNumeric, roundTo, roundWhole } from "./numeric.ts";
import { categoryOf, type SqlType, typeName } from "./sql-type.ts";
import { parseJson } from "./values/json.ts";
import { type ArrayElement, splitArray, splitComposite, splitMultirange, splitRange } from "./values/literal.ts";
import { networkText, parseNetwork } from "./values/network.ts";
import { canonicalRange } from "./values/range.ts";

/** Whose rules values are read, written and converted by. */
export interface CastOptions {
  /** SQLite's and MySQL's rules: booleans are numbers, text that is no number is what its first digits say. */
  readonly lenient: boolean;
}

/** @throws EvaluationFailure always: the text is none of the type. */
export function failed(value: string, type: SqlType): never {
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
export function leadingNumber(text: string): Numeric {
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
