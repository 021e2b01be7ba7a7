import type { Law, Marginal } from "@seedloom/core";
import { streamKey, unit } from "@seedloom/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { againstMarginal } from "../../src/fit/declared/promised-distribution.ts";
import { distributionFunction } from "../../src/fit/declared/share-at-most.ts";
import { ksOneSample } from "../../src/statistics/ks-one-sample.ts";

const free = (law: Law, step = 0): Marginal => ({ kind: "numbers", law, min: null, max: null, step });

describe("distribution functions", () => {
  // R 4.3: punif, pnorm, plnorm, pexp, ppois; pareto and Zipf by their definitions.
  test.each<[Law, number, number]>([
    [{ name: "uniform", from: 2, to: 6 }, 3, 0.25],
    [{ name: "normal", mean: 40, deviation: 12 }, 52, 0.8413447],
    [{ name: "lognormal", location: 0, spread: 0.5 }, 2, 0.9171715],
    [{ name: "exponential", mean: 3 }, 2, 0.4865829],
    [{ name: "poisson", mean: 4 }, 3, 0.4334701],
    [{ name: "poisson", mean: 4 }, 0, 0.01831564],
    [{ name: "pareto", least: 1, shape: 1.5 }, 4, 0.875],
    [{ name: "zipf", exponent: 1, first: 1, last: 3 }, 1, 6 / 11],
    [{ name: "zipf", exponent: 1, first: 1, last: 3 }, 2.7, 9 / 11],
    [{ name: "quantiles", values: [0, 1, 5, 20] }, 3, 0.5],
    [{ name: "quantiles", values: [0, 1, 1, 20] }, 1, 2 / 3],
  ])("%j at %d is %d", (law, x, share) => {
    expect(distributionFunction(free(law))?.atMost(x)).toBeCloseTo(share, 6);
  });

  test("cut and rounded: a value stands for half a step on either side", () => {
    const cut = distributionFunction({
      kind: "numbers",
      law: { name: "uniform", from: 0, to: 100 },
      min: 10,
      max: 20,
      step: 1,
    });
    expect(cut?.atMost(15)).toBeCloseTo(0.55, 9);
    expect(cut?.below(15)).toBeCloseTo(0.45, 9);
    expect([cut?.atMost(9), cut?.below(21)]).toEqual([0, 1]);
    const counts = distributionFunction({
      kind: "numbers",
      law: { name: "poisson", mean: 4 },
      min: 1,
      max: null,
      step: 1,
    });
    expect(counts?.atMost(0)).toBe(0);
    expect(counts?.below(1)).toBe(0);
    expect(counts?.atMost(1)).toBeCloseTo((4 * Math.exp(-4)) / (1 - Math.exp(-4)), 9);
  });

  test("mixtures add up; words have none", () => {
    const zero: Marginal = { kind: "categories", shares: [[0, 1]] };
    const both = distributionFunction({
      kind: "mixture",
      parts: [
        [3, free({ name: "uniform", from: 1, to: 2 })],
        [1, zero],
      ],
    });
    expect([both?.below(0), both?.atMost(0), both?.atMost(1.5)]).toEqual([0, 0.25, 0.625]);
    expect(
      distributionFunction({ kind: "mixture", parts: [[1, { kind: "categories", shares: [["a", 1]] }]] }),
    ).toBeNull();
  });

  test("they never fall, and are at most 1", () => {
    const law = fc.oneof<fc.Arbitrary<Law>[]>(
      fc.record({
        name: fc.constant("normal" as const),
        mean: fc.integer({ min: -50, max: 50 }),
        deviation: fc.integer({ min: 1, max: 30 }),
      }),
      fc.record({ name: fc.constant("poisson" as const), mean: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ name: fc.constant("exponential" as const), mean: fc.integer({ min: 1, max: 60 }) }),
      fc.record({
        name: fc.constant("pareto" as const),
        least: fc.integer({ min: 1, max: 9 }),
        shape: fc.integer({ min: 1, max: 5 }),
      }),
    );
    const ends = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 21, max: 80 }));
    fc.assert(
      fc.property(law, ends, fc.constantFrom(0, 0.1, 1), (one, [min, max], step) => {
        const shares = distributionFunction({ kind: "numbers", law: one, min, max, step })!;
        let before = 0;
        const grid = step === 0 ? 0.5 : step;
        for (let place = 0; min - 3 + place * grid <= max + 3; place++) {
          const x = min - 3 + place * grid;
          expect(shares.below(x)).toBeGreaterThanOrEqual(before - 1e-9);
          expect(shares.atMost(x)).toBeGreaterThanOrEqual(shares.below(x));
          before = shares.atMost(x);
        }
        expect(before).toBe(1);
      }),
    );
  });
});

test("p-values are uniform where the promise is kept, of what is rounded and of whole numbers too", () => {
  const rounded: Marginal = { kind: "numbers", law: { name: "exponential", mean: 2 }, min: null, max: null, step: 1 };
  const pValues = Array.from({ length: 400 }, (_, sample) => {
    const key = streamKey(String(sample), "calibration");
    const values = Array.from({ length: 100 }, (_unused, row) => Math.round(-2 * Math.log(1 - unit(key, row))));
    return againstMarginal(rounded, { name: `n${sample}`, kind: "number", values }, sample)?.pValue ?? null;
  });
  expect(ksOneSample(pValues, (p) => p).pValue).toBeGreaterThan(0.001);
});

test("labels: shares, what was never promised, numbers however they are written", () => {
  const marginal: Marginal = {
    kind: "categories",
    shares: [
      ["a", 0.5],
      ["b", 0.5],
    ],
  };
  const labels = (values: string[]) => againstMarginal(marginal, { name: "l", kind: "category", values }, 0);
  expect(labels(Array.from({ length: 100 }, (_, row) => (row % 2 === 0 ? "a " : "b")))).toMatchObject({
    value: 1,
    pValue: 1,
  });
  const off = labels(Array.from({ length: 100 }, (_, row) => (row < 10 ? "c" : row % 2 === 0 ? "a" : "b")));
  expect(off?.value).toBeCloseTo(0.9, 9);
  expect(off?.detail).toMatchObject({ labels: ["a", "b", "(others)"], candidate: [0.45, 0.45, 0.1] });
});
