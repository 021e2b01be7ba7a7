import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compareNumeric,
  divide,
  divideWhole,
  formatNumeric,
  multiply,
  type Numeric,
  numericKey,
  parseNumeric,
  remainder,
  roundTo,
  subtract,
} from "../../src/evaluate/numeric.ts";

/** Whole cents, to be exact about. */
const cents = fc.integer({ min: -1e9, max: 1e9 });

describe("decimals are exact", () => {
  test("sums and differences of cents", () => {
    fc.assert(
      fc.property(cents, cents, (x, y) => {
        expect(add(x / 100, y / 100)).toBe((x + y) / 100);
        expect(subtract(x / 100, y / 100)).toBe((x - y) / 100);
      }),
    );
  });

  test("products of prices and quantities", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e4 }), (price, quantity) => {
        expect(multiply(price / 100, quantity)).toBe((price * quantity) / 100);
      }),
    );
  });

  test("whole numbers beyond 2^53", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        (x, y) => {
          expect(BigInt(add(x, y) as number | bigint)).toBe(x + y);
          expect(BigInt(multiply(x, y) as number | bigint)).toBe(x * y);
          expect(BigInt(divideWhole(x, y) as number | bigint)).toBe(x / y);
          expect(BigInt(remainder(x, y) as number | bigint)).toBe(x % y);
        },
      ),
    );
  });
});

test.each<[Numeric, Numeric, Numeric]>([
  [0.1, 0.2, 0.3],
  ["12345678901234567890.25", 1, "12345678901234567891.25"],
  ["0.00000000000000000001", 1, "1.00000000000000000001"],
  [9007199254740991, 1, 9007199254740992n],
])("%s + %s = %s", (left, right, sum) => {
  expect(add(left, right)).toBe(sum);
});

test.each<[Numeric, Numeric, Numeric]>([
  [1, 4, 0.25],
  [0.3, 0.1, 3],
  ["12345678901234567890.5", 2, "6172839450617283945.25"],
])("%s / %s = %s", (left, right, quotient) => {
  expect(divide(left, right)).toBe(quotient);
});

test.each<[Numeric, Numeric, number]>([
  [1, "1.0", 0],
  ["1.5", 1.25, 1],
  [NaN, 5, 1],
  [NaN, NaN, 0],
  [Infinity, "12345678901234567890.5", 1],
  [9007199254740993n, 9007199254740992, 1],
])("%s against %s is %d", (left, right, order) => {
  expect(compareNumeric(left, right)).toBe(order);
});

test.each<[Numeric, number, Parameters<typeof roundTo>[2], Numeric]>([
  [2.5, 0, "half away", 3],
  [-2.5, 0, "half away", -3],
  [2.5, 0, "half even", 2],
  [3.5, 0, "half even", 4],
  [1.005, 2, "half away", 1.01],
  [125, -1, "half away", 130],
  [-2.1, 0, "floor", -3],
  [2.1, 0, "ceiling", 3],
  [-2.9, 0, "down", -2],
  ["12345678901234567890.125", 2, "half away", "12345678901234567890.13"],
])("%s to %d places, %s, is %s", (value, places, rounding, rounded) => {
  expect(roundTo(value, places, rounding)).toBe(rounded);
});

test.each<[string, Numeric | null]>([
  ["12", 12],
  [" -1.50 ", -1.5],
  ["1e3", 1000],
  [".5", 0.5],
  ["NaN", NaN],
  ["-Infinity", -Infinity],
  ["12345678901234567890", 12345678901234567890n],
  ["12abc", null],
  ["", null],
  [".", null],
])("%o reads as %s", (text, value) => {
  expect(parseNumeric(text)).toBe(value);
});

test.each<[Numeric, number | null, string]>([
  [1e21, null, "1000000000000000000000"],
  [1e-7, null, "0.0000001"],
  [1.5, 2, "1.50"],
  [-0.05, 3, "-0.050"],
  [3, 0, "3"],
])("%s with scale %s is written %s", (value, scale, text) => {
  expect(formatNumeric(value, scale)).toBe(text);
});

test("what is written reads as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numericKey(parseNumeric(formatNumeric(value))!)).toBe(numericKey(value));
    }),
  );
});
