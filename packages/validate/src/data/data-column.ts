import { parseTemporal } from "@seedloom/core";
import { columnKind, textOf } from "./column-kind.ts";
import type { RawColumn, RawValue } from "./column-kind.ts";
import type { ColumnKind, DataColumn } from "./data-set.ts";

/** A column as it was read, as a statistician wants it; null where its values cannot be compared. */
export function dataColumn(raw: RawColumn): DataColumn | null {
  const kind = columnKind(raw);
  return kind === null ? null : { name: raw.name, kind, values: raw.values.map((value) => cell(value, kind)) };
}

/**
 * The column with its values as another kind has them (a number as a label, a label as a moment); null where one of them is none.
 * @example
 * asKind({ name: "size", kind: "category", values: ["1", null] }, "number")?.values; // => [1, null]
 */
export function asKind(column: DataColumn, kind: ColumnKind): DataColumn | null {
  if (column.kind === kind) return column;
  const values = column.values.map((value) => cell(value, kind));
  const lost = values.some((value, row) => value === null && column.values[row] !== null);
  return lost ? null : { ...column, kind, values };
}

function cell(value: RawValue, kind: ColumnKind): number | string | null {
  if (value === null) return null;
  switch (kind) {
    case "number":
      return finite(typeof value === "string" ? Number(value.trim() === "" ? Number.NaN : value) : Number(value));
    case "time":
      if (value instanceof Date) return finite(value.getTime());
      return typeof value === "string"
        ? finite(parseTemporal(value, { kind: "timestamp", precision: 3, timeZone: true }) ?? Number.NaN)
        : finite(Number(value));
    case "category":
    case "text":
    case "key":
      return textOf(value);
  }
}

/** Infinity is no place between others: `infinity` dates stand for none. */
function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
