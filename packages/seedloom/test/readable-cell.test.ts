import { textType } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";
import { expect, test } from "vitest";
import { readableCell } from "../src/readable-cell.ts";
import type { ReadableCell } from "../src/readable-cell.ts";

const timestamp = (precision: number, timeZone: boolean): ColumnType => ({ kind: "timestamp", precision, timeZone });
const date: ColumnType = { kind: "date" };
const range = {
  kind: "range",
  lower: 0,
  upper: null,
  lowerInclusive: true,
  upperInclusive: false,
  empty: false,
} as const;

test.each<[Value, ColumnType, ReadableCell]>([
  [null, date, null],
  [true, { kind: "boolean" }, true],
  ["x", textType(), "x"],
  [0, date, "1970-01-01"],
  [-86_400_000, date, "1969-12-31"],
  [1_234, timestamp(0, false), "1970-01-01 00:00:01"],
  [1_234, timestamp(3, true), "1970-01-01 00:00:01.234Z"],
  [34_200_000, { kind: "time", precision: 0, timeZone: false }, "09:30:00"],
  [90_000_000, { kind: "interval" }, "1 day 01:00:00"],
  [-3_600_000, { kind: "interval" }, "-01:00:00"],
  [2 ** 40, { kind: "integer", bits: 64, unsigned: false }, 2 ** 40],
  [12n ** 20n, { kind: "integer", bits: 64, unsigned: false }, String(12n ** 20n)],
  [9.5, { kind: "decimal", precision: 8, scale: 2 }, "9.50"],
  [61.22, { kind: "decimal", precision: 65, scale: 30 }, "61.220000000000000000000000000000"],
  [new Uint8Array([0, 255]), { kind: "bytes", maxLength: null, fixed: false }, "\\x00ff"],
  [[0, null], { kind: "array", element: date, dimensions: 1 }, "{1970-01-01,NULL}"],
  [range, { kind: "range", name: "daterange", element: date, multi: false }, "[1970-01-01,)"],
  [
    { kind: "composite", fields: [0, null] },
    {
      kind: "composite",
      name: "c",
      fields: [
        { name: "d", type: date },
        { name: "n", type: date },
      ],
    },
    "(1970-01-01,)",
  ],
  [0, { kind: "domain", name: "day", base: date }, "1970-01-01"],
])("case %#", (value, type, expected) => {
  expect(readableCell(value, type)).toBe(expected);
});
