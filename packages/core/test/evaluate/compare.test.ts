import { canonical, type ColumnType, compareValues, textType, type Value } from "@seedloom/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrayOf, decimal, integer, json, text } from "../build.ts";

const citext = textType({ caseInsensitive: true });
const char10 = textType({ fixed: true, maxLength: 10 });
const mood: ColumnType = { kind: "enum", name: "mood", labels: ["sad", "ok", "happy"] };
const int4range: ColumnType = { kind: "range", name: "int4range", element: integer, multi: false };
const range = (lower: Value, upper: Value, marks = "[)"): Value => ({
  kind: "range",
  lower,
  upper,
  lowerInclusive: marks.startsWith("["),
  upperInclusive: marks.endsWith("]"),
  empty: false,
});
const pair: ColumnType = {
  kind: "composite",
  name: "pair",
  fields: [
    { name: "a", type: text },
    { name: "b", type: decimal },
  ],
};

/** Values that a unique key calls equal, and values that it does not. */
const equal: readonly (readonly [ColumnType, Value, Value])[] = [
  [decimal, 1, "1.00"],
  [decimal, "12.50", 12.5],
  [decimal, "0.1000000000000000000000", 0.1],
  [decimal, 0, "-0"],
  [integer, 5, 5n],
  [citext, "Ann", "aNN"],
  [char10, "ab", "ab   "],
  [{ kind: "uuid" }, "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"],
  [{ kind: "network", of: "inet" }, "::1", "0:0:0:0:0:0:0:1"],
  [{ kind: "network", of: "macaddr" }, "08:00:2B:01:02:03", "08002b010203"],
  [json, '{"a":1,"b":2}', '{"b": 2, "a": 1}'],
  [arrayOf(decimal), [1, "2.0"], ["1.0", 2]],
  [int4range, range(1, 5, "[]"), range(1, 6)],
  [int4range, range(3, 3), range(9, 9)],
  [pair, { kind: "composite", fields: ["x", 1] }, { kind: "composite", fields: ["x", "1.0"] }],
];

const different: readonly (readonly [ColumnType, Value, Value])[] = [
  [decimal, "9007199254740993", "9007199254740992"],
  [decimal, "12345678901234567890.1", "12345678901234567890.2"],
  [text, "Ann", "ann"],
  [text, "ab", "ab "],
  [text, "", null],
  [arrayOf(text), ["a", "b"], ["a,b"]],
  [arrayOf(text), ["a", null], ["a", ""]],
  [arrayOf(integer), [1], [1, 1]],
  [int4range, range(1, 5), range(1, 5, "[]")],
  [pair, { kind: "composite", fields: ["a", 12] }, { kind: "composite", fields: ["a1", 2] }],
  [json, '{"a":1}', '{"a":"1"}'],
  [{ kind: "date" }, 0, 86_400_000],
  [{ kind: "integer", bits: 64, unsigned: false }, "1698988c-a598", "1698988c-a599"],
  [{ kind: "decimal", precision: null, scale: null }, "none", "NaN"],
];

describe("canonical", () => {
  test.each(equal)("%o: %o is %o", (type, left, right) => {
    expect(canonical(left, type)).toBe(canonical(right, type));
  });

  test.each(different)("%o: %o is not %o", (type, left, right) => {
    expect(canonical(left, type)).not.toBe(canonical(right, type));
  });

  test("ignores accents where case is ignored: never finer than MySQL's collations", () => {
    expect(canonical("José", citext)).toBe(canonical("JOSE", citext));
  });

  test("numbers share a key exactly when they are equal", () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
    fc.assert(
      fc.property(number, number, (x, y) => {
        expect(canonical(x, decimal) === canonical(y, decimal)).toBe(x === y);
        expect(canonical(x, decimal)).toBe(canonical(canonical(x, decimal), decimal));
      }),
    );
  });

  test("lists of texts share a key exactly when they are equal", () => {
    const list = fc.array(fc.string({ unit: fc.constantFrom("a", ",", ":", "1", '"'), maxLength: 3 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(list, list, (x, y) => {
        expect(canonical(x, arrayOf(text)) === canonical(y, arrayOf(text))).toBe(
          JSON.stringify(x) === JSON.stringify(y),
        );
      }),
    );
  });
});

describe("compareValues", () => {
  test.each(equal.filter(([type]) => type.kind !== "json"))("%o: %o is as great as %o", (type, left, right) => {
    expect(compareValues(left, right, type)).toBe(0);
  });

  test.each([
    [integer, 2, 10],
    [decimal, "2.5", "10.25"],
    [decimal, "-1", "0.5"],
    [text, "a", "b"],
    [mood, "sad", "happy"],
    [mood, "ok", "happy"],
    [arrayOf(integer), [1, 2], [1, 3]],
    [arrayOf(integer), [1], [1, 0]],
    [int4range, range(1, 3), range(2, 3)],
    [{ kind: "network", of: "inet" }, "9.0.0.1", "10.0.0.1"],
    [{ kind: "interval" }, 1000, 2000],
    [integer, 5, null],
    [{ kind: "geometric", of: "point" }, "(0,0)", "(1,0)"],
  ] as readonly (readonly [ColumnType, Value, Value])[])("%o: %o is below %o", (type, low, high) => {
    expect(compareValues(low, high, type)).toBeLessThan(0);
    expect(compareValues(high, low, type)).toBeGreaterThan(0);
  });
});
