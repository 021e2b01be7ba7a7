import { remainder, scramble, unscramble } from "../scramble.ts";
import { layers } from "./details.ts";

/**
 * The goods of a shop in an order that shows no pattern, each index one of them with a detail of its own: first all that plain details tell
 * apart, then those with longer ones. Indexes beyond all of them begin again among the plain ones.
 */
export interface Place {
  readonly good: number;
  readonly detail: number;
}

/** Which of `count` goods an index is, and by which detail. */
export function placeOf(index: number, count: number): Place {
  let [within, first] = [index, 0];
  for (const details of layers) {
    const size = details * count;
    if (within < size) return placeWithin(within, first, size, count);
    within -= size;
    first += details;
  }
  const plain = (layers[0] ?? 1) * count;
  return placeWithin(remainder(within, plain), 0, plain, count);
}

function placeWithin(index: number, first: number, size: number, count: number): Place {
  const spot = scramble(index, size);
  const detail = Math.floor(spot / count);
  return { good: spot - detail * count, detail: first + detail };
}

/** The index of a place among `count` goods. */
export function indexOf({ good, detail }: Place, count: number): number {
  let [within, before] = [detail, 0];
  for (const details of layers) {
    const size = details * count;
    if (within < details) return before + unscramble(within * count + good, size);
    within -= details;
    before += size;
  }
  return before;
}
