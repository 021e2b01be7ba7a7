import { normal, streamKey, unit } from "@seedloom/core";
import SqliteDatabase from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "../src/seed.ts";
import type { ColumnOverride } from "../src/settings/settings.ts";
import { testDistribution } from "../src/compare/test-distribution.ts";
import type { ExpectedDistribution } from "../src/compare/test-distribution.ts";

const rows = 1500;
const key = streamKey("7", "test distribution");
const uniform = Array.from({ length: rows }, (_, row) => unit(key, row));
const gaussian = Array.from({ length: rows }, (_, row) => normal(key, row));
const whole = (values: readonly number[]) => values.map(Math.round);

/** The p-value of the values, and of the same values where the expectation is a little off. */
const cases: readonly [
  string,
  readonly (number | string | boolean | Date | null)[],
  ExpectedDistribution,
  ExpectedDistribution,
][] = [
  [
    "normal",
    gaussian.map((z) => 40 + 12 * z),
    { distribution: "normal", mean: 40, deviation: 12 },
    { distribution: "normal", mean: 43, deviation: 12 },
  ],
  [
    "rounded normal",
    whole(gaussian.map((z) => 40 + 3 * z)),
    { distribution: "normal", mean: 40, deviation: 3 },
    { distribution: "normal", mean: 40, deviation: 4 },
  ],
  ["uniform", uniform, { min: 0, max: 1 }, { min: 0, max: 1.1 }],
  ["very small numbers", uniform.map((u) => u * 1e-9), { min: 0, max: 1e-9 }, { min: 0, max: 1.1e-9 }],
  ["a die", uniform.map((u) => 1 + Math.floor(6 * u)), { min: 1, max: 6 }, { min: 1, max: 7 }],
  [
    "decimals as drivers hand them out",
    uniform.map((u) => (100 * u).toFixed(2)),
    { min: 0, max: 100 },
    { min: 0, max: 90 },
  ],
  [
    "exponential",
    uniform.map((u) => -3 * Math.log(1 - u)),
    { distribution: "exponential", mean: 3 },
    { distribution: "exponential", mean: 3.5 },
  ],
  [
    "lognormal",
    gaussian.map((z) => Math.exp(z)),
    { distribution: "lognormal", mean: Math.exp(0.5), deviation: Math.sqrt(Math.expm1(1) * Math.E) },
    { distribution: "lognormal", mean: 2 },
  ],
  [
    "pareto",
    uniform.map((u) => 2 / (1 - u) ** (1 / 1.5)),
    { distribution: "pareto", min: 2, shape: 1.5 },
    { distribution: "pareto", min: 2, shape: 2 },
  ],
  ["quantiles", uniform, { quantiles: [0, 0.5, 1] }, { quantiles: [0, 0.6, 1] }],
  [
    "mixture",
    uniform.map((u, row) => (row % 4 === 0 ? 0 : u)),
    {
      mixture: [
        [1, 0],
        [3, { min: 0, max: 1 }],
      ],
    },
    {
      mixture: [
        [1, 0],
        [1, { min: 0, max: 1 }],
      ],
    },
  ],
  [
    "moments",
    uniform.map((u) => new Date(Date.UTC(2025, 0, 1) + u * 365 * 86_400_000)),
    { min: "2025-01-01", max: "2026-01-01" },
    { min: "2024-10-01", max: "2026-01-01" },
  ],
  [
    "words",
    uniform.map((u) => (u < 0.9 ? "active" : "banned")),
    { weighted: { active: 9, banned: 1 } },
    { weighted: { active: 4, banned: 1 } },
  ],
  [
    "numbers in a list",
    uniform.map((u) => (u < 0.9 ? 1 : 2)),
    { weighted: { 1: 9, 2: 1 } },
    { weighted: { 1: 4, 2: 1 } },
  ],
  ["truth", uniform.map((u) => u < 0.3), { share: 0.3 }, { share: 0.4 }],
  ["NULLs", uniform.map((u) => (u < 0.1 ? null : 1)), { nullRate: 0.1 }, { nullRate: 0.2 }],
  ["another sample", gaussian, gaussian.map((z) => z + 0.001), gaussian.map((z) => z + 0.3)],
  [
    "a sample of words",
    uniform.map((u) => (u < 0.5 ? "a" : "b")),
    ["a", "b", "b", "a"],
    uniform.map((u) => (u < 0.4 ? "a" : "b")),
  ],
];

