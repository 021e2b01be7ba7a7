import { type StreamKey, unit } from "@seedloom/core";

/** Groups share out their rows in blocks, so that a row finds its group without a table of all of them. */
const BLOCK = 32;

/** Finds the group of a row and its number within the group, both from 0. */
export interface Counting {
  /** The group; `ordinal` is then the number within it. */
  groupOf(index: number): number;
  ordinal: number;
}

/**
 * Rows in groups that come one after another: each has one at least and `longest` at most, `mean` (whole) on the average. A pure function of the
 * row's index, and one-to-one.
 * @param level Tells apart what is counted by one key.
 */
export function createCounting(key: StreamKey, level: number, groups: number, mean: number, longest: number): Counting {
  let cached = -1;
  let starts = new Float64Array(1);
  const startsOf = (block: number): Float64Array<ArrayBuffer> => {
    const count = Math.min(BLOCK, groups - block * BLOCK);
    const sizes = new Float64Array(count);
    let rest = count * mean;
    for (let place = 0; place < count; place++) {
      const drawn = -Math.log(1 - unit(key, block * BLOCK + place, level)) * (mean - 0.5);
      rest -= sizes[place] = 1 + Math.min(longest - 1, Math.floor(drawn));
    }
    for (let place = 0; rest !== 0; place = (place + 1) % count) {
      const change = rest > 0 ? Number(sizes[place]! < longest) : -Number(sizes[place]! > 1);
      sizes[place]! += change;
      rest -= change;
    }
    const found = new Float64Array(count + 1);
    for (let place = 0; place < count; place++) found[place + 1] = found[place]! + sizes[place]!;
    return found;
  };
  return {
    ordinal: 0,
    groupOf(index) {
      const block = Math.floor(index / (BLOCK * mean));
      if (block !== cached) starts = startsOf((cached = block));
      const within = index - block * BLOCK * mean;
      let place = 0;
      while (starts[place + 1]! <= within) place++;
      this.ordinal = within - starts[place]!;
      return block * BLOCK + place;
    },
  };
}
