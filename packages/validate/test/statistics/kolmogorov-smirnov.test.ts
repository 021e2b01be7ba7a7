import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kolmogorovUpper } from "../../src/statistics/kolmogorov.ts";
import { ksOneSample } from "../../src/statistics/ks-one-sample.ts";
import { ksTwoSample } from "../../src/statistics/ks-two-sample.ts";
import { normalCdf } from "../../src/statistics/special-functions.ts";

const line = (from: number, to: number, size: number, shift = 0): number[] =>
  Array.from({ length: size }, (_, index) => from + ((to - from) * index) / (size - 1) + shift);

describe("the distribution of the statistic", () => {
  // scipy.stats.kstwo.sf(d, n), scipy 1.10.1, but for n = 200: there scipy approximates, and R 4.2 does not
  // (1 - C_pKolmogorov2x(d, n), behind ks.test). (10, 0.274) is the example of Marsaglia, Tsang and Wang, whose K(10, .274) = 0.628479615456504.
  test.for([
    [1, 0.75, 0.5],
    [5, 0.3, 0.664],
    [10, 0.274, 0.3715203845434957],
    [10, 0.5, 0.00777741],
    [50, 0.1, 0.6623112704658186],
    [50, 0.2, 0.03143877776953241],
    [140, 0.08, 0.31480749911643063],
    [200, 0.05, 0.6802627254395579],
  ] as const)("n = %d, d = %d", ([n, d, expected]) => {
    expect(kolmogorovUpper(n, d)).toBeCloseTo(expected, 7);
  });

  test.for([
    [500, 0.06, 0.05243459577151499],
    [1000, 0.02, 0.8108971656895577],
    [1000, 0.04, 0.07933955497541156],
    [1000, 0.06, 0.001428597887952891],
    [5000, 0.01, 0.6954557253913853],
    [5000, 0.02, 0.03613941395325637],
    [100_000, 0.003, 0.3284563327726956],
    [100_000, 0.006, 0.0014871489301131564],
  ] as const)("n = %d, d = %d, within 1e-4", ([n, d, expected]) => {
    expect(Math.abs(kolmogorovUpper(n, d) - expected)).toBeLessThan(1e-4);
  });
});

describe("two samples", () => {
  const pair = [1, 2];
  // https://github.com/scipy/scipy/blob/main/scipy/stats/tests/test_stats.py, class TestKSTwoSamples (scipy 1.10.1 gives these).
  test.for([
    [pair.map((x) => x + 0.01), [1, 2, 3], 1 / 3, 1],
    [pair.map((x) => x - 0.01), [1, 2, 3], 2 / 3, 0.6],
    [pair.map((x) => x + 0.01), [1, 2, 3, 4], 0.5, 14 / 15],
    [pair.map((x) => x - 0.01), [1, 2, 3, 4], 0.75, 6 / 15],
    [line(1, 100, 100), line(1, 100, 100, 2.1), 0.03, 0.9999999999962055],
    [line(1, 100, 100), line(1, 100, 110, 20.1), 232 / 1100, 0.015739183865607353],
    [line(1, 100, 100), line(1, 100, 110, 19.9), 229 / 1100, 0.017803803861026313],
  ] as const)("scipy's example %#", ([a, b, statistic, pValue]) => {
    const test = ksTwoSample(a, b);
    expect(test.statistic).toBeCloseTo(statistic, 12);
    expect(test.pValue).toBeCloseTo(pValue, 10);
    expect(test.exact).toBe(true);
  });

  test("ties, as R counts them", () => {
    // R 4.2: ks.test(x, y, exact = TRUE); and ks.test(sleep$extra[1:10], sleep$extra[11:20], exact = TRUE)
    expect(ksTwoSample([1, 2, 2, 3, 3, 5, 7, 8], [2, 3, 3, 4, 6, 6, 9, 9, 9, 10])).toMatchObject({
      statistic: 0.4,
      pValue: expect.closeTo(0.303076008958359, 12) as number,
    });
    const sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    expect(ksTwoSample(sleep.slice(0, 10), sleep.slice(10)).pValue).toBeCloseTo(0.39682608413258, 12);
  });

  test("large samples, as scipy's asymptotic mode", () => {
    // ks_2samp(linspace(0, 1, 2001), linspace(0.03, 1.02, 3001), mode="asymp")
    const large = ksTwoSample(line(0, 1, 2001), line(0.03, 1.02, 3001));
    expect(large.statistic).toBeCloseTo(0.0303180632276331, 12);
    expect(large.exact).toBe(false);
    expect(Math.abs(large.pValue! - 0.21518902991554556)).toBeLessThan(1e-4);
  });

  test("one value everywhere", () => {
    expect(ksTwoSample([5, 5, 5], [5, 5])).toEqual({ statistic: 0, pValue: 1, exact: true });
    expect(ksTwoSample([5, 5, 5], [6, 6]).statistic).toBe(1);
  });

  test("neither order nor monotone change matters", () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const plain = ksTwoSample(a, b);
        expect(ksTwoSample(b.toReversed(), a.toReversed()).statistic).toBe(plain.statistic);
        expect(ksTwoSample(a.map(Math.exp), b.map(Math.exp))).toEqual(plain);
        expect(plain.pValue).toBeGreaterThan(0);
        expect(plain.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("one sample, scipy's documented example", () => {
  // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_1samp.html: x = np.linspace(-15, 15, 9)
  const test = ksOneSample(line(-15, 15, 9), normalCdf);
  expect(test.statistic).toBeCloseTo(0.4443560271592436, 12);
  expect(test.pValue).toBeCloseTo(0.03885014008678811, 8);
});
