import { streamKey, type Value } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Goal, type Move, repairRow } from "../src/generate/repair/repair.ts";

const key = streamKey("seed", "repair");

/** Columns over 0..3, and rules that forbid single pairs of values: small enough to try every row. */
const problem = fc.record({
  start: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
  forbidden: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 14 }),
});

test("what the search calls kept is kept, and it is never wrong about what can be kept", () => {
  let solvable = 0;
  let solved = 0;
  fc.assert(
    fc.property(problem, ({ start, forbidden }) => {
      const goals: Goal[] = forbidden.map(([a, x, b, y]) => ({
        positions: [a, b],
        holds: (values) => !(values[a] === x && values[b] === y),
      }));
      const moves: Move[] = [0, 1, 2, 3].map((position) => ({
        positions: [position],
        candidates: () => [[0], [1], [2], [3]],
      }));
      const values: Value[] = [...start];
      const outcome = repairRow(values, goals, moves, () => undefined, key, 1);
      const possible = everyRow().some((row) => goals.every((goal) => goal.holds(row)));
      if (outcome === "kept") expect(goals.every((goal) => goal.holds(values))).toBe(true);
      if (!possible) expect(outcome).not.toBe("kept");
      if (possible) solvable++;
      if (possible && outcome === "kept") solved++;
    }),
    { numRuns: 500 },
  );
  expect(solved / solvable).toBeGreaterThan(0.98);
});

test("it is deterministic", () => {
  const goals: Goal[] = [{ positions: [0, 1], holds: (values) => Number(values[0]) + Number(values[1]) === 7 }];
  const moves: Move[] = [0, 1].map((position) => ({
    positions: [position],
    candidates: () => Array.from({ length: 8 }, (_, value) => [value]),
  }));
  const once = (): Value[] => {
    const values: Value[] = [0, 0];
    repairRow(values, goals, moves, () => undefined, key, 5);
    return values;
  };
  expect(once()).toEqual(once());
});

function everyRow(): Value[][] {
  return Array.from({ length: 256 }, (_, index) => [index & 3, (index >> 2) & 3, (index >> 4) & 3, (index >> 6) & 3]);
}
