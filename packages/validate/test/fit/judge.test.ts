import { describe, expect, test } from "vitest";
import { judge, ratioOf } from "../../src/fit/judge.ts";
import { limitOf } from "../../src/fit/thresholds.ts";

const SHARE = { bounds: [0, 1], better: "higher" } as const;
const DISTANCE = { bounds: [0, Infinity], better: "lower" } as const;
const NEAREST = { bounds: [0, 1], better: "nearest" } as const;
const LIMIT = { warn: 1.5, fail: 3, value: null };

const score = (value: number | null, ceiling: number | null, more: Partial<Parameters<typeof judge>[0]> = {}) => ({
  value,
  ceiling,
  floor: 0,
  adjustedPValue: null,
  scatter: 0,
  sizes: { reference: 10_000, candidate: 10_000 },
  ...more,
});

test.each([
  [0.9, 0.98, SHARE, 5],
  [0.98, 0.98, SHARE, 1],
  [0.99, 0.98, SHARE, 0.5],
  [1, 1, SHARE, 1],
  [0.9, 1, SHARE, 1000],
  [0.3, 0.1, DISTANCE, 3],
  [0.02, 0.01, NEAREST, 2],
  [0.01, 0.02, NEAREST, 2],
  [0, 0, NEAREST, 1],
  [null, 1, SHARE, null],
  [1, null, SHARE, null],
] as const)("the ratio of %s beside a ceiling of %s", (value, ceiling, check, ratio) => {
  const found = ratioOf({ value, ceiling }, check);
  if (ratio === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(ratio, 6);
});

describe("without a test behind the measure", () => {
  test.each([
    [0.98, 0.98, "pass"],
    // Twice as far, and by 0.04 where chance explains 0.03.
    [0.92, 0.96, "warn"],
    [0.8, 0.96, "fail"],
    // Ten times as far, but by less than 3 / √10,000.
    [0.99, 0.999, "pass"],
  ])("%s beside %s: %s", (value, ceiling, verdict) => {
    expect(judge(score(value, ceiling), SHARE, LIMIT)).toBe(verdict);
  });

  test("halves that differ much among themselves say little", () => {
    expect(judge(score(0.8, 0.96, { scatter: 0.05 }), SHARE, LIMIT)).toBe("pass");
  });

  test("a descriptive measure is judged by a worst figure only", () => {
    const descriptive = { ...SHARE, descriptive: true } as const;
    expect(judge(score(0.5, 0.9), descriptive, LIMIT)).toBeNull();
    expect(judge(score(0.5, 0.9), descriptive, { ...LIMIT, value: 0.6 })).toBe("fail");
    expect(judge(score(0.7, 0.9), descriptive, { ...LIMIT, value: 0.6 })).toBe("pass");
  });
});

test("a test decides where there is one, however small the difference", () => {
  expect(judge(score(0.5, 0.96, { adjustedPValue: 0.2 }), SHARE, LIMIT)).toBe("pass");
  expect(judge(score(0.99, 0.999, { adjustedPValue: 0.001 }), SHARE, LIMIT)).toBe("fail");
  // A difference that is certain and small passes: large samples find every one.
  expect(judge(score(0.99, 0.992, { adjustedPValue: 0.001 }), SHARE, LIMIT)).toBe("pass");
});

test("a worst figure decides alone", () => {
  expect(judge(score(0.94, 0.94), SHARE, { ...LIMIT, value: 0.95 })).toBe("fail");
  expect(judge(score(0.06, 0.06), DISTANCE, { ...LIMIT, value: 0.05 })).toBe("fail");
  expect(judge(score(0.04, null), DISTANCE, { ...LIMIT, value: 0.05 })).toBe("pass");
  expect(judge(score(0.04, null), DISTANCE, LIMIT)).toBeNull();
  expect(judge(score(null, 0.9), SHARE, LIMIT)).toBeNull();
  expect(judge(score(0.1, 0.9), SHARE, null)).toBeNull();
});

test("limits: general, by check, by column; the last that names a score wins, part by part", () => {
  const thresholds = {
    fail: 4,
    checks: { totalVariation: { warn: 2 }, wasserstein: "off" },
    columns: { "users.*": { fail: 10 }, "users.n?te": "off", "users.note": { value: 0.5 }, "sales.orders.id": "off" },
  } as const;
  const limit = (check: string, table: string, ...columns: string[]) => limitOf(thresholds, { check, table, columns });
  expect(limit("ksComplement", "orders", "total")).toEqual({ warn: 1.5, fail: 4, value: null });
  expect(limit("totalVariation", "orders", "status")).toEqual({ warn: 2, fail: 4, value: null });
  expect(limit("totalVariation", "users", "status")).toEqual({ warn: 2, fail: 10, value: null });
  expect(limit("wasserstein", "orders", "total")).toBeNull();
  expect(limit("wasserstein", "users", "age")).toMatchObject({ fail: 10 });
  expect(limit("totalVariation", "users", "nete")).toBeNull();
  expect(limit("totalVariation", "users", "age", "note")).toEqual({ warn: 2, fail: 10, value: 0.5 });
  expect(limit("totalVariation", "sales.orders", "id")).toBeNull();
});
