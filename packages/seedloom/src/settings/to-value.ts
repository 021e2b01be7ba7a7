import { SeedError, baseType, isComposite, isRange } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";
import type { Json, Literal } from "./settings.ts";

/**
 * What a person or a function gave for a cell, as the `Value` of its column's type: dates from Date or ISO 8601 text (read
 * as UTC where it names no zone), JSON as text, everything else as it is.
 * @param where the column, for messages: `orders.placed_at`
 * @throws SeedError `CONFIG`
 */
export function toValue(given: Literal | Json | Value, declared: ColumnType, where: string): Value {
  if (given === null) return null;
  const type = baseType(declared);
  if (type.kind === "json") return typeof given === "string" && isJson(given) ? given : JSON.stringify(given);
  if (given instanceof Date) return fromDate(given, type, where);
  if (type.kind === "date" || type.kind === "timestamp") {
    return typeof given === "string" ? fromIso(given, type, where) : (given as Value);
  }
  if (Array.isArray(given)) {
    const element = type.kind === "array" ? type.element : type;
    return given.map((part: Literal | Json) => toValue(part, Array.isArray(part) ? type : element, where));
  }
  if (
    typeof given !== "object" ||
    given instanceof Uint8Array ||
    isRange(given as Value) ||
    isComposite(given as Value)
  ) {
    return given as Value;
  }
  throw new SeedError(
    "CONFIG",
    `${where}: an object is no value for a column of type ${type.kind}; give a text, a number, or an array.`,
    { column: where },
  );
}

function fromDate(date: Date, type: ColumnType, where: string): Value {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new SeedError("CONFIG", `${where}: the Date given is invalid.`, { column: where });
  switch (type.kind) {
    case "date":
      return time - (((time % 86_400_000) + 86_400_000) % 86_400_000);
    case "timestamp":
      return time;
    case "integer":
    case "float":
    case "decimal":
      return time;
    case "year":
      return date.getUTCFullYear();
    default:
      return date.toISOString();
  }
}

function fromIso(text: string, type: ColumnType, where: string): Value {
  const zoned = /([zZ]|[+-]\d\d:?\d\d)$/.test(text) || !/\d[T ]\d/.test(text) ? text : `${text}Z`;
  const time = Date.parse(zoned.replace(/^(\d{4}-\d\d-\d\d) /, "$1T"));
  if (Number.isNaN(time)) {
    throw new SeedError("CONFIG", `${where}: "${text}" is no date; write it as 2026-01-31 or 2026-01-31T09:30:00Z.`, {
      column: where,
      value: text,
    });
  }
  return type.kind === "date" ? fromDate(new Date(time), type, where) : time;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
