import { normal, streamKey, unit } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { closestRecordShare } from "../../src/learning/privacy-alarms.ts";
import { distinguish } from "../../src/learning/distinguish.ts";
import { chiSquaredFit, chiSquaredHomogeneity } from "../../src/statistics/chi-squared.ts";
import { pearson, spearman } from "../../src/statistics/correlation.ts";
import { ksOneSample } from "../../src/statistics/ks-one-sample.ts";
import { ksTwoSample } from "../../src/statistics/ks-two-sample.ts";
import { normalCdf } from "../../src/statistics/special-functions.ts";
import { drawnTable } from "../learning/made-tables.ts";

/** Where there is nothing to find, p-values are uniform: each test is put to so many samples, and the p-values to a Kolmogorov-Smirnov test. */
const usual = 1000;

const numbers = (key: StreamKey, size: number): number[] => Array.from({ length: size }, (_, row) => normal(key, row));
const faces = (key: StreamKey, size: number, weights: readonly number[]): number[] => {
  const counts = weights.map(() => 0);
  for (let row = 0; row < size; row++) {
    let left = unit(key, row);
    const face = weights.findIndex((weight) => (left -= weight) < 0);
    counts[face === -1 ? weights.length - 1 : face]!++;
  }
  return counts;
};
const die = [0.3, 0.25, 0.2, 0.15, 0.1];

interface Case {
  readonly name: string;
  readonly pValue: (one: StreamKey, other: StreamKey, seed: number) => number | null;
  /** Fewer where one takes long. */
  readonly simulations?: number;
}

const cases: readonly Case[] = [
  // The statistic has few values where the sizes have a common divisor, and then the p-values have few as well.
  { name: "two-sample KS, exact", pValue: (a, b) => ksTwoSample(numbers(a, 89), numbers(b, 97)).pValue },
  { name: "two-sample KS, asymptotic", pValue: (a, b) => ksTwoSample(numbers(a, 1009), numbers(b, 1013)).pValue },
  { name: "one-sample KS, exact", pValue: (a) => ksOneSample(numbers(a, 60), normalCdf).pValue },
  { name: "one-sample KS, asymptotic", pValue: (a) => ksOneSample(numbers(a, 1000), normalCdf).pValue },
  { name: "chi-squared fit", pValue: (a) => chiSquaredFit(faces(a, 1000, die), die).pValue },
  {
    name: "chi-squared homogeneity",
    pValue: (a, b) => chiSquaredHomogeneity(faces(a, 1000, die), faces(b, 700, die)).pValue,
  },
  { name: "Pearson", pValue: (a, b) => pearson(numbers(a, 100), numbers(b, 100)).pValue },
  { name: "Spearman", pValue: (a, b) => spearman(numbers(a, 100), numbers(b, 100)).pValue },
  {
    name: "classifier two-sample",
    pValue: (_a, _b, seed) =>
      distinguish(drawnTable(`null ${seed}`, 150, 0.5), drawnTable(`other ${seed}`, 150, 0.5), { trees: 10, folds: 2 })
        ?.pValue ?? null,
  },
  {
    name: "share of closest records",
    pValue: (_a, _b, seed) =>
      closestRecordShare(drawnTable(`t ${seed}`, 200), drawnTable(`h ${seed}`, 200), drawnTable(`c ${seed}`, 600))
        ?.pValue ?? null,
    simulations: 300,
  },
];

describe("p-values are uniform where there is nothing to find", { timeout: 180_000 }, () => {
  test.for(cases)("$name", ({ pValue, simulations = usual }) => {
    const found = Array.from({ length: simulations }, (_, seed) =>
      pValue(streamKey(String(seed), "one"), streamKey(String(seed), "other"), seed),
    );
    expect(found.filter((value) => value === null)).toEqual([]);
    expect(ksOneSample(found, (p) => Math.min(1, Math.max(0, p))).pValue).toBeGreaterThan(0.01);
    const rejected = found.filter((value) => value! < 0.05).length / simulations;
    // Three standard errors of a share of 5 %.
    expect(Math.abs(rejected - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / simulations));
  });
});

test("a wrong p-value would be seen: one that is a tenth too small", () => {
  const found = Array.from({ length: usual }, (_, seed) => unit(streamKey(String(seed), "one"), 0) ** 1.1);
  expect(ksOneSample(found, (p) => p).pValue).toBeLessThan(0.05);
});

/** How often a difference is found at 5 %, by size: the figures of docs/statistics.md. */
describe("power", { timeout: 180_000 }, () => {
  const power = (
    size: number,
    pValue: (a: StreamKey, b: StreamKey, size: number, seed: number) => number | null,
    rounds = 200,
  ) =>
    Array.from({ length: rounds }, (_, seed) =>
      pValue(streamKey(String(seed), "one"), streamKey(String(seed), "other"), size, seed),
    ).filter((value) => value !== null && value < 0.05).length / rounds;

  test("Kolmogorov-Smirnov, normal numbers moved by a tenth of their deviation", () => {
    const moved = (a: StreamKey, b: StreamKey, size: number) =>
      ksTwoSample(
        numbers(a, size),
        numbers(b, size).map((value) => value + 0.1),
      ).pValue;
    expect([100, 1000, 10_000].map((size) => power(size, moved))).toMatchInlineSnapshot(`
      [
        0.07,
        0.47,
        1,
      ]
    `);
  });

  test("chi-squared, two of five shares moved by 0.02", () => {
    const moved = (a: StreamKey, b: StreamKey, size: number) =>
      chiSquaredHomogeneity(faces(a, size, die), faces(b, size, [0.32, 0.25, 0.2, 0.15, 0.08])).pValue;
    expect([100, 1000, 10_000].map((size) => power(size, moved))).toMatchInlineSnapshot(`
      [
        0.05,
        0.235,
        0.995,
      ]
    `);
  });

  test("Spearman, a correlation of 0.1", () => {
    const weak = (a: StreamKey, b: StreamKey, size: number) => {
      const x = numbers(a, size);
      return spearman(
        x,
        numbers(b, size).map((value, row) => value + x[row]! / Math.sqrt(99)),
      ).pValue;
    };
    expect([100, 1000, 10_000].map((size) => power(size, weak))).toMatchInlineSnapshot(`
      [
        0.205,
        0.895,
        1,
      ]
    `);
  });

  test("classifier two-sample test, a correlation of 0.5 for one of 0", () => {
    const unlike = (_a: StreamKey, _b: StreamKey, size: number, seed: number) =>
      distinguish(drawnTable(`power ${seed}`, size, 0.5), drawnTable(`powers ${seed}`, size), { trees: 20 })?.pValue ??
      null;
    expect([power(100, unlike, 100), power(1000, unlike, 30), power(10_000, unlike, 3)]).toMatchInlineSnapshot(`
      [
        0.16,
        1,
        1,
      ]
    `);
  });
});
