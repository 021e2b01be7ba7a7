import type { SaidAbroad } from "./said-abroad.ts";

/** So large a share of a list's words at least have to be known, so that those that are not can be left out. */
const SHARE = 0.5;

/** Codes, units and numbers are the same everywhere. */
const SAME = /^(?:[\d\W_]*|[A-Z\d]{1,4}[+-]?|[a-z]{1,2}|[^a-z]+)$/;

/** `in` and `no` are words. */
const SHORT_WORD = /^[a-z]{2}$/;

/**
 * What the values of a list are called abroad, without those that nobody knows a word for; null where too few are known.
 * @param room how many characters there are for one; null for any number
 */
export function listAbroad(
  values: readonly unknown[],
  said: SaidAbroad,
  room: number | null,
  own: unknown,
): ReadonlyMap<string, string> | null {
  const words = values.filter((value): value is string => typeof value === "string");
  if (words.length === 0 || words.length < values.length) return null;
  const found = new Map<string, string>();
  const taken = new Set<string>();
  let told = 0;
  let same = 0;
  for (const word of words) {
    const kept = word === own || (SAME.test(word) && !(SHORT_WORD.test(word) && said(word) !== null));
    const other = kept ? word : said(word);
    if (kept) same += 1;
    if (other === null || other.length > (room ?? Infinity) || taken.has(other)) continue;
    if (!kept) told += 1;
    taken.add(other);
    found.set(word, other);
  }
  const enough = told >= Math.min(2, words.length - same) && told >= SHARE * (words.length - same);
  return told > 0 && enough ? found : null;
}
