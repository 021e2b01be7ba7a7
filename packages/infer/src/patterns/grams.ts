/** Where a text begins and ends, as characters of their own. */
export const BEGIN = "\u0002";
export const END = "\u0003";

/** Letters of a gram. */
export const SIZE = 3;

/** Each three letters that follow one another in a text. */
export function gramsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - SIZE + 1, 0) }, (_, at) => text.slice(at, at + SIZE));
}
