import { permutation, type StreamKey, unit } from "@seedloom/core";

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

/** The salt of a decision that is made besides the usual ones. */
const CROWD = 3;
