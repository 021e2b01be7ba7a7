import {
  ABOVE,
  DIFFERENCES,
  DONE,
  EFFORTS,
  FAMILIES,
  PARTS,
  PRODUCTS,
  REMAINDERS,
  SHARES,
  UNDONE,
} from "../data/number-relations.ts";
import { BALANCES, CLOSE_LADDERS, LADDERS, SPLITS, TAXED } from "../data/number-splits.ts";
import { ADDED, BASE, GROSS, KEPT, NET, TAKEN } from "../data/pay.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { COUNTING } from "./counting.ts";

/** A phrase of the tables of numbers that go together, and its canonical words but for those that only say that something is counted. */
export interface NumberPhrase {
  readonly phrase: string;
  readonly parts: readonly string[];
}

/** Every phrase of the tables, by its first word. */
export const PHRASES_BY_FIRST_WORD: Readonly<Record<string, readonly NumberPhrase[]>> = byFirstWord();

function byFirstWord(): Record<string, readonly NumberPhrase[]> {
  const phrases = new Set([
    ...PARTS.flatMap(({ part, whole }) => [...part, ...whole]),
    ...ABOVE.flatMap(({ upper, lower }) => [...upper, ...lower]),
    ...REMAINDERS.flatMap(({ left, whole, gone }) => [...left, ...whole, ...gone]),
    ...DIFFERENCES.flatMap(({ name, of, less }) => [...name, ...of, ...less]),
    ...FAMILIES.flatMap(({ parts, sum }) => [...parts.flat(), ...sum]),
    ...SPLITS.flatMap(({ whole, ways }) => [...whole, ...ways.flat()]),
    ...BALANCES.flatMap(({ end, start, came, went }) => [...end, ...start, ...came, ...went]),
    ...[...LADDERS, ...CLOSE_LADDERS].flat(2),
    ...TAXED,
    ...[EFFORTS, UNDONE, DONE].flat(),
    ...SHARES.flatMap(({ name, of, to }) => [...name, ...of, ...to]),
    ...[BASE, GROSS, NET, TAKEN].flat(),
    ...[...ADDED, ...KEPT].flatMap(({ words }) => words),
    ...PRODUCTS.flatMap(({ name, of, to = [], rate = [] }) => [...name, ...of.flat(), ...to.flat(), ...rate]),
  ]);
  const found = new Map<string, NumberPhrase[]>();
  for (const phrase of phrases) {
    const parts =
      phrase === "no"
        ? ["no"]
        : canonicalWords(phrase).filter((word, at, all) => all.length === 1 || !COUNTING.has(word));
    const [first] = parts;
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { phrase, parts }]);
  }
  return Object.fromEntries(found);
}
