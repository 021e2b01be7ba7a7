import { expect, test } from "vitest";
import { cramersV, mutualInformation } from "../../src/statistics/association.ts";
import { correlationRatio } from "../../src/statistics/association.ts";
import { pearson, spearman } from "../../src/statistics/correlation.ts";

test("Pearson, scipy's and R's documented examples", () => {
  // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.pearsonr.html
  const scipy = pearson([1, 2, 3, 4, 5], [10, 9, 2.5, 6, 4]);
  expect(scipy.coefficient).toBeCloseTo(-0.7426106572325057, 12);
  expect(scipy.pValue).toBeCloseTo(0.1505558088534455, 12);
  // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/cor.test.html, Hollander & Wolfe (1973), p. 187
  const x = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
  const y = [2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.8, 3.8];
  expect(pearson(x, y).coefficient).toBeCloseTo(0.571181557563829, 12);
  expect(pearson(x, y).pValue).toBeCloseTo(0.108173054349494, 12);
});

test("Spearman, scipy's documented example", () => {
  // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.spearmanr.html
  const test = spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]);
  expect(test.coefficient).toBeCloseTo(0.82078268166812329, 12);
  expect(test.pValue).toBeCloseTo(0.088587005313543798, 12);
});

test("where a correlation has no sense there is none", () => {
  expect(pearson([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4]).coefficient).toBeNull();
  expect(pearson([1e12, 1e12 + 1, 1e12 + 2], [3, 2, 1]).coefficient).toBeCloseTo(-1, 12);
  expect(pearson([1, null, 2], [null, 1, 1])).toEqual({ coefficient: null, pValue: null, pairs: 1 });
});

test("Cramér's V", () => {
  // scipy.stats.contingency.association([[10, 10, 20], [20, 20, 20]], method="cramer") = 0.16666666666666666
  const cells = [10, 10, 20, 20, 20, 20];
  const rows = cells.flatMap((count, cell) =>
    Array.from({ length: count }, () => [Math.floor(cell / 3), cell % 3] as const),
  );
  const v = cramersV(
    { codes: rows.map(([row]) => row), size: 2 },
    { codes: rows.map(([, column]) => column), size: 3 },
  );
  expect(v).toBeCloseTo(0.16666666666666666, 12);
});

test("mutual information, as scikit-learn's normalized_mutual_info_score", () => {
  // https://scikit-learn.org/stable/modules/generated/sklearn.metrics.normalized_mutual_info_score.html
  const codes = (...list: number[]) => ({ codes: list, size: 3 });
  expect(mutualInformation(codes(0, 0, 1, 1), codes(1, 1, 0, 0))).toBeCloseTo(1, 12);
  expect(mutualInformation(codes(0, 0, 0, 0), codes(0, 1, 2, 2))).toBe(0);
  expect(mutualInformation(codes(0, 0, 1, 2, 2, 2), codes(0, 1, 1, 1, 2, 2))).toBeCloseTo(0.45688765264105774, 12);
  expect(mutualInformation(codes(1, 1), codes(0, 0))).toBeNull();
});

test("correlation ratio, the textbook example of three courses", () => {
  // https://en.wikipedia.org/wiki/Correlation_ratio: η² = 6780 / 9640
  const algebra = [45, 70, 29, 15, 21];
  const geometry = [40, 20, 30, 42];
  const statistics = [65, 95, 80, 70, 85, 73];
  const labels = [...algebra.map(() => "a"), ...geometry.map(() => "g"), ...statistics.map(() => "s")];
  expect(correlationRatio(labels, [...algebra, ...geometry, ...statistics])! ** 2).toBeCloseTo(6780 / 9640, 12);
});
