import { streamKey } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packTuples } from "../src/generate/slots/pack-tuples.ts";

const key = streamKey("test", "packed");

/** The most tuples of which no two share a key, by looking at all choices. */
function most(tuples: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = tuples;
  if (!first) return 0;
  const without = most(rest, taken);
  return first.some((one) => taken.has(one))
    ? without
    : Math.max(without, 1 + most(rest, new Set([...taken, ...first])));
}

test("no two tuples share a key, and there are as many as can be", () => {
  const tuple = fc.tuple(fc.nat(3), fc.integer({ min: 10, max: 13 }), fc.integer({ min: 20, max: 23 }));
  fc.assert(
    fc.property(fc.array(tuple, { maxLength: 11 }), (given) => {
      const tuples = given.map((keys) => {
        const numbers = [...new Set(given.flat())].sort((a, b) => a - b);
        return keys.map((one) => numbers.indexOf(one));
      });
      const found = packTuples(tuples, Infinity, key);
      const keys = found.flatMap((place) => tuples[place]!);
      expect(new Set(keys).size).toBe(keys.length);
      expect(found).toHaveLength(most(tuples));
    }),
    { numRuns: 60 },
  );
});

test("a Latin square is filled whatever order its tuples come in", () => {
  const size = 9;
  const digits = Array.from({ length: size }, (_, digit) => digit);
  const tuples = digits
    .flatMap((a) => digits.flatMap((b) => digits.map((c) => [a * size + b, 100 + b * size + c, 200 + a * size + c])))
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => ((a * 7 + b * 13) % 31) - ((c * 7 + d * 13) % 31));
  expect(packTuples(tuples, Infinity, key)).toHaveLength(size * size);
});
