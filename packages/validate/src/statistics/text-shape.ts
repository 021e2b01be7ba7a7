/** Longer shapes are cut off: what follows so many symbols tells texts apart, not kinds of text. */
const longest = 24;

/**
 * The shape of a text: upper-case letters become `A`, other letters `a`, digits `9`, white space one blank, all else stays; equal
 * neighbours are one. Cut off after 24 symbols with `…`.
 * @example
 * textShape("AB-1234"); // => "A-9"
 * textShape("Jane Doe"); // => "Aa Aa"
 * textShape(""); // => ""
 */
export function textShape(text: string): string {
  let shape = "";
  let last = "";
  for (const character of text) {
    const symbol = symbolOf(character);
    if (symbol === last) continue;
    if (shape.length >= longest) return `${shape}…`;
    shape += symbol;
    last = symbol;
  }
  return shape;
}

function symbolOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 128) {
    if (code >= 97 && code <= 122) return "a";
    if (code >= 65 && code <= 90) return "A";
    if (code >= 48 && code <= 57) return "9";
    return code <= 32 ? " " : character;
  }
  if (/\p{Lu}/u.test(character)) return "A";
  if (/[\p{L}\p{M}]/u.test(character)) return "a";
  if (/\p{Nd}/u.test(character)) return "9";
  return /\s/u.test(character) ? " " : character;
}

/**
 * Number of characters (code points) of a text.
 * @example
 * textLength("né🙂"); // => 3
 */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
