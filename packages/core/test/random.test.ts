import { below, normal, permute, streamKey, uint32, unit, variant } from "@seedloom/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const key = streamKey("42", "users.email");
const keys = fc.tuple(fc.string(), fc.string()).map(([seed, name]) => streamKey(seed, name));
const rows = fc.nat({ max: Number.MAX_SAFE_INTEGER });

/** Pearson's statistic of counts that should all be alike; its mean is the number of cells, its deviation about the root of twice that. */
function chiSquared(counts: readonly number[], total: number): number {
  const expected = total / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function histogram(cells: number, draws: number, draw: (row: number) => number): readonly number[] {
  const counts = Array<number>(cells).fill(0);
  for (let row = 0; row < draws; row++) counts[draw(row)]!++;
  return counts;
}

/** Five deviations above the mean: fixed seeds, so that this either always passes or never. */
const bound = (cells: number) => cells + 5 * Math.sqrt(2 * cells);

describe("uniformity", () => {
  test.each(["42", "0", "seed"])("of high bits, low bits and units under seed %s", (seed) => {
    const stream = streamKey(seed, "t.c");
    const draws = 200_000;
    expect(
      chiSquared(
        histogram(256, draws, (row) => uint32(stream, row) >>> 24),
        draws,
      ),
    ).toBeLessThan(bound(256));
    expect(
      chiSquared(
        histogram(256, draws, (row) => uint32(stream, row) & 255),
        draws,
      ),
    ).toBeLessThan(bound(256));
    expect(
      chiSquared(
        histogram(1000, draws, (row) => Math.floor(unit(stream, row) * 1000)),
        draws,
      ),
    ).toBeLessThan(bound(1000));
    expect(
      chiSquared(
        histogram(7, draws, (row) => below(7, stream, row)),
        draws,
      ),
    ).toBeLessThan(bound(7));
  });

  test("of pairs of neighbouring rows", () => {
    const pair = (row: number) => below(16, key, row) * 16 + below(16, key, row + 1);
    expect(chiSquared(histogram(256, 200_000, pair), 200_000)).toBeLessThan(bound(256));
  });

  test("across salts and across streams", () => {
    const other = streamKey("42", "users.name");
    const salts = (row: number) => below(16, key, row, 0) * 16 + below(16, key, row, 1);
    const streams = (row: number) => below(16, key, row) * 16 + below(16, other, row);
    expect(chiSquared(histogram(256, 200_000, salts), 200_000)).toBeLessThan(bound(256));
    expect(chiSquared(histogram(256, 200_000, streams), 200_000)).toBeLessThan(bound(256));
  });

  test("rows beyond 2^32 are rows of their own", () => {
    const same = Array.from({ length: 1000 }, (_, row) => uint32(key, row) === uint32(key, row + 2 ** 32));
    expect(same.filter(Boolean).length).toBeLessThan(3);
  });
});

test("normal has mean 0 and deviation 1", () => {
  const draws = Array.from({ length: 100_000 }, (_, row) => normal(key, row));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(variance - 1)).toBeLessThan(0.03);
  expect(draws.every(Number.isFinite)).toBe(true);
});

describe("ranges", () => {
  test("uint32, unit and below", () => {
    fc.assert(
      fc.property(keys, rows, fc.integer(), fc.integer({ min: 1, max: 2 ** 53 - 1 }), (stream, row, salt, limit) => {
        const word = uint32(stream, row, salt);
        expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
        const part = unit(stream, row, salt);
        expect(part >= 0 && part < 1).toBe(true);
        const index = below(limit, stream, row, salt);
        expect(Number.isInteger(index) && index >= 0 && index < limit).toBe(true);
      }),
    );
  });
});

describe("permute", () => {
  test("is a permutation", () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 600 }), (stream, size) => {
        const images = Array.from({ length: size }, (_, index) => permute(index, size, stream));
        expect(images.toSorted((x, y) => x - y)).toEqual(Array.from({ length: size }, (_, index) => index));
      }),
    );
  });

  test("stays inside and apart over large sizes", () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 2, max: 2 ** 52 }), fc.nat(), fc.nat(), (stream, size, first, second) => {
        const [x, y] = [first % size, second % size];
        const [a, b] = [permute(x, size, stream), permute(y, size, stream)];
        expect(a >= 0 && a < size && Number.isInteger(a)).toBe(true);
        expect(a === b).toBe(x === y);
      }),
    );
  });

  test("scatters neighbours", () => {
    const order = Array.from({ length: 1000 }, (_, index) => permute(index, 1000, key));
    const steps = order.slice(1).filter((image, index) => Math.abs(image - order[index]!) === 1);
    expect(steps.length).toBeLessThan(20);
  });
});

describe("streams", () => {
  test("are the same for the same names", () => {
    expect(streamKey("42", "users.email")).toEqual(key);
  });

  test("differ where seed and name are cut elsewhere", () => {
    expect(streamKey("4", "2users.email")).not.toEqual(key);
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (seed, cut, name) => {
        expect(streamKey(seed + cut, name)).not.toEqual(streamKey(seed, cut + name));
      }),
    );
  });

  test("a variant is independent; variant 0 is the key itself", () => {
    expect(variant(key, 0)).toBe(key);
    const pair = (row: number) => below(16, key, row) * 16 + below(16, variant(key, 1), row);
    expect(chiSquared(histogram(256, 200_000, pair), 200_000)).toBeLessThan(bound(256));
  });
});

test("output is frozen: a change here changes everybody's rows", () => {
  expect(Array.from({ length: 4 }, (_, row) => uint32(key, row))).toMatchInlineSnapshot(`
    [
      1485359717,
      214658219,
      3268552151,
      1255346468,
    ]
  `);
  expect(Array.from({ length: 8 }, (_, row) => permute(row, 8, key))).toMatchInlineSnapshot(`
    [
      5,
      3,
      4,
      6,
      0,
      2,
      1,
      7,
    ]
  `);
});
