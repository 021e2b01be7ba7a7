import type { Column, Misfit } from "@seedloom/core";
import { quoteIdentifier } from "./quote.ts";
import { declaredType } from "./types.ts";

/**
 * Values that do not fit their column: SQLite stores anything under any declared type, but in STRICT tables
 * (https://sqlite.org/flextypegood.html). What a row holds is compared with what the column's type was read as, so that a BOOLEAN that
 * is checked to be 'Y' or 'N' holds text.
 */
export function misfits(column: Column): readonly Misfit[] {
  const { type, typeText } = column;
  // A virtual column's value is computed, a rowid cannot be anything but an integer; a type unknown to us says nothing.
  if (column.generated.kind !== "no" || typeText === "" || !declaredType(typeText, false).known) return [];
  const name = quoteIdentifier(column.name);
  const wrong = (code: string, offends: string, expected: string, holds: string): Misfit => ({
    fault: "type",
    code,
    offends,
    expected,
    holds,
  });
  const stored = (code: string, kinds: readonly string[], expected: string, holds: string): Misfit =>
    wrong(code, `typeof(${name}) NOT IN ('null', ${kinds.map((kind) => `'${kind}'`).join(", ")})`, expected, holds);
  switch (type.kind) {
    case "integer":
    case "year":
      return [stored("notInteger", ["integer"], "an integer", "something that is no integer")];
    case "boolean":
      return [
        /^BOOL/i.test(typeText)
          ? wrong("notBoolean", `${name} NOT IN (0, 1)`, "0 or 1", "something that is neither 0 nor 1")
          : stored("notInteger", ["integer"], "an integer", "something that is no integer"),
      ];
    case "decimal":
    case "money":
    case "float":
      return [stored("notNumber", ["integer", "real"], "a number", "something that is no number")];
    case "text":
      return [
        stored("notText", ["text", "integer", "real"], "text", "bytes instead of text"),
        wrong("invalidUtf8", invalidUtf8(name), "UTF-8", "bytes that are no UTF-8"),
        ...tooLong(column, `length(${name})`, "characters"),
      ];
    case "bytes":
      return tooLong(column, `length(CAST(${name} AS BLOB))`, "bytes");
    case "date":
    case "timestamp":
      return [wrong("notDate", noDate(name), "a date that exists", "a date that does not exist")];
    case "time":
      return [
        wrong(
          "notTime",
          `${name} GLOB '[0-9][0-9]:[0-9][0-9]*' AND time(substr(${name}, 1, 5)) IS NULL`,
          "a time of day",
          "a time that no day has",
        ),
      ];
    case "json":
      // 9: RFC 8259 text, or JSONB: https://sqlite.org/json1.html#jvalid
      return [wrong("notJson", `NOT json_valid(${name}, 9)`, "JSON", "text that is no JSON")];
    case "uuid": {
      const digits = `replace(${name}, '-', '')`;
      const text = `typeof(${name}) = 'text' AND (length(${digits}) <> 32 OR ${digits} GLOB '*[^0-9a-fA-F]*')`;
      return [wrong("notUuid", `${text} OR typeof(${name}) = 'blob' AND length(${name}) <> 16`, "a UUID", "no UUID")];
    }
    default:
      return [];
  }
}

/**
 * A day in ISO 8601 that the calendar does not have (SQLite turns 2023-02-30 into 2023-03-02), or text without a digit. Other forms
 * of dates are left to those who use them.
 */
function noDate(name: string): string {
  const iso = `${name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' AND date(substr(${name}, 1, 10)) IS NOT substr(${name}, 1, 10)`;
  return `typeof(${name}) = 'blob' OR typeof(${name}) = 'text' AND (${iso} OR ${name} NOT GLOB '*[0-9]*')`;
}

/**
 * Text that does not come back as it was when its characters are taken out and encoded again: SQLite never looks at the bytes of
 * its text (https://sqlite.org/invalidutf.html). Only text beyond ASCII is taken apart.
 */
function invalidUtf8(name: string): string {
  const from = `WITH RECURSIVE seedloom_place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM seedloom_place WHERE n < length(${name}))`;
  const same = `hex(substr(${name}, n, 1)) <> hex(char(unicode(substr(${name}, n, 1))))`;
  return `${name} GLOB '*[^' || char(1) || '-' || char(127) || ']*' AND EXISTS (${from} SELECT 1 FROM seedloom_place WHERE ${same})`;
}

/** Lengths are kept in the schema, and not enforced. */
function tooLong(column: Column, length: string, unit: string): readonly Misfit[] {
  const { type } = column;
  if ((type.kind !== "text" && type.kind !== "bytes") || type.maxLength === null) return [];
  const expected = `at most ${type.maxLength} ${unit}`;
  return [
    {
      fault: "size",
      code: "tooLong",
      offends: `${length} > ${type.maxLength}`,
      expected,
      holds: `more than ${expected.slice(8)}`,
    },
  ];
}