test.for(cases)("%s", async ([, values, expected, off]) => {
  expect((await testDistribution(values, expected)).pValue).toBeGreaterThan(0.01);
  expect((await testDistribution(values, off)).pValue).toBeLessThan(0.001);
});

describe("what could not have come from it at all is no chance", () => {
  test.for<[string, readonly (number | string)[], ExpectedDistribution]>([
    ["a number out of range", [...uniform, 7], { min: 0, max: 1 }],
    ["a word not in the list", [...uniform.map((u) => (u < 0.5 ? "a" : "b")), "c"], { weighted: { a: 1, b: 1 } }],
  ])("%s", async ([, values, expected]) => {
    expect((await testDistribution(values, expected)).pValue).toBe(0);
  });
});

test("what cannot be tested alone is refused, and so is what is misspelt", async () => {
  await expect(testDistribution(["a@example.com"], { generator: "email" })).rejects.toThrow(/could be tested alone/);
  await expect(testDistribution([1], { distrbution: "normal" } as never)).rejects.toThrow(
    /Did you mean "distribution"/,
  );
});

test("NULLs that nothing is said about are left out, and no values are no proof", async () => {
  expect(await testDistribution([1, null, undefined, 2], { min: 1, max: 2 })).toMatchObject({ values: 2, nulls: 2 });
  expect(await testDistribution([], { min: 1, max: 2 })).toMatchObject({ values: 0, pValue: 1, parts: [] });
});

test("where the values do come from it, a p-value is below alpha as often as alpha says", async () => {
  const below = await Promise.all(
    Array.from({ length: 400 }, async (_, run) => {
      const sample = streamKey(String(run), "calibration");
      const values = Array.from({ length: 60 }, (__, row) => Math.round(40 + 5 * normal(sample, row)));
      const { parts } = await testDistribution(
        values,
        { distribution: "normal", mean: 40, deviation: 5 },
        { seed: run },
      );
      return (parts[0]?.pValue ?? 1) < 0.1;
    }),
  );
  // Binomial with 400 and 0.1: 40, and beyond 18 off once in 300 runs.
  expect(Math.abs(below.filter(Boolean).length - 40)).toBeLessThan(18);
});

test("whatever is asked of seeding holds of what it makes", async () => {
  const bounds = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 60 }));
  const form = fc.oneof(
    bounds.map(([min, width]) => ({ min, max: min + width })),
    fc.record({
      distribution: fc.constant("normal" as const),
      mean: fc.integer({ min: -9, max: 99 }),
      deviation: fc.integer({ min: 2, max: 30 }),
    }),
    fc.record({ distribution: fc.constant("poisson" as const), mean: fc.integer({ min: 1, max: 40 }) }),
    fc.constant({ weighted: { 3: 1, 5: 2, 9: 7 } }),
  );
  await fc.assert(
    fc.asyncProperty(form, fc.constantFrom(0, 0.2), async (given, nullRate) => {
      const database = new SqliteDatabase(":memory:");
      database.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER)");
      const override: ColumnOverride = { ...given, nullRate };
      await seed(database, { rows: 800, manifest: false, overrides: { t: { v: override } } });
      const values = database.prepare("SELECT v FROM t").pluck().all() as number[];
      database.close();
      expect((await testDistribution(values, override as ExpectedDistribution)).pValue).toBeGreaterThan(1e-4);
    }),
    { numRuns: 20, seed: 1 },
  );
});
