import { CRAMPED } from "../data/cramped.ts";

/** Most pieces of one name, and the fewest letters of a name of pieces. */
const MOST = 4;
const LEAST = 5;
/** Pieces of two letters are many things; no more than one of them, and that at an end. */
const SHORT = 2;
/** Words that only look like pieces. */
const WHOLE = new Set([
  "salad",
  "sales",
  "dtstart",
  "dtend",
  "typent",
  "stcomm",
  "customs",
  "timed",
  "dated",
  "titled",
  "located",
]);

/**
 * Cuts a run of letters into the short forms of old machines' names, as few as possible, or null where it cannot be done.
 * @example
 * cutCramped("cusnam"); // => ["customer", "name"]
 * cutCramped("lstpmtdt"); // => ["last", "payment", "date"]
 */
export function cutCramped(text: string): readonly string[] | null {
  if (WHOLE.has(text) || text.length < LEAST || text.length > 10 || !/^[a-z]+$/.test(text)) return null;
  const pieces = piecesOf(text, MOST);
  return pieces === null ? null : pieces.flatMap((piece) => CRAMPED.get(piece) ?? []);
}

function piecesOf(text: string, most: number): readonly string[] | null {
  if (text === "") return [];
  if (most === 0) return null;
  let best: readonly string[] | null = null;
  for (let size = Math.min(text.length, 6); size >= SHORT; size--) {
    const piece = text.slice(0, size);
    if (!CRAMPED.has(piece) || (size === SHORT && size < text.length && most < MOST)) continue;
    const rest = piecesOf(text.slice(size), most - 1);
    if (rest === null || (best !== null && rest.length + 1 >= best.length)) continue;
    best = [piece, ...rest];
  }
  return best;
}
