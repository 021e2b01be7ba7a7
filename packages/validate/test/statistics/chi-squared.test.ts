import { describe, expect, test } from "vitest";
import { chiSquaredFit, chiSquaredHomogeneity } from "../../src/statistics/chi-squared.ts";

describe("goodness of fit", () => {
  test("scipy's documented example", () => {
    // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.chisquare.html
    const fit = chiSquaredFit([16, 18, 16, 14, 12, 12], [1, 1, 1, 1, 1, 1]);
    expect(fit).toMatchObject({ statistic: expect.closeTo(2, 12) as number, degrees: 5 });
    expect(fit.pValue).toBeCloseTo(0.84914503608460956, 12);
  });

  test("R's documented examples", () => {
    // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/chisq.test.html
    const x = [89, 37, 30, 28, 2];
    const fit = chiSquaredFit(x, [40, 20, 20, 15, 5]);
    expect(fit.statistic).toBeCloseTo(9.990143369175627, 10);
    expect(fit.pValue).toBeCloseTo(0.040594043344781214, 12);
    // p = c(0.40, 0.20, 0.20, 0.19, 0.01): R warns of the cell that expects 1.86; here it joins the next smallest.
    expect(chiSquaredFit(x, [0.4, 0.2, 0.2, 0.19, 0.01])).toMatchObject({ cells: 4, degrees: 3 });
  });
});

describe("homogeneity", () => {
  test("scipy's documented example", () => {
    // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.chi2_contingency.html
    const test = chiSquaredHomogeneity([10, 10, 20], [20, 20, 20]);
    expect(test.statistic).toBeCloseTo(2.7777777777777777, 12);
    expect(test.pValue).toBeCloseTo(0.24935220877729622, 12);
    expect(test.cramersV).toBeCloseTo(0.16666666666666666, 12);
  });

  test("R's documented example (Agresti 2007, p. 39)", () => {
    // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/chisq.test.html: X-squared = 30.07, df = 2, p-value = 2.954e-07
    const test = chiSquaredHomogeneity([762, 327, 468], [484, 239, 477]);
    expect(test.statistic).toBeCloseTo(30.070149095754672, 10);
    expect(test.pValue).toBeCloseTo(2.9535891832117595e-7, 15);
    expect(test.cramersV).toBeCloseTo(0.10443580235646777, 12);
  });

  test("rare cells are counted together", () => {
    expect(chiSquaredHomogeneity([50, 50, 2, 2, 2], [50, 50, 3, 3, 3]).cells).toBe(3);
    expect(chiSquaredHomogeneity([50, 50, 1], [50, 50, 1]).cells).toBe(2);
    expect(chiSquaredHomogeneity([9, 0], [9, 0])).toMatchObject({ cells: 1, pValue: null, cramersV: null });
    expect(chiSquaredHomogeneity([1, 1], [1, 1])).toMatchObject({ cells: 1, pValue: null });
  });

  test("nothing in common is the largest effect", () => {
    expect(chiSquaredHomogeneity([20, 0], [0, 20]).cramersV).toBe(1);
  });
});
