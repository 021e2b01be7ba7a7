import { streamKey, unit } from "@seedloom/core";

/** Rows kept of a stream. */
export interface Thinned<T> {
  /** Offers the next row; it is copied out of the stream only where it is kept for now. */
  offer(row: T): void;
  /** What was kept, in the stream's order, and how many rows there were. */
  result(): { readonly rows: readonly T[]; readonly total: number };
}

/**
 * Keeps an even sample of a stream of unknown length: the `size` rows whose numbers have the smallest hashes. The same rows at every
 * call, and never more than twice as many in memory.
 */
export function thinned<T>(size: number, seed: number): Thinned<T> {
  const key = streamKey(String(seed), "thinned");
  let kept: { readonly hash: number; readonly number: number; readonly row: T }[] = [];
  let threshold = 1;
  let total = 0;
  const cut = () => {
    if (kept.length <= size) return;
    kept = kept.sort((a, b) => a.hash - b.hash).slice(0, size);
    threshold = kept.at(-1)?.hash ?? 0;
  };
  return {
    offer(row) {
      const number = total++;
      const hash = unit(key, number);
      if (hash >= threshold) return;
      kept.push({ hash, number, row });
      if (kept.length >= 2 * size) cut();
    },
    result() {
      cut();
      return { rows: kept.toSorted((a, b) => a.number - b.number).map(({ row }) => row), total };
    },
  };
}
