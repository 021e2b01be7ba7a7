import fc from "fast-check";
import { expect, test } from "vitest";
import { rocAuc, rocPoints } from "../../src/learning/roc.ts";

test("scikit-learn's documented example", () => {
  // https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html and roc_curve.html
  expect(rocAuc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]).auc).toBe(0.75);
});

test("DeLong's error, as R's pROC", () => {
  // R 4.2, pROC 1.18: i = 1:60; s = round((i * sqrt(2)) %% 1 + ((i %% 3) == 0) * 0.3, 2); roc(i %% 3 == 0, s, direction = "<"); ci.auc
  const rows = Array.from({ length: 60 }, (_, row) => row + 1);
  const labels = rows.map((row) => (row % 3 === 0 ? 1 : 0));
  const scores = rows.map((row, at) => Math.round((((row * Math.SQRT2) % 1) + labels[at]! * 0.3) * 100) / 100);
  const { auc, error, interval } = rocAuc(scores, labels);
  expect(auc).toBeCloseTo(0.803125, 12);
  expect(error).toBeCloseTo(0.0581793049108146, 12);
  expect(interval?.[0]).toBeCloseTo(0.689095657729229, 10);
  expect(interval?.[1]).toBeCloseTo(0.917154342270771, 10);
});

test("the test that it is guessing, as scipy's mannwhitneyu", () => {
  // https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.mannwhitneyu.html, its example, use_continuity=False, method="asymptotic"
  const [males, females] = [
    [19, 22, 16, 29, 24],
    [20, 11, 17, 12],
  ];
  const labels = [0, 0, 0, 0, 0, 1, 1, 1, 1];
  expect(rocAuc([...males, ...females], labels).pValue).toBeCloseTo(0.0864107329737, 12);
  // Ties: scipy 1.10.1
  const tied = rocAuc([1, 1, 2, 2, 3, 5, 1, 2, 2, 4, 4, 6, 6, 6], [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(tied.pValue).toBeCloseTo(0.14686164500030438, 12);
  // No doubt and nothing but doubt.
  expect(rocAuc([1, 2, 3, 4], [0, 0, 1, 1]).pValue).toBeCloseTo(0.12133525035848211, 12);
  expect(rocAuc([1, 1, 1, 1], [0, 0, 1, 1]).pValue).toBe(1);
});

test("the curve's area is the AUC where no point is left out", () => {
  const row = fc.record({ score: fc.integer({ min: 0, max: 9 }), label: fc.nat({ max: 1 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 80 }), (rows) => {
      const [scores, labels] = [rows.map(({ score }) => score), rows.map(({ label }) => label)];
      const { auc } = rocAuc(scores, labels);
      const points = rocPoints(scores, labels);
      fc.pre(auc !== null);
      const area = points.reduce((sum, [x, y], at) => {
        const [left, below] = points[Math.max(0, at - 1)]!;
        return sum + ((x - left) * (y + below)) / 2;
      }, 0);
      expect(area).toBeCloseTo(auc, 10);
    }),
  );
});

test("a curve of many rows is thinned and ends in the corner", () => {
  const scores = Array.from({ length: 5000 }, (_, row) => (row * Math.SQRT2) % 1);
  const points = rocPoints(
    scores,
    scores.map((score) => (score > 0.3 ? 1 : 0)),
  );
  expect(points.length).toBeLessThan(110);
  expect(points.at(-1)).toEqual([1, 1]);
});
