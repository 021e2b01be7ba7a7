import { baseType, isComposite, isRange } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";

/** A cell as people and JSON read it: dates as ISO 8601 text, everything that is not a number or a truth value as text. */
export type ReadableCell = null | boolean | number | string;

/**
 * A value as the database would show it, near enough for a person: not the loader's text.
 * @example
 * readableCell(1767225600000, { kind: "date" }); // => "2026-01-01"
 */
export function readableCell(value: Value, declared: ColumnType): ReadableCell {
  const type = baseType(declared);
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return readableNumber(value, type);
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (isRange(value)) {
    if (value.empty) return "empty";
    const element = type.kind === "range" ? type.element : type;
    const bound = (part: Value) => (part === null ? "" : String(readableCell(part, element)));
    return `${value.lowerInclusive ? "[" : "("}${bound(value.lower)},${bound(value.upper)}${value.upperInclusive ? "]" : ")"}`;
  }
  if (isComposite(value)) {
    const fields = type.kind === "composite" ? type.fields : [];
    return `(${value.fields.map((field, index) => readableCell(field, fields[index]?.type ?? { kind: "any" }) ?? "").join(",")})`;
  }
  const element = type.kind === "array" ? type.element : type;
  return `{${value.map((part) => String(readableCell(part, Array.isArray(part) ? type : element) ?? "NULL")).join(",")}}`;
}

function readableNumber(value: number, type: ColumnType): ReadableCell {
  switch (type.kind) {
    case "date":
      return iso(value).slice(0, 10);
    case "timestamp":
      return `${iso(value).slice(0, 19).replace("T", " ")}${fraction(value, type.precision)}${type.timeZone ? "Z" : ""}`;
    case "time":
      return `${iso(value).slice(11, 19)}${fraction(value, type.precision)}`;
    case "interval":
      return duration(value);
    case "decimal":
      return type.scale !== null && type.scale > 0 ? fixed(value, type.scale) : value;
    default:
      return value;
  }
}

/** With all its digits behind the point, those that a number has no room for as zeros: databases keep 0.1, not what it is in binary. */
function fixed(value: number, scale: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const digits = Math.max(0, Math.min(scale, 15 - whole));
  return value.toFixed(digits) + (digits === 0 ? "." : "") + "0".repeat(scale - digits);
}

function iso(value: number): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}

function fraction(value: number, precision: number): string {
  const millis = ((Math.trunc(value) % 1000) + 1000) % 1000;
  return precision === 0 || millis === 0 ? "" : `.${String(millis).padStart(3, "0").slice(0, precision)}`;
}

function duration(value: number): string {
  const days = Math.trunc(value / 86_400_000);
  const rest = Math.abs(value % 86_400_000);
  const clock = iso(rest).slice(11, 19);
  const sign = value < 0 && days === 0 ? "-" : "";
  return `${days === 0 ? "" : `${days} day${Math.abs(days) === 1 ? "" : "s"} `}${sign}${clock}`;
}
