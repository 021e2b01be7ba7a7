import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { split, streamKey } from "@seedloom/core";
import type { ColumnType, GeneratorSpec, Value } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { randomWalk } from "../src/series/random-walk.ts";
import { contextOf } from "./contexts.ts";

const rows = 20_000;
const key = streamKey("11", "distributions");
const float: ColumnType = { kind: "float", bits: 64 };

function draws(spec: GeneratorSpec, type = float): readonly number[] {
  const compiled = compileGenerator(spec, contextOf(type));
  if (compiled === null) throw new Error(`${spec.generator} has no place`);
  return Array.from({ length: rows }, (_, row) => Number(compiled.draw(key, row, [])));
}

/** The greatest distance between the drawn share below a value and the expected one (Kolmogorov and Smirnov). */
function distance(values: readonly number[], share: (value: number) => number): number {
  return Math.max(
    ...values.toSorted((a, b) => a - b).map((value, rank) => Math.abs((rank + 0.5) / values.length - share(value))),
  );
}

describe("continuous distributions have their distribution function", () => {
  it.each<[GeneratorSpec, (value: number) => number]>([
    [{ generator: "uniform", options: { min: 5, max: 9 } }, (x) => (x - 5) / 4],
    [{ generator: "exponential", options: { mean: 3 } }, (x) => 1 - Math.exp(-x / 3)],
    [{ generator: "pareto", options: { min: 2, shape: 1.5 } }, (x) => 1 - (2 / x) ** 1.5],
    [{ generator: "exponential", options: { mean: 3, max: 3 } }, (x) => (1 - Math.exp(-x / 3)) / (1 - Math.exp(-1))],
    [
      { generator: "quantiles", options: { values: [0, 1, 10], scale: 6 } },
      (x) => (x < 1 ? x / 2 : 0.5 + (x - 1) / 18),
    ],
    // The logistic approximation is good to 0.01 (Bowling and others, 2009).
    [{ generator: "normal", options: { mean: 7, deviation: 2 } }, (x) => logistic((x - 7) / 2)],
    [
      { generator: "lognormal", options: { mean: Math.exp(0.5), deviation: Math.sqrt(Math.expm1(1) * Math.E) } },
      (x) => logistic(Math.log(x)),
    ],
  ])("%j", (spec, share) => {
    // 1.95 / √n is exceeded by one sample in a thousand.
    expect(distance(draws(spec), share)).toBeLessThan(1.95 / Math.sqrt(rows) + 0.0002);
  });
});

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}

it("poisson has its probabilities, small and large", () => {
  const values = draws({ generator: "poisson", options: { mean: 2 } });
  const share = (count: number) => values.filter((value) => value === count).length / rows;
  for (const [count, probability] of [0.1353, 0.2707, 0.2707, 0.1804, 0.0902].entries()) {
    expect(Math.abs(share(count) - probability)).toBeLessThan(0.012);
  }
  const large = draws({ generator: "poisson", options: { mean: 90_000 } });
  const mean = large.reduce((sum, value) => sum + value, 0) / rows;
  expect(Math.abs(mean - 90_000)).toBeLessThan(10);
  const variance = large.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rows;
  expect(Math.abs(variance / 90_000 - 1)).toBeLessThan(0.05);
});

it("bounds in the tail give values, and where there is no tail left there is no place", () => {
  const values = draws({ generator: "normal", options: { min: 5, max: 8 } });
  expect(values.every((value) => value >= 5 && value <= 8)).toBe(true);
  expect(compileGenerator({ generator: "normal", options: { min: 30 } }, contextOf(float))).toBeNull();
});

it("a split is exact in every prefix", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), (share, name) => {
      const { has, before } = split(share, streamKey("1", name));
      let count = 0;
      for (let row = 0; row < 500; row++) {
        expect(before(row)).toBe(count);
        if (has(row)) count++;
        expect(Math.abs(count - share * (row + 1))).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

describe("random walks", () => {
  it("have independent normal steps, whatever the place", () => {
    for (const from of [0, 1_000_000]) {
      const steps = Array.from(
        { length: 4000 },
        (_, place) => randomWalk(key, from + place + 1) - randomWalk(key, from + place),
      );
      const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
      const variance = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / steps.length;
      expect(Math.abs(variance - 1)).toBeLessThan(0.08);
      const lagged = steps.slice(1).reduce((sum, step, place) => sum + step * steps[place]!, 0) / steps.length;
      expect(Math.abs(lagged)).toBeLessThan(0.06);
    }
  });

  it("spread with the root of the steps", () => {
    const ends = Array.from({ length: 2000 }, (_, walk) => randomWalk(streamKey("walk", String(walk)), 1000));
    const variance = ends.reduce((sum, end) => sum + end ** 2, 0) / ends.length;
    expect(Math.abs(variance / 1000 - 1)).toBeLessThan(0.15);
  });

  it("and their changes add up, thrown back or not", () => {
    const options = { start: 50, step: 9, min: 0, max: 80, stream: "a", scale: 2 };
    const type: ColumnType = { kind: "decimal", precision: 10, scale: 2 };
    const context = { ...contextOf(type), inputs: ["per"] };
    const spec = { options, inputs: { per: { column: "id", via: "account_id" } } };
    const walk = compileGenerator({ ...spec, generator: "walk", options: { ...options, ahead: 1 } }, context)!;
    const change = compileGenerator({ ...spec, generator: "walkChange" }, context)!;
    for (const parent of [1, 2]) {
      let total = 50;
      for (let row = 0; row < 300; row++) {
        total += Number(change.at(row, [parent]));
        expect(Number(walk.at(row, [parent]))).toBeCloseTo(total, 6);
        expect(total).toBeGreaterThan(-1e-6);
        expect(total).toBeLessThan(80 + 1e-6);
      }
    }
  });
});

it("edge cases keep the bounds that they are given", () => {
  const compiled = compileGenerator(
    { generator: "edgeCase", options: { minLength: 3, maxLength: 12 } },
    contextOf(
      {
        kind: "text",
        maxLength: 40,
        lengthUnit: "characters",
        fixed: false,
        caseInsensitive: false,
        repertoire: "unicode",
      },
      40,
    ),
  )!;
  const values = Array.from({ length: compiled.capacity }, (_, index): Value => compiled.at(index, []));
  expect(values.length).toBeGreaterThan(5);
  for (const value of values) {
    expect([...String(value)].length).toBeGreaterThanOrEqual(3);
    expect([...String(value)].length).toBeLessThanOrEqual(12);
  }
});

it("uniform numbers have the same share at the ends as between", () => {
  const values = draws(
    { generator: "uniform", options: { min: 1, max: 6 } },
    { kind: "integer", bits: 32, unsigned: false },
  );
  for (const side of [1, 2, 3, 4, 5, 6]) {
    const share = values.filter((value) => value === side).length / rows;
    expect(Math.abs(share - 1 / 6)).toBeLessThan(0.01);
  }
});
