import { formatDate, formatTime, formatTimestamp, isComposite, isRange } from "@seedloom/core";
import type { Column, Value } from "@seedloom/core";
import { affinityOf } from "./types.ts";

/** What better-sqlite3 binds. */
export type Bound = null | number | bigint | string | Uint8Array;

/** A column's own conversion; null where its values are bound as they are. */
export type Encoder = (value: Value) => Bound;

/**
 * ISO text with a blank, as SQLite's own `datetime()` writes it (https://sqlite.org/lang_datefunc.html), unless the column's default
 * shows that the application writes `T` or `Z`.
 */
function dateStyle(column: Pick<Column, "default">): { readonly separator: " " | "T"; readonly suffix: "" | "Z" } {
  const text = column.default?.sql.text ?? "";
  return {
    separator: /\dT\d|%dT%/.test(text) ? "T" : " ",
    suffix: /[\dSf]Z['"]/.test(text) ? "Z" : "",
  };
}

/** The conversion of a column's values, or null where none is needed. */
export function encoderOf(column: Pick<Column, "type" | "typeText" | "default">): Encoder | null {
  const { type } = column;
  switch (type.kind) {
    case "boolean":
      return (value) => (value === true ? 1 : value === false ? 0 : encodeAny(value));
    case "date":
      return (value) => (typeof value === "number" ? formatDate(value) : encodeAny(value));
    case "time":
      return (value) => (typeof value === "number" ? formatTime(value) : encodeAny(value));
    case "timestamp": {
      const { separator, suffix } = dateStyle(column);
      const plain = separator === " " && suffix === "";
      return (value) => {
        if (typeof value !== "number") return encodeAny(value);
        const text = formatTimestamp(value);
        return plain ? text : text.replace(" ", separator) + suffix;
      };
    }
    case "bytes":
      return (value) => (typeof value === "string" ? Buffer.from(value, "utf8") : encodeAny(value));
    case "integer":
    case "year":
    case "decimal":
    case "money":
    case "float":
      // A numeric affinity makes integers of whole numbers; without one they would stay as they are bound.
      return ["integer", "real", "numeric"].includes(affinityOf(column.typeText)) ? null : encodeAny;
    default:
      return (value) => (typeof value === "string" ? value : encodeAny(value));
  }
}

/** Any value as what it is. Whole numbers become bigints, as better-sqlite3 binds every number as REAL. */
function encodeAny(value: Value): Bound {
  switch (typeof value) {
    case "boolean":
      return value ? 1n : 0n;
    case "number":
      return Number.isSafeInteger(value) ? BigInt(value) : value;
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
