import type { Token } from "./tokenize.ts";

/** Place of the parenthesis that closes the one there; the last token's where none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === "(") depth++;
    if (text === ")" && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Place after the token there, or after what it opens. */
export function after(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "(" ? closing(tokens, at) + 1 : at + 1;
}

/** What stands in the parentheses that open there, cut at the commas of their own level. */
export function itemsIn(tokens: readonly Token[], open: number): readonly Token[][] {
  const close = closing(tokens, open);
  const items: Token[][] = [];
  for (let start = open + 1; start < close;) {
    let end = start;
    while (end < close && tokens[end]?.text !== ",") end = after(tokens, end);
    items.push(tokens.slice(start, end));
    start = end + 1;
  }
  return items;
}
