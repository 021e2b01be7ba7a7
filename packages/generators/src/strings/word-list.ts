import { uint32 } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";
import { codePoints, fitted, takesAll } from "../fit.ts";
import { distinctByFold, fold } from "../fold.ts";
import { lazily } from "./lazily.ts";
import type { Strings } from "./strings.ts";

/**
 * The texts of a list, without duplicates.
 * @param skew 1: all alike; 2: the first ones are drawn much more often than the last ones.
 */
export function wordList(texts: readonly string[], skew = 1): Strings {
  return lazily(() => fromDistinct(distinctByFold(texts), skew, codePoints));
}

function fromDistinct(words: readonly string[], skew: number, measure: (text: string) => number): Strings {
  let shortest = Infinity;
  let longest = 0;
  for (const word of words) {
    const length = measure(word);
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  const size = words.length;
  let characters: Set<string> | undefined;
  return {
    size,
    distinct: true,
    shortest,
    longest,
    get characters() {
      characters ??= new Set(words.flatMap((word) => Array.from(fold(`${word}.`).slice(0, -1))));
      return characters;
    },
    at: (index) => words[index] ?? "",
    draw:
      skew === 1
        ? (key: StreamKey, row: number, salt: number) =>
            words[Math.floor((uint32(key, row, salt) / 0x1_0000_0000) * size)] ?? ""
        : (key: StreamKey, row: number, salt: number) =>
            words[Math.floor((uint32(key, row, salt) / 0x1_0000_0000) ** skew * size)] ?? "",
    within(fit) {
      if (longest <= fit.maxLength && takesAll(fit) && fit.measure === measure) return this;
      const kept = words.map((word) => fitted(word, fit)).filter((word) => word !== null);
      return kept.length === 0 ? null : fromDistinct(distinctByFold(kept), skew, fit.measure);
    },
  };
}

/** A text that is always the same. */
export function literal(text: string): Strings {
  const characters = new Set(fold(`${text}.`).slice(0, -1));
  const make = (length: number): Strings => ({
    size: 1,
    distinct: true,
    shortest: length,
    longest: length,
    characters,
    at: () => text,
    draw: () => text,
    within: (fit) => (fitted(text, fit) === text ? make(fit.measure(text)) : null),
  });
  return make(codePoints(text));
}
