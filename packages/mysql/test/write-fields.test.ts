import type { ColumnType, Value } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codecOf } from "../src/encode.ts";
import { escapeField, fieldWriter } from "../src/load/write-fields.ts";

const MOMENTS = fc.oneof(
  fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) }),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => seconds * 1000),
  fc.double({ min: 0, max: 2e12, noNaN: true }),
  fc.constantFrom(-0, Infinity, "2024-02-29 12:00:00.5"),
);
const NUMBERS = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.bigInt(),
  fc.boolean(),
);

/** What the line of one row holds, with little room at first. */
function lineOf(types: readonly ColumnType[], values: readonly Value[]): string {
  const codecs = types.map((type) => codecOf(type, "mysql"));
  const lines = fieldWriter({ columns: types.map((_, at) => `c${at}`), codecs, types, table: "t" }, 8);
  expect(
    lines.rows(
      values.map((value) => [value]),
      0,
      1,
      1_000_000,
    ),
  ).toBe(1);
  const { buffer, length } = lines.take();
  return new TextDecoder().decode(buffer.subarray(0, length));
}

const written = (type: ColumnType, value: Value) =>
  value === null ? "\\N" : escapeField(codecOf(type, "mysql").text(value));

test("numbers and times written digit by digit read as their texts do", () => {
  const temporal: ColumnType[] = [
    { kind: "date" },
    ...[0, 1, 3, 6].map((precision): ColumnType => ({ kind: "timestamp", precision, timeZone: false })),
  ];
  fc.assert(
    fc.property(MOMENTS, fc.constantFrom(...temporal), (moment, type) => {
      const plain = (text: string) => text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
      const line = lineOf([type, { kind: "text" } as ColumnType], [moment, null]);
      expect(line.endsWith("\t\\N\n")).toBe(true);
      expect(plain(line.slice(0, -4))).toBe(plain(written(type, moment)));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(NUMBERS, fc.constantFrom(0, 2, 9), (number, scale) => {
      const decimal = { kind: "decimal", precision: 40, scale } as ColumnType;
      const integer = { kind: "integer", bits: 64, unsigned: false } as ColumnType;
      const [asInteger = "", asDecimal = ""] = lineOf([integer, decimal], [number, number]).trimEnd().split("\t");
      expect(asInteger).toBe(written(integer, Object.is(number, -0) ? 0 : number));
      expect(Number(asDecimal)).toBe(Number(written(decimal, number)));
    }),
    { numRuns: 500 },
  );
});

test("any text is one field, whatever it holds", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\\", "\t", "\n", "\0", "\r", "é", "😀", "N"), maxLength: 90 });
  fc.assert(
    fc.property(fc.array(fc.option(text), { minLength: 1, maxLength: 5 }), (texts) => {
      const type = { kind: "text" } as ColumnType;
      const line = lineOf(
        texts.map(() => type),
        texts,
      );
      expect(line).toBe(`${texts.map((one) => written(type, one)).join("\t")}\n`);
    }),
  );
});

test("a value that is none of its column's is told with the column's name", () => {
  expect(() => lineOf([{ kind: "integer" } as ColumnType], ["many"])).toThrow('t.c0: "many" is no number');
});
