import { describe, expect, test } from "vitest";
import { distinguish } from "../../src/learning/distinguish.ts";
import { foldsOf } from "../../src/learning/folds.ts";
import { ksTwoSample } from "../../src/statistics/ks-two-sample.ts";
import { drawnTable, makeTable } from "./made-tables.ts";

describe("two tables", () => {
  test("of one distribution are not told apart", () => {
    const found = distinguish(drawnTable("a", 2000, 0.5), drawnTable("b", 2000, 0.5))!;
    expect(found.interval[0]).toBeLessThan(0.5);
    expect(found.interval[1]).toBeGreaterThan(0.5);
    expect(found.pValue).toBeGreaterThan(0.05);
  });

  test("with the same columns and another dependence are, where no column by itself shows it", () => {
    const [real, made] = [drawnTable("a", 3000, 0.8), drawnTable("b", 3000, 0)];
    const pValues = [0, 1].map((at) => ksTwoSample(real.columns[at]!.values, made.columns[at]!.values).pValue!);
    expect(Math.min(...pValues)).toBeGreaterThan(0.01);
    const found = distinguish(real, made)!;
    expect(found.auc).toBeGreaterThan(0.62);
    expect(found.pValue).toBeLessThan(1e-9);
    expect(
      found.columns
        .slice(0, 2)
        .map(({ column }) => column)
        .toSorted(),
    ).toEqual(["x", "y"]);
    expect(found.columns.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(1, 9);
  });

  test("with nothing in common are told apart always, and the column that does it is named", () => {
    const made = makeTable(500, {
      x: ["number", (row) => row % 7],
      y: ["number", (row) => 100 + (row % 3)],
      label: ["category", () => "label 1"],
    });
    const found = distinguish(drawnTable("a", 500), made)!;
    expect(found.auc).toBeGreaterThan(0.999);
    expect(found.points[0]).toEqual([0, 0]);
    expect(found.points.at(-1)).toEqual([1, 1]);
  });

  test("the same twice give the same", () => {
    const [real, made] = [drawnTable("a", 300, 0.8), drawnTable("b", 400)];
    expect(distinguish(real, made)).toEqual(distinguish(real, made));
    expect(distinguish(real, made)?.rows).toBe(300);
  });

  test("too few rows, or keys alone, say nothing", () => {
    expect(distinguish(drawnTable("a", 30), drawnTable("b", 3000))).toBeNull();
    const keys = makeTable(100, { id: ["key", (row) => row] });
    expect(distinguish(keys, keys)).toBeNull();
  });

  test("a copy of the reference is not told apart, nor does the model do worse than guessing", () => {
    const real = drawnTable("a", 1000, 0.5);
    const found = distinguish(real, real)!;
    expect(Math.abs(found.auc - 0.5)).toBeLessThan(0.03);
  });

  test("few different rows are shared out, or a model could not learn what it is asked", () => {
    const skewed = (weights: readonly string[]) =>
      makeTable(600, { label: ["category", (row) => weights[row % weights.length]!] });
    const found = distinguish(skewed(["a", "a", "a", "b", "c"]), skewed(["a", "b", "b", "b", "c"]))!;
    // Weights .6 .2 .2 against .2 .6 .2: the best rule has an AUC of 0.6 · 0.9 + 0.2 · 0.7 + 0.2 · 0.3.
    expect(found.auc).toBeCloseTo(0.74, 6);
  });

  test("texts are seen by length and shape", () => {
    const text = (of: (row: number) => string) => makeTable(200, { note: ["text", of] });
    const found = distinguish(
      text((row) => `Row ${row}`),
      text((row) => `row-${row}`),
    )!;
    expect(found.auc).toBe(1);
    expect(found.columns).toEqual([{ column: "note", importance: 1 }]);
  });
});

test("folds hold identical rows together and the classes apart evenly", () => {
  const keys = Array.from({ length: 1000 }, (_, row) => `${Math.floor(row / 3)}`);
  const classes = keys.map((_, row) => row % 2);
  const folds = foldsOf(keys, classes, 5, 20, 1);
  const home = new Map(keys.map((key, row) => [key, folds[row]]));
  keys.forEach((key, row) => expect(folds[row]).toBe(home.get(key)));
  for (const fold of [0, 1, 2, 3, 4]) {
    for (const one of [0, 1]) {
      const size = classes.filter((label, row) => label === one && folds[row] === fold).length;
      expect(Math.abs(size - 100)).toBeLessThan(5);
    }
  }
});
