import { below } from "./random.ts";
import type { StreamKey } from "./random.ts";

/** A share of all rows, chosen at random but exact in every prefix: among the first n rows, share × n of them within one. */
export interface Split {
  has(row: number): boolean;
  /** How many of the rows before it are chosen. */
  before(row: number): number;
}

/**
 * Splits the rows by a share: stratified sampling, one row of each stratum of 1 / share rows (Cochran, "Sampling Techniques",
 * 1977, chapter 5). Nothing is remembered: a row's stratum is found from its index.
 * @param share from 0 to 1
 * @example
 * const { has } = split(0.25, streamKey("42", "orders.is_fraud"));
 * Array.from({ length: 100 }, (_, row) => has(row)).filter(Boolean).length; // => 25
 */
export function split(share: number, key: StreamKey): Split {
  if (!(share > 0)) return { has: () => false, before: () => 0 };
  if (share >= 1) return { has: () => true, before: (row) => row };
  const first = (stratum: number) => Math.ceil(stratum / share);
  const find = (row: number) => {
    let stratum = Math.floor(row * share);
    // The product may be rounded to the other side of a border.
    while (first(stratum) > row) stratum--;
    while (first(stratum + 1) <= row) stratum++;
    const start = first(stratum);
    return { stratum, chosen: start + below(first(stratum + 1) - start, key, stratum) };
  };
  return {
    has: (row) => find(row).chosen === row,
    before(row) {
      const { stratum, chosen } = find(row);
      return stratum + (chosen < row ? 1 : 0);
    },
  };
}
