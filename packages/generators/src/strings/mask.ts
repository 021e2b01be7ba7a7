import { characters, digits, hexDigits, lowerLetters, upperLetters } from "./characters.ts";
import { joined } from "./joined.ts";
import type { Strings } from "./strings.ts";

const places: Readonly<Record<string, string>> = {
  "#": digits,
  "!": "123456789",
  "?": upperLetters,
  "%": lowerLetters,
  "*": digits + upperLetters,
  "~": hexDigits,
};

/**
 * Texts of a shape: `#` a digit, `!` a digit from 1 on, `?` a capital, `%` a small letter, `*` a capital or digit, `~` a hex
 * digit; anything else stands for itself.
 * @example
 * mask("INV-####").at(42); // "INV-2400"
 */
export function mask(shape: string): Strings {
  const parts: (Strings | string)[] = [];
  for (const [run] of shape.matchAll(/([#!?%*~])\1*|[^#!?%*~]+/g)) {
    const alphabet = places[run.charAt(0)];
    parts.push(alphabet === undefined ? run : characters(alphabet, run.length));
  }
  return joined(...parts);
}
