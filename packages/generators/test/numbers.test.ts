import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { streamKey } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { scramble } from "../src/scramble.ts";
import { contextOf, textContext } from "./contexts.ts";

const key = streamKey("numbers", "test");
const decimal: ColumnType = { kind: "decimal", precision: 12, scale: 2 };
const whole: ColumnType = { kind: "integer", bits: 32, unsigned: false };

function draws(generator: string, type: ColumnType, options: Record<string, unknown>, count = 4000): Value[] {
  const compiled = compileGenerator({ generator, options }, contextOf(type))!;
  return Array.from({ length: count }, (_, row) => compiled.draw(key, row, []));
}

describe("scramble", () => {
  it("is a bijection of [0, size)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (size) => {
        const image = new Set(Array.from({ length: size }, (_, index) => scramble(index, size)));
        return image.size === size && Math.max(...image) === size - 1;
      }),
      { numRuns: 60 },
    );
  });

  it("keeps huge indexes inside and apart", () => {
    for (const size of [2 ** 52, 2 ** 52 - 1, 10 ** 15, 3 * 10 ** 12]) {
      const image = new Set(Array.from({ length: 20_000 }, (_, index) => scramble(index * 9973, size)));
      expect(image.size).toBe(20_000);
      expect(Math.max(...image)).toBeLessThan(size);
    }
  });
});

describe("numbers", () => {
  it("stay inside their bounds and on their grid, whatever the distribution", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom("uniform", "normal", "lognormal", "exponential", "zipf"),
        (min, width, distribution) =>
          draws("decimal", decimal, { min, max: min + width, distribution }, 50).every(
            (value) =>
              Number(value) >= min && Number(value) <= min + width && Number(Number(value).toFixed(2)) === value,
          ),
      ),
      { numRuns: 100 },
    );
  });

  it("have the mean that was asked for", () => {
    const mean = (values: Value[]) => values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
    expect(
      mean(draws("decimal", decimal, { min: 0, max: 1000, distribution: "normal", mean: 300, deviation: 20 })),
    ).toBeCloseTo(300, -1);
    expect(
      mean(draws("decimal", decimal, { min: 0, max: 10_000, distribution: "lognormal", mean: 200, deviation: 100 })),
    ).toBeCloseTo(200, -1);
    expect(
      mean(draws("decimal", decimal, { min: 0, max: 10_000, distribution: "exponential", mean: 200 })),
    ).toBeGreaterThan(185);
  });

  it("go in steps", () => {
    expect(
      draws("integer", whole, { min: 10, max: 100, step: 15 }).every((value) => (Number(value) - 10) % 15 === 0),
    ).toBe(true);
  });

  it("reach every value of a small range once", () => {
    const compiled = compileGenerator({ generator: "integer", options: { min: -3, max: 3 } }, contextOf(whole))!;
    expect(compiled.capacity).toBe(7);
    expect(Array.from({ length: 7 }, (_, index) => Number(compiled.at(index, []))).toSorted((a, b) => a - b)).toEqual([
      -3, -2, -1, 0, 1, 2, 3,
    ]);
  });

  it("go beyond 2^53 as bigints", () => {
    const type: ColumnType = { kind: "integer", bits: 64, unsigned: false };
    const compiled = compileGenerator(
      { generator: "integer", options: { min: "9007199254740993", max: "9007199254741993" } },
      contextOf(type),
    )!;
    expect(typeof compiled.at(0, [])).toBe("bigint");
    expect(compiled.capacity).toBe(1001);
  });

  it("are null where nothing fits and refused where bounds cross", () => {
    expect(
      compileGenerator(
        { generator: "integer", options: { min: 1000, max: 2000 } },
        contextOf({ kind: "integer", bits: 8, unsigned: false }),
      ),
    ).toBeNull();
    expect(() => compileGenerator({ generator: "integer", options: { min: 5, max: 1 } }, contextOf(whole))).toThrow(
      /give at most max/,
    );
  });
});

describe("sequence", () => {
  it("counts", () => {
    expect(draws("sequence", whole, { start: 10, step: 5 }, 3)).toEqual([10, 15, 20]);
  });
});

describe("decimal", () => {
  it("counts in whole numbers where it is told to, in a column for fractions, too", () => {
    const fraction: ColumnType = { kind: "float", bits: 64 };
    const drawn = draws("decimal", fraction, { min: 1, max: 3, scale: 0, distribution: "normal" }, 40);
    expect(new Set(drawn)).toEqual(new Set([1, 2, 3]));
  });
});

describe("weighted", () => {
  it("writes numbers out where a text keeps them", () => {
    const spec = { generator: "weighted", options: { values: [[2.8, 2] as const, [4, 1] as const] } };
    const compiled = compileGenerator(spec, textContext())!;
    expect(compiled.at(0, [])).toBe("2.8");
  });

  it("keeps to its weights", () => {
    const compiled = compileGenerator(
      {
        generator: "weighted",
        options: {
          values: [
            ["a", 9],
            ["b", 1],
          ],
        },
      },
      textContext(),
    )!;
    const rare = Array.from({ length: 5000 }, (_, row) => compiled.draw(key, row, [])).filter(
      (value) => value === "b",
    ).length;
    expect(rare / 5000).toBeCloseTo(0.1, 1);
  });
});

describe("computed", () => {
  it("multiplies and adds without binary noise, and passes nulls on", () => {
    const inputs = { a: { column: "a" }, b: { column: "b" } };
    const product = compileGenerator({ generator: "product", inputs }, contextOf(decimal))!;
    const sum = compileGenerator({ generator: "sum", inputs }, contextOf(decimal))!;
    expect(product.draw(key, 0, [1.1, 3])).toBe(3.3);
    expect(sum.draw(key, 0, [0.1, 0.2])).toBe(0.3);
    expect(product.draw(key, 0, [null, 3])).toBeNull();
  });

  it("fills templates by name", () => {
    const spec = {
      generator: "textFrom",
      options: { template: "{last}, {first}" },
      inputs: { first: { column: "f" }, last: { column: "l" } },
    };
    expect(compileGenerator(spec, textContext())?.draw(key, 0, ["Ada", "Byron"])).toBe("Byron, Ada");
    const slug = compileGenerator({ generator: "slugOf", inputs: { from: { column: "t" } } }, textContext(12))!;
    expect(slug.draw(key, 0, ["Größe & Maß: Über alles"])).toBe("groesse-mass");
  });
});

it("what begins at a round number ends at one, and a figure of cents was in cents before", () => {
  const place = { type: { kind: "float", bits: 64 } as const, maxLength: null, locale: [["en", 1]] as const, asOf: 0 };
  const end = compileGenerator(
    { generator: "atLeast", inputs: { from: { column: "a" } } },
    { ...place, inputs: ["from"] },
  );
  const before = compileGenerator(
    { generator: "near", options: { below: 0.1, above: 0.1 }, inputs: { of: { column: "a" } } },
    { ...place, inputs: ["of"] },
  );
  const stream = streamKey("numbers", "round");
  for (let row = 0; row < 30; row++) {
    expect(Number(end?.draw(stream, row, [15_000])) % 1000).toBe(0);
    expect(Number(before?.draw(stream, row, [39_034.5]))).toBeCloseTo(
      Math.round(Number(before?.draw(stream, row, [39_034.5])) * 100) / 100,
      9,
    );
  }
});
