import { below, type StreamKey } from "@seedloom/core";

/** Changes tried after the first go, where not all of the tuples that are wanted went together. */
const STEPS = 60_000;

/** Steps for which a tuple that had to go stays out. */
const TABU = 12;

/** One in so many steps may put two tuples out for one. */
const COSTLY = 12;

/**
 * Finds tuples of which no two have a key in common, as many as `wanted` if there are so many: first each that goes with those before it, in
 * their order, then by exchange: a tuple of a key that is not there yet comes in, and what is in its way goes out (tabu search: Glover,
 * "Tabu search - part I", 1989). Deterministic.
 * @param tuples The keys of each tuple as numbers from 0 on, as many for each; null for tuples that cannot be.
 * @returns their places in `tuples`
 */
export function packTuples(
  tuples: readonly (readonly number[] | null)[],
  wanted: number,
  key: StreamKey,
): readonly number[] {
  const tuplesOf: number[][] = [];
  for (const [tuple, keys] of tuples.entries()) {
    for (const one of keys ?? []) (tuplesOf[one] ??= []).push(tuple);
  }
  const owner = new Int32Array(tuplesOf.length).fill(-1);
  const outUntil = new Int32Array(tuples.length);
  const found = new Set<number>();
  const enter = (tuple: number) => {
    for (const one of tuples[tuple]!) owner[one] = tuple;
    found.add(tuple);
  };
  const leave = (tuple: number) => {
    for (const one of tuples[tuple]!) owner[one] = -1;
    found.delete(tuple);
  };
  for (const [tuple, keys] of tuples.entries()) {
    if (found.size < wanted && keys?.every((one) => owner[one] === -1)) enter(tuple);
  }
  const scarce = scarcest(tuples);
  const most = Math.min(wanted, scarce.length);
  let best = [...found];
  const inTheWay = (tuple: number): number => {
    const keys = tuples[tuple]!;
    let count = 0;
    for (let place = 0; place < keys.length; place++) {
      const one = owner[keys[place]!]!;
      if (one >= 0 && keys.findIndex((other) => owner[other] === one) === place) count++;
    }
    return count;
  };
  for (let step = 1; best.length < most && step <= STEPS; step++) {
    const missing = scarce.filter((one) => owner[one] === -1);
    const list = tuplesOf[missing[below(missing.length, key, step, 0)]!]!;
    const turn = below(list.length, key, step, 1);
    let chosen = -1;
    let fewest = below(COSTLY, key, step, 2) === 0 ? Infinity : 2;
    for (let place = 0; place < list.length; place++) {
      const tuple = list[(place + turn) % list.length]!;
      if (outUntil[tuple]! > step) continue;
      const count = inTheWay(tuple);
      if (count >= fewest) continue;
      fewest = count;
      chosen = tuple;
    }
    if (chosen < 0) continue;
    for (const one of tuples[chosen]!) {
      const out = owner[one]!;
      if (out < 0) continue;
      leave(out);
      outUntil[out] = step + TABU;
    }
    enter(chosen);
    if (found.size > best.length) best = [...found];
  }
  return best.sort((a, b) => a - b);
}

/** The values of that key of which there are fewest: no more tuples can be. */
function scarcest(tuples: readonly (readonly number[] | null)[]): readonly number[] {
  const values: Set<number>[] = [];
  for (const keys of tuples) keys?.forEach((one, place) => (values[place] ??= new Set()).add(one));
  return [...(values.toSorted((a, b) => a.size - b.size)[0] ?? [])];
}
