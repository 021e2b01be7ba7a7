import { permutation, streamKey } from "@seedloom/core";

/**
 * Row numbers of a sample without replacement, ascending: the same for the same arguments, on every machine. All rows where there are no more than `size`.
 * @param rows how many there are
 * @param size how many to take
 * @param seed whole number that makes the draw repeatable
 * @param purpose tells draws of one seed apart
 * @example
 * sampleRows(3, 5, 1, "halves"); // => [0, 1, 2]
 * sampleRows(1000, 10, 1, "halves").length; // => 10
 */
export function sampleRows(rows: number, size: number, seed: number, purpose: string): number[] {
  const shuffled = permutation(rows, streamKey(String(seed), purpose));
  return Array.from({ length: Math.min(rows, size) }, (_, index) => (rows <= size ? index : shuffled(index))).toSorted(
    (a, b) => a - b,
  );
}

/**
 * All row numbers in an order that depends on the seed and the purpose alone.
 * @example
 * shuffledRows(4, 1, "folds").toSorted(); // => [0, 1, 2, 3]
 */
export function shuffledRows(rows: number, seed: number, purpose: string): number[] {
  const shuffled = permutation(rows, streamKey(String(seed), purpose));
  return Array.from({ length: rows }, (_, index) => shuffled(index));
}
