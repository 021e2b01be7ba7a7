import { isComposite, isRange, type Column, type ColumnType, type Value } from "@seedloom/core";
import { formatDate, formatTime, formatTimestamp } from "./date-text.ts";

/** What better-sqlite3 binds. */
export type Bound = null | number | bigint | string | Uint8Array;

/** A column's own conversion; null where its values are bound as they are. */
export type Encoder = (value: Value) => Bound;

/** How a column's date and time texts are written. */
export interface DateStyle {
  readonly separator: " " | "T";
  readonly suffix: "" | "Z";
}

/**
 * ISO text with a blank, as SQLite's own `datetime()` writes it (https://sqlite.org/lang_datefunc.html), unless the column's default
 * shows that the application writes `T` or `Z`.
 */
export function dateStyle(column: Pick<Column, "default">): DateStyle {
  const text = column.default?.sql.text ?? "";
  return {
    separator: /\dT\d|%dT%/.test(text) ? "T" : " ",
    suffix: /[\dSf]Z['"]/.test(text) ? "Z" : "",
  };
}

/** The conversion of a column's values, or null where none is needed. */
export function encoderOf(column: Pick<Column, "type" | "default">): Encoder | null {
  return encoderOfType(column.type, dateStyle(column));
}

function encoderOfType(type: ColumnType, style: DateStyle): Encoder | null {
  switch (type.kind) {
    case "domain":
      return encoderOfType(type.base, style);
    case "boolean":
      return (value) => (value === true ? 1 : value === false ? 0 : encodeAny(value));
    case "date":
      return (value) => (typeof value === "number" ? formatDate(value) : encodeAny(value));
    case "time":
      return (value) => (typeof value === "number" ? formatTime(value) : encodeAny(value));
    case "timestamp":
      return (value) => (typeof value === "number" ? formatTimestamp(value, style) : encodeAny(value));
    case "bytes":
      return (value) => (typeof value === "string" ? Buffer.from(value, "utf8") : encodeAny(value));
    case "text":
    case "uuid":
    case "xml":
    case "enum":
    case "network":
    case "integer":
    case "year":
    case "decimal":
    case "money":
    case "float":
      return null;
    default:
      return encodeAny;
  }
}

/** A value of a column that says nothing of its type. Whole numbers stay whole: better-sqlite3 binds those beyond 32 bits as REAL. */
function encodeAny(value: Value): Bound {
  switch (typeof value) {
    case "boolean":
      return value ? 1 : 0;
    case "number":
      return Number.isSafeInteger(value) && value !== (value | 0) ? BigInt(value) : value;
    case "object":
      return value === null || value instanceof Uint8Array ? value : JSON.stringify(plain(value));
    default:
      return value;
  }
}

function plain(value: Value): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(plain);
  if (isComposite(value)) return value.fields.map(plain);
  if (isRange(value)) return { ...value, lower: plain(value.lower), upper: plain(value.upper) };
  return value;
}
