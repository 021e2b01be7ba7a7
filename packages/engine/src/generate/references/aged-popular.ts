import { permutation, type StreamKey, uint32, unit } from "@seedloom/core";
import { popularRank, remembered } from "./spread.ts";

/** Generations: of so many parents one was there before the others of a generation were. */
const AGES = 4;

/** Parents that are too few to tell generations apart. */
const FEW = 8;

/** Picks of a row before any parent that is there will do. */
const TRIES = 8;

/** Salt of the first pick; the others follow. */
const PICK = 71;

/**
 * The parent of a row among the first `there` of them, by the same power law as `createPopular`: who is popular stays so as others come.
 * The ranks of parents are nested: of any four that follow one another, one belongs to the older quarter, in the order in which that quarter is
 * popular by itself. Older parents have more children, as they had more time for them.
 */
export function createAgedPopular(
  key: StreamKey,
  parents: number,
  skew: number,
): (key: StreamKey, row: number, there: number) => number {
  if (skew === 0) return (tried, row, there) => Math.floor(unit(tried, row, PICK) * there);
  const rankOf = popularRank(skew);
  const generations = nested(key, parents);
  const parentOf = (from: number, place: number): number => {
    let rank = place;
    for (let at = from; ; at++) {
      const { old, turn, order } = generations[at]!;
      if (old === 0) return order(rank);
      const group = Math.floor(rank / AGES);
      const within = rank - group * AGES;
      if (within !== turn) return old + order(rank - group - (within > turn ? 1 : 0));
      rank = group;
    }
  };
  return (tried, row, there) => {
    let from = 0;
    while (there <= generations[from]!.old) from++;
    const { size } = generations[from]!;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const parent = parentOf(from, Math.min(size - 1, Math.floor(rankOf(unit(tried, row, PICK + attempt)) * size)));
      if (parent < there) return parent;
    }
    return Math.floor(unit(tried, row, PICK + TRIES) * there);
  };
}

/** The first `size` parents: the first `old` of them are a generation by themselves, and the `turn`-th of four ranks. */
interface Generation {
  readonly size: number;
  readonly old: number;
  readonly turn: number;
  /** By popularity, those who are not old. */
  readonly order: (rank: number) => number;
}

function nested(key: StreamKey, parents: number): readonly Generation[] {
  const found: Generation[] = [];
  for (let size = parents; ; size = found.at(-1)!.old) {
    const turn = uint32(key, found.length, PICK) % AGES;
    const old = size < FEW ? 0 : Math.floor((size - turn + AGES - 1) / AGES);
    const younger = size - old;
    found.push({ size, old, turn, order: remembered(permutation(younger, key), younger) });
    if (old === 0) return found;
  }
}
