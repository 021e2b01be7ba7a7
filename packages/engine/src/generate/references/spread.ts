import { below, permutation, type StreamKey, unit } from "@seedloom/core";

/**
 * The parent of a row by independent picks, in [0, parents): the u-th quantile of a power law, scattered so that the
 * popular parents are not the first ones. `skew` 0 is uniform; at 1 the top tenth of the parents gets about half of the
 * children, and some get none. `key` scatters the parents; the result's own key draws.
 */
export function createPopular(
  key: StreamKey,
  parents: number,
  { skew, crowd = 0 }: { readonly skew: number; readonly crowd?: number },
): (key: StreamKey, row: number) => number {
  const quantile = popularRank(skew);
  const scattered = skew === 0 ? (rank: number) => rank : remembered(permutation(parents, key), parents);
  const pick = (tried: StreamKey, row: number) =>
    scattered(Math.min(parents - 1, Math.floor(quantile(unit(tried, row)) * parents)));
  if (crowd === 0) return pick;
  return (tried, row) => (unit(tried, row, CROWD) < crowd ? scattered(0) : pick(tried, row));
}

/** The quantile of popularity: which share of the parents stands before the one that a share of the children comes to. */
export function popularRank(skew: number): (share: number) => number {
  const exponent = 1 + 2 * skew;
  // The usual skew of a half: a product is many times as fast as a power.
  return exponent === 2 ? (share) => share * share : (share) => share ** exponent;
}

/** How many results of a permutation are kept: those of the popular ranks, in 128 KB. */
const REMEMBERED = 32_768;

/** A permutation that is asked for the same places over and over. */
export function remembered(permuted: (index: number) => number, size: number): (index: number) => number {
  if (size > 2 ** 31) return permuted;
  const known = Math.min(REMEMBERED, size);
  let places: Int32Array | null = null;
  let asked = 0;
  return (index) => {
    if (index >= known) return permuted(index);
    if (places === null) {
      // Few rows are not worth the memory.
      if (asked++ < known) return permuted(index);
      places = new Int32Array(known).fill(-1);
    }
    const place = places[index]!;
    if (place >= 0) return place;
    return (places[index] = permuted(index));
  };
}

/** Salts of decisions that are made besides the usual ones. */
const CROWD = 3;
const CHAIN = 5;

/**
 * The parent of a row of a tree: an earlier row, or null for a root. Uniform picks among the earlier rows make a random
 * recursive tree, whose depth grows with the logarithm of its size and whose fan-out has a tail. The rows of the `chain` hang below
 * one another: each finds the one before it by looking back.
 */
export function treeParent(
  key: StreamKey,
  row: number,
  salt: number,
  {
    roots,
    chain = 0,
    shape,
  }: { readonly roots: number; readonly chain?: number; readonly shape?: readonly (number | null)[] },
): number | null {
  if (shape !== undefined) {
    const place = row % shape.length;
    const above = shape[place] ?? null;
    return above === null ? null : row - place + above;
  }
  if (row === 0) return null;
  if (chain > 0 && unit(key, row, CHAIN) < chain) {
    for (let before = row - 1; before > 0; before--) if (unit(key, before, CHAIN) < chain) return before;
    return 0;
  }
  if (unit(key, row, salt) < roots) return null;
  return below(row, key, row, salt + 1);
}

/**
 * Finds the parent of each row and the row's number among the children of its parent, from 0: entry `at` of either belongs to
 * `rows[at]`.
 */
export type Runs = (rows: Float64Array, count: number, parents: Float64Array, ordinals: Float64Array) => void;

/** Parents are dealt with in blocks, so that a row finds its parent without a table of all of them. */
const BLOCK = 64;

/** Passes over all parents that differ from one another; later ones repeat the last, so that ordinals stay cheap. */
const DISTINCT_PASSES = 8;

/** Which rows each parent has within its block, pass by pass. */
interface RunShape {
  readonly blockRows: number;
  readonly fullBlocks: number;
  readonly lastSize: number;
  readonly passRows: number;
  /** First row of each parent within its block in that pass; one entry more than there are parents. */
  boundaries(block: number, pass: number): Float64Array<ArrayBuffer>;
}

