import { joined } from "./joined.ts";
import type { Strings } from "./strings.ts";
import { wordList } from "./word-list.ts";

/**
 * A sentence with choices in brackets; brackets without a bar stay.
 * @example
 * withChoices("(Two|Three) sets (of eight).").at(0); // "Two sets (of eight)."
 */
export function withChoices(sentence: string): Strings {
  const pieces = sentence.split(/\(([^()]*\|[^()]*)\)/);
  return joined(
    ...pieces
      .map((piece, place) => (place % 2 === 0 ? piece : wordList(piece.split("|"))))
      .filter((piece) => piece !== ""),
  );
}

/** The sentences of a text, one a line. */
export const sentencesIn = (text: string): readonly Strings[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => withChoices(line));
