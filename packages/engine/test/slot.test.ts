import { streamKey } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSlot, NO_DIGIT, slotCapacity } from "../src/generate/slots/slot.ts";

const key = streamKey("seed", "junction");

function tupleAt(slot: Parameters<typeof createSlot>[0], index: number): number[] {
  const digits = slot.radices.map(() => new Float64Array(1));
  createSlot(slot, key)(index, digits, 0);
  return digits.map(([digit]) => digit!);
}

test("a slot is a bijection onto its tuples, and NO_DIGIT beyond where a place may be NULL", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (radices, scattered) => {
        const slot = { columns: [], radices, scattered, nullable: radices.map((_, place) => place === 0) };
        const capacity = slotCapacity(slot);
        const tuples = new Set<string>();
        for (let index = 0; index < capacity; index++) {
          const digits = tupleAt(slot, index);
          digits.forEach((digit, place) => {
            expect(digit).toBeGreaterThanOrEqual(0);
            expect(digit).toBeLessThan(radices[place]!);
          });
          tuples.add(digits.join());
        }
        expect(tuples.size).toBe(capacity);
        expect(tupleAt(slot, capacity)[0]).toBe(NO_DIGIT);
        expect(tupleAt(slot, capacity).slice(1)).not.toContain(NO_DIGIT);
      },
    ),
  );
});

test("two places that are apart never have the same digit, and all pairs of others come", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (parents, others, turned) => {
        const radices = turned ? [parents - 1, others, parents] : [others, parents, parents - 1];
        const [first, second] = turned ? ([2, 0] as const) : ([1, 2] as const);
        const slot = {
          columns: [],
          radices,
          scattered: true,
          nullable: radices.map(() => turned),
          apart: [first, second] as const,
        };
        const capacity = slotCapacity(slot);
        const tuples = new Set<string>();
        for (let index = 0; index < capacity; index++) {
          const digits = tupleAt(slot, index);
          expect(digits[first]).not.toBe(digits[second]);
          expect(Math.max(digits[first]!, digits[second]!)).toBeLessThan(parents);
          tuples.add(digits.join());
        }
        expect(tuples.size).toBe(parents * (parents - 1) * others);
        if (turned) expect(tupleAt(slot, capacity)).toEqual([NO_DIGIT, NO_DIGIT, NO_DIGIT]);
      },
    ),
  );
});

test("places that count give every tuple one value at least, from the first on, none beyond what they hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 }),
      fc.array(
        fc.record({ most: fc.integer({ min: 1, max: 20 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      fc.boolean(),
      (named, lists, scattered) => {
        const counts = lists.map(({ most, share }) => Math.max(1, Math.round(most * share)));
        const radices = [...named, ...lists.map(({ most }) => most)];
        const slot = { columns: [], radices, scattered, nullable: radices.map(() => false), counts };
        const capacity = slotCapacity(slot);
        expect(capacity).toBe([...named, ...counts].reduce((all, number) => all * number));
        const seen = new Map<string, number>();
        let before = "";
        for (let index = 0; index < capacity; index++) {
          const digits = tupleAt(slot, index);
          digits.forEach((digit, place) => expect(digit).toBeLessThan(radices[place]!));
          const tuple = digits.slice(0, -1).join();
          const nth = seen.get(tuple) ?? 0;
          expect(digits.at(-1)).toBe(nth);
          if (nth > 0) expect(tuple).toBe(before);
          seen.set(tuple, nth + 1);
          before = tuple;
        }
        expect(new Set([...seen.keys()].map((tuple) => tuple.split(",").slice(0, named.length).join())).size).toBe(
          named.reduce((all, radix) => all * radix),
        );
      },
    ),
  );
});

test("products beyond 2^52 still give different tuples", () => {
  const slot = { columns: [], radices: [2 ** 20, 2 ** 45], scattered: true, nullable: [false, false] };
  const tuples = new Set<string>();
  for (let index = 0; index < 5000; index++) tuples.add(tupleAt(slot, index).join());
  expect(slotCapacity(slot)).toBe(2 ** 52);
  expect(tuples.size).toBe(5000);
});