function runShape(key: StreamKey, parents: number, mean: number, tail: number): RunShape {
  const blockRows = Math.max(1, Math.round(BLOCK * mean));
  const exponent = 2 * tail;
  const fullBlocks = Math.floor(parents / BLOCK);
  const lastSize = parents - fullBlocks * BLOCK;
  const lastRows = lastSize === 0 ? 0 : Math.max(1, Math.round(lastSize * mean));
  const passRows = fullBlocks * blockRows + lastRows;

  const boundaries = (block: number, pass: number): Float64Array<ArrayBuffer> => {
    const size = block === fullBlocks ? lastSize : BLOCK;
    const rows = block === fullBlocks ? lastRows : blockRows;
    const cumulated = new Float64Array(size + 1);
    for (let place = 0; place < size; place++) {
      const wait = -Math.log(1 - unit(key, block * BLOCK + place, 2 * pass));
      const weight = exponent === 1 ? wait : wait ** exponent;
      cumulated[place + 1] = cumulated[place]! + weight;
    }
    const offset = unit(key, block, 2 * pass + 1);
    const total = cumulated[size]!;
    for (let place = 1; place < size; place++) {
      cumulated[place] = Math.min(rows, Math.floor((cumulated[place]! / total) * rows + offset));
    }
    cumulated[size] = rows;
    return cumulated;
  };
  return { blockRows, fullBlocks, lastSize, passRows, boundaries };
}

/**
 * Children in runs: a pure function from the row's index to its parent and its ordinal there, independent of how many rows
 * there are. Each block of 64 parents gets 64 × `mean` rows a pass, divided by weights of an exponential distribution raised to
 * 2 × `tail`: all alike at 0, geometric counts at 0.5, a longer tail beyond.
 */
export function createRuns(key: StreamKey, parents: number, mean: number, tail: number): Runs {
  const { blockRows, fullBlocks, lastSize, passRows, boundaries } = runShape(key, parents, mean, tail);
  let cached = { block: -1, pass: -1, starts: new Float64Array(1), before: new Float64Array(1) };
  const blockAt = (block: number, pass: number) => {
    if (cached.block === block && cached.pass === pass) return cached;
    const kind = Math.min(pass, DISTINCT_PASSES);
    const starts = boundaries(block, kind);
    const before = new Float64Array(starts.length);
    const add = (bounds: Float64Array, times: number) => {
      for (let place = 0; place + 1 < bounds.length; place++) {
        before[place] = before[place]! + times * (bounds[place + 1]! - bounds[place]!);
      }
    };
    for (let earlier = 0; earlier < kind; earlier++) add(boundaries(block, earlier), 1);
    if (pass > DISTINCT_PASSES) add(starts, pass - DISTINCT_PASSES);
    cached = { block, pass, starts, before };
    return cached;
  };

  return (rows, count, found, ordinals) => {
    let shape = cached;
    let block = 0;
    let within = 0;
    /** The row behind the last one of the block of parents. */
    let end = -1;
    let low = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (row < end && row === rows[at - 1]! + 1) within += 1;
      else {
        const pass = Math.floor(row / passRows);
        const rest = row - pass * passRows;
        block = Math.min(Math.floor(rest / blockRows), lastSize === 0 ? fullBlocks - 1 : fullBlocks);
        within = rest - block * blockRows;
        shape = blockAt(block, pass);
        end = row - within + shape.starts.at(-1)!;
        low = 0;
      }
      const { starts, before } = shape;
      const last = starts.length - 2;
      // Mostly rows come one after another: then the place is the last one, or the next.
      if (starts[low]! > within) low = 0;
      while (low < last && starts[low + 1]! <= within) low++;
      found[at] = block * BLOCK + low;
      ordinals[at] = before[low]! + within - starts[low]!;
    }
  };
}

/**
 * The other way round: the rows of a parent among the first `rows`, as ranges from a first row to the one behind the last. A function of
 * the parent alone.
 */
export function createRunsOf(
  key: StreamKey,
  parents: number,
  mean: number,
  tail: number,
): (parent: number, rows: number) => readonly (readonly [from: number, to: number])[] {
  const { blockRows, passRows, boundaries } = runShape(key, parents, mean, tail);
  let cached = { block: -1, bounds: new Map<number, Float64Array>() };
  return (parent, rows) => {
    const block = Math.floor(parent / BLOCK);
    if (cached.block !== block) cached = { block, bounds: new Map() };
    const ranges: (readonly [number, number])[] = [];
    for (let pass = 0, first = block * blockRows; first < rows; pass++, first += passRows) {
      const kind = Math.min(pass, DISTINCT_PASSES);
      const starts = cached.bounds.get(kind) ?? boundaries(block, kind);
      cached.bounds.set(kind, starts);
      const [from, to] = [first + starts[parent % BLOCK]!, first + starts[(parent % BLOCK) + 1]!];
      if (from < Math.min(to, rows)) ranges.push([from, Math.min(to, rows)]);
    }
    return ranges;
  };
}
