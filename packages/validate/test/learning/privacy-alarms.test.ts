import { describe, expect, test } from "vitest";
import { gowerSpace } from "../../src/learning/closest-records.ts";
import { equivalenceClasses } from "../../src/learning/equivalence-classes.ts";
import { closestRecordShare, identicalMatches, neighbourRatio } from "../../src/learning/privacy-alarms.ts";
import { drawnTable, makeTable } from "./made-tables.ts";

const [training, holdout] = [drawnTable("training", 2000), drawnTable("holdout", 2000)];

describe("rows of the same source", () => {
  const fresh = drawnTable("fresh", 1000);

  test("raise no alarm", () => {
    const { share, interval, pValue } = closestRecordShare(training, holdout, fresh)!;
    expect(pValue).toBeGreaterThan(0.01);
    expect(share).toBeCloseTo((interval[0] + interval[1]) / 2, 9);
    expect(identicalMatches(training, holdout, fresh)).toMatchObject({ share: 0, holdout: 0 });
    const { ratio, holdout: expected } = neighbourRatio(training, holdout, fresh)!;
    expect(Math.abs(ratio - expected!)).toBeLessThan(0.1);
  });
});

describe("copies of the training rows", () => {
  test("raise all", () => {
    expect(closestRecordShare(training, holdout, training)).toMatchObject({ share: 1, median: 0 });
    expect(identicalMatches(training, holdout, training)).toMatchObject({ share: 1, holdout: 0 });
    expect(neighbourRatio(training, holdout, training)?.ratio).toBe(0);
  });

  test("raise the alarm even where one in ten is a copy", () => {
    const fresh = drawnTable("fresh", 2000);
    const mixed = {
      ...fresh,
      columns: fresh.columns.map((column, at) => ({
        ...column,
        values: column.values.map((value, row) => (row % 10 === 0 ? training.columns[at]!.values[row]! : value)),
      })),
    };
    expect(identicalMatches(training, holdout, mixed)?.share).toBeCloseTo(0.1, 9);
    expect(closestRecordShare(training, holdout, mixed)!.interval[0]).toBeGreaterThan(0.5);
  });

  test("with a little noise are still nearer", () => {
    const noisy = {
      ...training,
      columns: training.columns.map((column) => ({
        ...column,
        values: column.values.map((value, row) => (typeof value === "number" ? value + Math.sin(row + 1) / 50 : value)),
      })),
    };
    expect(closestRecordShare(training, holdout, noisy)!.share).toBeGreaterThan(0.75);
    expect(identicalMatches(training, holdout, noisy)?.share).toBe(0);
  });
});

test("identical rows that chance makes count half", () => {
  const coins = (seed: number) =>
    makeTable(400, { side: ["category", (row) => ((row * seed) % 2 === 0 ? "heads" : "tails")] });
  expect(closestRecordShare(coins(3), coins(5), coins(7))).toMatchObject({ share: 0.5, median: 0, medianHoldout: 0 });
});

test("nothing to compare, nothing to say", () => {
  const none = drawnTable("none", 0);
  expect(closestRecordShare(none, holdout, training)).toBeNull();
  expect(identicalMatches(training, null, none)).toBeNull();
  expect(neighbourRatio(none, null, training)).toBeNull();
  expect(equivalenceClasses(training, ["missing"])).toBeNull();
});

test("Gower's distance, by hand", () => {
  const table = makeTable(3, {
    id: ["key", (row) => row],
    size: ["number", (row) => [0, 5, 10][row]!],
    colour: ["category", (row) => ["red", "red", null][row]!],
  });
  const { nearest, second } = gowerSpace([table]).closest(table, table);
  expect([...nearest]).toEqual([0, 0, 0]);
  // 0 to 5: half the range and the same colour; 5 to 10: half the range and another.
  expect([...second]).toEqual([0.25, 0.25, 0.75]);
});

test("equivalence classes, by hand", () => {
  const table = makeTable(8, {
    age: ["number", (row) => [30, 30, 30, 40, 40, 50, null, null][row]!],
    city: ["category", () => "Bonn"],
    name: ["text", (row) => `name ${row}`],
  });
  expect(equivalenceClasses(table, ["age", "city"])).toEqual({ k: 1, classes: 4, unique: 1 / 8, small: 1 });
});
