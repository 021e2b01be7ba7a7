import { isComposite, isRange, packedDay } from "@seedloom/core";
import type { ColumnType, RangeValue, Value } from "@seedloom/core";

/** A value other than null as the database's input text, before any escaping. */
export type Encode = (value: Value) => string;

/** The input text of a type's values, decided once for a column. */
export function encoder(type: ColumnType): Encode {
  switch (type.kind) {
    case "boolean":
      return (value) => (value === true || value === 1 || value === "t" || value === "true" ? "t" : "f");
    case "date":
      return (value) => (typeof value === "number" ? dateText(value) : plain(value));
    case "time": {
      const zone = type.timeZone ? "+00" : "";
      return (value) => (typeof value === "number" ? timeText(value) + zone : plain(value));
    }
    case "timestamp": {
      const zone = type.timeZone ? "+00" : "";
      return (value) => (typeof value === "number" ? timestampText(value, zone) : plain(value));
    }
    case "interval":
      return (value) => (typeof value === "number" ? intervalText(value) : plain(value));
    case "bytes":
      return (value) => (value instanceof Uint8Array ? bytesText(value) : plain(value));
    case "domain":
      return encoder(type.base);
    case "array":
      return arrayEncoder(type.element, type.dimensions);
    case "range":
      return rangeEncoder(type.element, type.multi);
    case "composite": {
      const encoders = type.fields.map((field) => encoder(field.type));
      return (value) => {
        if (!isComposite(value)) return plain(value);
        const fields = value.fields.map((field, index) =>
          field === null ? "" : quoteNested((encoders[index] ?? plain)(field), '""'),
        );
        return `(${fields.join(",")})`;
      };
    }
    default:
      return plain;
  }
}

function plain(value: Value): string {
  if (typeof value === "string") return value;
  return value instanceof Uint8Array ? bytesText(value) : String(value);
}

const day = 86_400_000;
const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** `2024-02-29`; years before 1 carry the suffix BC at the very end, so it is handed back apart. */
function dateParts(days: number): readonly [date: string, era: string] {
  const packed = packedDay(days);
  const year = Math.floor(packed / 512);
  const month = (packed - year * 512) >> 5;
  const dayOfMonth = packed & 31;
  const shown = year > 0 ? year : 1 - year;
  return [`${String(shown).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`, year > 0 ? "" : " BC"];
}

function dateText(ms: number): string {
  if (!Number.isFinite(ms)) return ms < 0 ? "-infinity" : "infinity";
  const [date, era] = dateParts(Math.floor(ms / day));
  return date + era;
}

function timestampText(ms: number, zone: string): string {
  if (!Number.isFinite(ms)) return ms < 0 ? "-infinity" : "infinity";
  const days = Math.floor(ms / day);
  const clock = timeText(ms - days * day);
  // Rounding to microseconds may reach midnight, which the server reads as the next day's start.
  const [date, era] = dateParts(days);
  return `${date} ${clock}${zone}${era}`;
}

/** Milliseconds since midnight; fractions down to microseconds, which is what the server keeps. */
function timeText(ms: number): string {
  const micros = Math.round(ms * 1000);
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = micros - seconds * 1_000_000;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (fraction === 0) return clock;
  return fraction % 1000 === 0
    ? `${clock}.${String(fraction / 1000).padStart(3, "0")}`
    : `${clock}.${String(fraction).padStart(6, "0")}`;
}

/** Whole days as days, the rest as a clock: `-1 days -02:30:00`. */
function intervalText(ms: number): string {
  const sign = ms < 0 ? "-" : "";
  const size = Math.abs(ms);
  const days = Math.floor(size / day);
  return `${days === 0 ? "" : `${sign}${days} days `}${sign}${timeText(size - days * day)}`;
}

function bytesText(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

/** Inside arrays, composites and ranges: quoted where a character could be taken for syntax; quotes inside as `quote`. */
function quoteNested(text: string, quote: '""' | '\\"'): string {
  if (text !== "" && !/["\\{}()[\],;\s]/.test(text) && !/^null$/i.test(text)) return text;
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', quote)}"`;
}

/** `box` is the only type whose arrays are not delimited by commas. */
function delimiterOf(element: ColumnType): string {
  return element.kind === "geometric" && element.of === "box" ? ";" : ",";
}

function arrayEncoder(element: ColumnType, dimensions: number): Encode {
  const encode = encoder(element);
  const delimiter = delimiterOf(element);
  const items = (values: readonly Value[], depth: number): string => {
    const parts = values.map((item) => {
      if (item === null) return "NULL";
      if (depth < dimensions && Array.isArray(item)) return items(item as readonly Value[], depth + 1);
      return quoteNested(encode(item), '\\"');
    });
    return `{${parts.join(delimiter)}}`;
  };
  return (value) => {
    if (!Array.isArray(value)) return plain(value);
    const text = items(value as readonly Value[], 1);
    // There is only one empty array, whatever its dimensions.
    return /^[{},]*$/.test(text) ? "{}" : text;
  };
}

function rangeEncoder(element: ColumnType, multi: boolean): Encode {
  const encode = encoder(element);
  const bound = (value: Value) => (value === null ? "" : quoteNested(encode(value), '\\"'));
  const range = (value: RangeValue) =>
    value.empty
      ? "empty"
      : `${value.lowerInclusive ? "[" : "("}${bound(value.lower)},${bound(value.upper)}${value.upperInclusive ? "]" : ")"}`;
  return (value) => {
    if (multi && Array.isArray(value)) {
      return `{${(value as readonly Value[]).map((item) => (isRange(item) ? range(item) : plain(item))).join(",")}}`;
    }
    return isRange(value) ? range(value) : plain(value);
  };
}
