import { below, permutation, type Spread, type StreamKey, unit } from "@seedloom/core";

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
const ELSEWHERE = 1000;

/** Other places that a row looks at where its tree is as deep as it may be. */
const AGAIN = 12;

/** How a tree grows: a self-reference's spread. */
type Tree = Omit<Extract<Spread, { kind: "tree" }>, "kind">;

/**
 * The parent of a row of a tree: an earlier row, or null for a root. Uniform picks among the earlier rows make a random
 * recursive tree, whose depth grows with the logarithm of its size and whose fan-out has a tail. The rows of the `chain` hang below
 * one another: each finds the one before it by looking back.
 */
export function treeParent(key: StreamKey, row: number, salt: number, tree: Tree): number | null {
  const { roots, chain = 0, levels = Infinity, shape } = tree;
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
  let parent = below(row, key, row, salt + 1);
  if (levels === Infinity) return parent;
  const isFull = (of: number) => levelOf(of) >= Math.max(2, levels);
  // What would hang too deep looks for another place, and in the end hangs beside what it was to hang below.
  for (let again = 0; again < AGAIN && isFull(parent); again++) parent = below(row, key, row, salt + ELSEWHERE + again);
  while (isFull(parent)) parent = treeParent(key, parent, salt, tree) ?? parent;
  return parent;

  function levelOf(of: number): number {
    let level = 1;
    for (let at = treeParent(key, of, salt, tree); at !== null; at = treeParent(key, at, salt, tree)) level++;
    return level;
  }
}
