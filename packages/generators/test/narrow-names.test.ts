import { textType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { expect, test } from "vitest";

test.each([
  ["productName", 50, 200],
  ["productName", 40, 200],
  ["fullName", 15, 300],
])("%s in %i characters stays apart for %i rows", (generator, maxLength, rows) => {
  const made = compileGenerator(
    { generator },
    { type: textType({ maxLength }), maxLength, locale: [["en", 1]], asOf: 0, unique: true },
  );
  expect(made?.capacity).toBeGreaterThanOrEqual(rows);
  const values = Array.from({ length: rows }, (_, index) => String(made?.at(index, [])));
  expect(new Set(values).size).toBe(rows);
  expect(Math.max(...values.map(({ length }) => length))).toBeLessThanOrEqual(maxLength);
});
