import fc from "fast-check";
import { expect, test } from "vitest";
import { jointAccuracy } from "../../src/statistics/accuracy.ts";
import { binned, categoryBins, equalEdges, histogram, quantileBins } from "../../src/statistics/bins.ts";
import { sampleRows, shuffledRows } from "../../src/statistics/sampling.ts";
import { textShape } from "../../src/statistics/text-shape.ts";
import { boundaryAdherence, categoryAdherence, rangeCoverage } from "../../src/statistics/coverage.ts";

test("an atom has a bin of its own, and the rest share what is left", () => {
  const values = [...Array.from({ length: 900 }, () => 0), ...Array.from({ length: 100 }, (_, index) => index + 1)];
  const bins = quantileBins(values, 10);
  expect(bins.binOf(0)).toBe(0);
  expect(bins.binOf(1)).toBe(1);
});

test("bins are about equally heavy", () => {
  const bins = quantileBins(Array.from({ length: 1000 }, (_, index) => index ** 3));
  const counts = Array.from({ length: bins.size }, () => 0);
  for (let index = 0; index < 1000; index++) counts[bins.binOf(index ** 3)]!++;
  expect(counts).toEqual([100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0]);
});

test("every value has a bin, greater values none before smaller ones', null its own", () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (reference, candidate) => {
      const bins = quantileBins(reference);
      const codes = binned(
        candidate.toSorted((a, b) => a - b),
        bins,
      );
      codes.forEach((code, index) => expect(code).toBeGreaterThanOrEqual(codes[index - 1] ?? 0));
      expect(Math.max(0, ...codes)).toBeLessThan(bins.size - 1);
      expect(bins.binOf(null)).toBe(bins.size - 1);
    }),
  );
});

test("categories beyond the most frequent share a bin", () => {
  const bins = categoryBins(["b", "a", "c", "a", "b", null], 2);
  expect(["a", "b", "c", "z", null].map(bins.binOf)).toEqual([0, 1, 2, 2, 3]);
});

test("a histogram counts all numbers once, outer ones in the outer bins", () => {
  expect(histogram([-9, 0, 0.5, 1, 9, null], equalEdges([0, 0.5, 1], 2))).toEqual([2, 3]);
  expect(equalEdges([7, 7])).toEqual([6.5, 7.5]);
  expect(equalEdges([7.25])).toEqual([6.75, 7.75]);
  expect(histogram([1, 2], equalEdges([]))).toEqual([]);
});

test("accuracy expected of two samples of one distribution is what they get", () => {
  const sample = (purpose: string) => ({
    codes: shuffledRows(2000, 1, purpose).map((value) => value % 20),
    size: 20,
  });
  const thinned = (purpose: string) => ({ codes: sample(purpose).codes.slice(0, 500), size: 20 });
  const { accuracy, expected } = jointAccuracy([thinned("a")], [thinned("b")]);
  expect(Math.abs(accuracy! - expected!)).toBeLessThan(0.03);
});

test("ends of coverage and adherence", () => {
  expect(rangeCoverage([0, 10], [-5, 50])).toBe(1);
  expect(rangeCoverage([0, 10], [30])).toBe(0);
  expect(boundaryAdherence([null], [1])).toBeNull();
  expect(categoryAdherence(["a"], [null])).toBeNull();
});

test("a draw is distinct rows, the same each time, another for another purpose", () => {
  const drawn = sampleRows(100_000, 500, 7, "rows");
  expect(new Set(drawn).size).toBe(500);
  expect(sampleRows(100_000, 500, 7, "rows")).toEqual(drawn);
  expect(sampleRows(100_000, 500, 7, "others")).not.toEqual(drawn);
});

test("shapes of texts", () => {
  expect(textShape("Élodie  Müller-Lüdenscheidt 3rd")).toBe("Aa Aa-Aa 9a");
  expect(textShape("jane.doe+x@example.org")).toBe("a.a+a@a.a");
  expect(textShape("a b ".repeat(40))).toHaveLength(25);
});
