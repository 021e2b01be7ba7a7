import { expect, test } from "vitest";
import {
  chiSquaredUpper,
  kolmogorovLimitUpper,
  normalCdf,
  normalQuantile,
  studentTwoSided,
} from "../../src/statistics/special-functions.ts";

// scipy 1.10.1: stats.chi2.sf, stats.norm.cdf, stats.norm.ppf, 2 * stats.t.cdf(-t, df), stats.kstwobign.sf
test("tails agree with scipy to ten digits", () => {
  const close = (value: number, expected: number): void => expect(value / expected).toBeCloseTo(1, 10);
  close(chiSquaredUpper(10, 3), 0.01856613546304325);
  close(chiSquaredUpper(100, 3), 1.5541594313896026e-21);
  close(chiSquaredUpper(1050, 1000), 0.13247405682147703);
  close(normalCdf(-5), 2.866515718791933e-7);
  close(normalCdf(-10), 7.61985302416047e-24);
  close(normalQuantile(0.975), 1.959963984540054);
  close(studentTwoSided(5, 20), 6.873028579542189e-5);
  close(kolmogorovLimitUpper(0.5), 0.9639452436648751);
  close(kolmogorovLimitUpper(1.36), 0.049485876755377876);
  close(kolmogorovLimitUpper(2), 0.0006709252557796953);
});

test("beyond the smallest double there is 0 or 1, not an error", () => {
  expect(chiSquaredUpper(20_000, 3)).toBe(0);
  expect(chiSquaredUpper(10_000, 1000)).toBe(0);
  expect(chiSquaredUpper(1e-9, 1000)).toBe(1);
  expect(normalCdf(-60)).toBe(0);
  expect(studentTwoSided(1e9, 100)).toBe(0);
  expect(kolmogorovLimitUpper(100)).toBe(0);
});
