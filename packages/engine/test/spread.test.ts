import { streamKey } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAgedPopular } from "../src/generate/references/aged-popular.ts";
import { createParentOrder, createRuns, type Runs } from "../src/generate/references/runs.ts";
import { growTree } from "../src/generate/references/grow-tree.ts";
import { createPopular } from "../src/generate/references/spread.ts";

const key = streamKey("seed", "orders(customer_id)");

/** Parent and ordinal of some rows. */
function places(runs: Runs, rows: readonly number[]): { parent: number; ordinal: number }[] {
  const [parents, ordinals] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  runs(Float64Array.from(rows), rows.length, parents, ordinals);
  return rows.map((_, at) => ({ parent: parents[at]!, ordinal: ordinals[at]! }));
}

const upTo = (rows: number) => Array.from({ length: rows }, (_, row) => row);

test("popular picks stay inside and favour a few: the top tenth gets at least a third at skew 1", () => {
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.integer({ min: 1, max: 1e6 }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (row, parents, skew) => {
        const parent = createPopular(key, parents, { skew })(key, row);
        expect(parent).toBeGreaterThanOrEqual(0);
        expect(parent).toBeLessThan(parents);
      },
    ),
  );
  const counts = Array.from({ length: 1000 }, () => 0);
  const popular = createPopular(key, 1000, { skew: 1 });
  for (let row = 0; row < 5_000; row++) counts[popular(key, row)]!++;
  const sorted = counts.toSorted((a, b) => b - a);
  expect(sorted.slice(0, 100).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_667);
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(10);
});

test("among those that are there: popular ones stay popular as others come, and old ones are no better than their age", () => {
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.integer({ min: 1, max: 1e6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (row, parents, part, skew) => {
        const there = Math.max(1, Math.floor(part * parents));
        const parent = createAgedPopular(key, parents, skew)(key, row, there);
        expect(parent).toBeGreaterThanOrEqual(0);
        expect(parent).toBeLessThan(there);
      },
    ),
  );
  const popular = createAgedPopular(key, 1000, 0.5);
  const countsAt = (there: number) => {
    const counts = Array.from({ length: 1000 }, () => 0);
    for (let row = 0; row < 20_000; row++) counts[popular(key, row, there)]!++;
    return counts;
  };
  const [early, late] = [countsAt(200), countsAt(1000)];
  const best = (counts: readonly number[]) =>
    upTo(200)
      .toSorted((a, b) => counts[b]! - counts[a]!)
      .slice(0, 20);
  expect(best(late).filter((parent) => best(early).includes(parent)).length).toBeGreaterThan(15);
  const quarter = late.slice(0, 250).reduce((sum, count) => sum + count, 0) / 20_000;
  expect(quarter).toBeGreaterThan(0.18);
  expect(quarter).toBeLessThan(0.32);
  const sorted = late.toSorted((a, b) => b - a);
  expect(sorted.slice(0, 100).reduce((sum, count) => sum + count, 0) / 20_000).toBeGreaterThan(0.28);
});

test("a tree's parents come before their children, and it has several levels", () => {
  const depth: number[] = [];
  const parentOf = growTree(key, { roots: 0.1 });
  for (let row = 0; row < 2000; row++) {
    const parent = parentOf(row);
    if (parent !== null) expect(parent).toBeLessThan(row);
    depth[row] = parent === null ? 0 : depth[parent]! + 1;
  }
  expect(Math.max(...depth)).toBeGreaterThan(3);
});

test("runs parent by parent: all rows once, each where its parent and its ordinal come next", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 700 }),
      (parents, tenths, tail, rows, size) => {
        const order = createParentOrder(key, parents, tenths / 10, tail)(rows, size);
        const found = order === null ? upTo(rows) : Array.from(order, (some) => [...some]).flat();
        expect(found.toSorted((a, b) => a - b)).toEqual(upTo(rows));
        const there = places(createRuns(key, parents, tenths / 10, tail), upTo(rows));
        expect(places(createRuns(key, parents, tenths / 10, tail), found)).toEqual(found.map((row) => there[row]));
        if (order === null) return;
        const at = found.map((row) => there[row]!.parent * rows + there[row]!.ordinal);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 40 },
  );
  expect(createParentOrder(key, 1000, 1, 0.5)(2000, 100)).not.toBeNull();
  expect(createParentOrder(key, 1000, 2, 0.5)(1000, 100)).toBeNull();
});

test("runs: (parent, ordinal) never repeats, ordinals are gapless, whatever the sizes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 3000 }),
      (parents, tenths, tail, rows) => {
        const runs = createRuns(key, parents, tenths / 10, tail);
        const seen = new Map<number, Set<number>>();
        for (const { parent, ordinal } of places(runs, upTo(rows))) {
          const ordinals = seen.get(parent) ?? new Set();
          // Asked once for all three: rows are many.
          if (!(parent >= 0 && parent < parents) || ordinals.has(ordinal)) expect.fail(`${parent}, ${ordinal}`);
          ordinals.add(ordinal);
          seen.set(parent, ordinals);
        }
        for (const ordinals of seen.values()) expect(Math.max(...ordinals)).toBe(ordinals.size - 1);
      },
    ),
  );
});

test("runs do not depend on the order in which rows are asked for", () => {
  const there = createRuns(key, 500, 3, 0.5);
  const back = createRuns(key, 500, 3, 0.5);
  const forwards = places(there, upTo(3000));
  const backwards = places(back, upTo(3000).toReversed()).toReversed();
  expect(backwards).toEqual(forwards);
});

test("runs have a tail: some parents have none, some many", () => {
  const runs = createRuns(key, 1000, 3, 0.5);
  const counts = Array.from({ length: 1000 }, () => 0);
  for (const { parent } of places(runs, upTo(3000))) counts[parent]!++;
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(20);
  expect(Math.max(...counts)).toBeGreaterThan(10);
});
