import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jensenShannon, squaredError, totalVariation } from "../../src/statistics/histogram-distances.ts";
import { holm } from "../../src/statistics/holm.ts";
import { shareDifference, wilsonInterval } from "../../src/statistics/proportions.ts";
import { concentration, lorenzDistance } from "../../src/statistics/concentration.ts";
import { wasserstein } from "../../src/statistics/wasserstein.ts";

const counts = fc
  .array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 3 })
  .filter((list) => list.some((count) => count > 0));

describe("between histograms", () => {
  test("Jensen-Shannon, scipy's documented examples", () => {
    // https://docs.scipy.org/doc/scipy/reference/generated/scipy.spatial.distance.jensenshannon.html, there to base e: 0.46450140402245893
    expect(jensenShannon([1, 0, 0], [0, 1, 0])).toBe(1);
    expect(jensenShannon([1, 0], [0.5, 0.5])! * Math.sqrt(Math.log(2))).toBeCloseTo(0.46450140402245893, 12);
    expect(jensenShannon([1, 0, 0], [1, 0, 0])).toBe(0);
  });

  test("bounds, symmetry, and which distance is below which", () => {
    fc.assert(
      fc.property(counts, counts, (p, q) => {
        const variation = totalVariation(p, q)!;
        const distance = jensenShannon(p, q)!;
        expect(totalVariation(q, p)).toBeCloseTo(variation, 12);
        expect(jensenShannon(q, p)).toBeCloseTo(distance, 12);
        // Lin 1991, theorem 3: the divergence is at most the variation; and squares of shares at most twice it.
        expect(distance ** 2).toBeLessThanOrEqual(variation + 1e-12);
        expect(squaredError(p, q)).toBeLessThanOrEqual(2 * variation + 1e-12);
        expect(variation).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("Wasserstein", () => {
  test("scipy's documented example", () => {
    // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html; weights there, repeats here
    expect(wasserstein([0, 1, 3], [5, 6, 8])).toBe(5);
    expect(wasserstein([0, 0, 0, 1], [0, 0, 1, 1])).toBe(0.25);
  });

  test("moving everything costs the way, whatever the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }),
        fc.integer({ min: -50, max: 50 }),
        (a, way) => {
          expect(
            wasserstein(
              a.toReversed(),
              a.map((value) => value + way),
            ),
          ).toBeCloseTo(Math.abs(way), 9);
        },
      ),
    );
  });
});

describe("shares", () => {
  test("Wilson, as Newcombe's table 1 of 1998 and scipy's binomtest", () => {
    // https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, method 3: 81/263, 15/148, 0/20, 1/29
    const rounded = (k: number, n: number): readonly number[] =>
      wilsonInterval(k, n)!.map((end) => Math.round(end * 1e4) / 1e4);
    expect(rounded(81, 263)).toEqual([0.2553, 0.3662]);
    expect(rounded(15, 148)).toEqual([0.0624, 0.1605]);
    expect(rounded(0, 20)).toEqual([0, 0.1611]);
    expect(rounded(1, 29)).toEqual([0.0061, 0.1718]);
  });

  test("Newcombe's difference, his table II, method 10", () => {
    // https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I: 56/70 - 48/80, 9/10 - 3/10, 10/10 - 0/20
    const rounded = (a: number, n: number, b: number, m: number): readonly number[] =>
      shareDifference(b, m, a, n)!.interval.map((end) => Math.round(end * 1e4) / 1e4);
    expect(rounded(56, 70, 48, 80)).toEqual([0.0524, 0.3339]);
    expect(rounded(9, 10, 3, 10)).toEqual([0.1705, 0.809]);
    expect(rounded(10, 10, 0, 20)).toEqual([0.6791, 1]);
  });
});

test("Holm, as R's p.adjust", () => {
  // R 4.2: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm"); p.adjust(c(1e-4, 0.04, 0.03, 0.2), "holm")
  const rounded = (values: readonly (number | null)[]): readonly (number | null)[] =>
    values.map((value) => (value === null ? null : Math.round(value * 1e9) / 1e9));
  expect(rounded(holm([0.01, 0.02, 0.03, 0.04, 0.05]))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
  expect(rounded(holm([1e-4, 0.04, null, 0.03, 0.2]))).toEqual([4e-4, 0.09, null, 0.09, 0.2]);
});

test("concentration", () => {
  // ineq::Gini(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261)) = 0.4620911 (its help page)
  expect(concentration([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261]).gini).toBeCloseTo(0.4620911, 6);
  expect(lorenzDistance([1, 2, 3], [3, 1, 2, 2, 3, 1])).toBeCloseTo(0, 12);
  expect(lorenzDistance([], [1])).toBeNull();
});
