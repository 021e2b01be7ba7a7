import { type StreamKey, unit } from "@seedloom/core";

/**
 * Finds the parent of each row and the row's number among the children of its parent, from 0: entry `at` of either belongs to
 * `rows[at]`.
 */
export type Runs = (rows: Float64Array, count: number, parents: Float64Array, ordinals: Float64Array) => void;

/** Parents are dealt with in blocks, so that a row finds its parent without a table of all of them. */
const BLOCK = 64;

/** Passes over all parents that differ from one another; later ones repeat the last, so that ordinals stay cheap. */
const DISTINCT_PASSES = 8;

/** Rows come parent by parent where there are at most so many passes: what is known of each is kept while its block is dealt with. */
const MOST_PASSES = 64;

/** Where each parent of a block begins in a pass, and how many rows it had before. */
interface Pass {
  readonly starts: Float64Array;
  readonly before: Float64Array;
}

const NO_PASS: Pass = { starts: new Float64Array(1), before: new Float64Array(1) };

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
  /** Of one block of parents: rows that come parent by parent go through all its passes again and again. */
  const passes = new Map<number, Pass>();
  let cached = -1;
  const passAt = (block: number, pass: number) => {
    if (cached !== block || passes.size > MOST_PASSES) passes.clear();
    cached = block;
    const known = passes.get(pass);
    if (known !== undefined) return known;
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
    const made = { starts, before };
    passes.set(pass, made);
    return made;
  };

  return (rows, count, found, ordinals) => {
    let shape = NO_PASS;
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
        shape = passAt(block, pass);
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

/**
 * All of the first `rows`, parent by parent instead of pass by pass, in vectors of up to `size`, each written over by the next; null where that
 * is how they come anyway, or there are too many passes.
 */
export function createParentOrder(
  key: StreamKey,
  parents: number,
  mean: number,
  tail: number,
): (rows: number, size: number) => Iterable<Float64Array> | null {
  const { blockRows, fullBlocks, lastSize, passRows, boundaries } = runShape(key, parents, mean, tail);
  return (rows, size) => {
    const passes = Math.ceil(rows / passRows);
    return passes < 2 || passes > MOST_PASSES ? null : inOrder(rows, size, passes);
  };

  function* inOrder(rows: number, size: number, passes: number): Generator<Float64Array, void, undefined> {
    const found = new Float64Array(size);
    let count = 0;
    const blocks = lastSize === 0 ? fullBlocks : fullBlocks + 1;
    for (let block = 0; block < blocks; block++) {
      const kinds = Array.from({ length: Math.min(passes, DISTINCT_PASSES + 1) }, (_, kind) => boundaries(block, kind));
      const places = kinds[0]!.length - 1;
      for (let place = 0; place < places; place++) {
        for (let pass = 0; pass < passes; pass++) {
          const starts = kinds[Math.min(pass, DISTINCT_PASSES)]!;
          const first = pass * passRows + block * blockRows;
          const to = Math.min(rows, first + starts[place + 1]!);
          for (let row = first + starts[place]!; row < to; row++) {
            found[count++] = row;
            if (count < size) continue;
            yield found;
            count = 0;
          }
        }
      }
    }
    if (count > 0) yield found.subarray(0, count);
  }
}
