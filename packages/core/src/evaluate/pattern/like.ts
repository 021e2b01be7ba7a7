/** Whether a text matches; compiled once for a pattern. */
export type Matcher = (text: string) => boolean;

type Token = { readonly kind: "text"; readonly text: string } | { readonly kind: "one" } | { readonly kind: "any" };

/** LIKE's pattern as tokens; `escape` is one character, or empty for none. */
function tokensOf(pattern: string, escape: string): readonly Token[] {
  const tokens: Token[] = [];
  let text = "";
  const flush = () => {
    if (text) tokens.push({ kind: "text", text });
    text = "";
  };
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === escape && index + 1 < characters.length) text += characters[++index];
    else if (character === "%" || character === "_") {
      flush();
      tokens.push({ kind: character === "%" ? "any" : "one" });
    } else text += character;
  }
  flush();
  return tokens;
}

/** Text that stands for itself in a `u` regular expression. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/**
 * LIKE: `%` is any text, `_` any character; the whole text must match.
 * @example
 * likeMatcher("a%_", "\\", false)("abc"); // => true
 */
export function likeMatcher(pattern: string, escape: string, ignoreCase: boolean): Matcher {
  const tokens = tokensOf(ignoreCase ? pattern.toLowerCase() : pattern, escape);
  const matcher = simpleMatcher(tokens) ?? regexMatcher(tokens);
  return ignoreCase ? (text) => matcher(text.toLowerCase()) : matcher;
}

/** The shapes most patterns have, without a regular expression: `abc`, `abc%`, `%abc`, `%abc%`. */
function simpleMatcher(tokens: readonly Token[]): Matcher | null {
  const [first, second, third] = tokens;
  if (!first) return (text) => text === "";
  if (first.kind === "text") {
    const start = first.text;
    if (!second) return (text) => text === start;
    if (second.kind === "any" && !third) return (text) => text.startsWith(start);
  }
  if (first.kind === "any") {
    if (!second) return () => true;
    if (second.kind === "text") {
      const inside = second.text;
      if (!third) return (text) => text.endsWith(inside);
      if (third.kind === "any" && tokens.length === 3) return (text) => text.includes(inside);
    }
  }
  return null;
}

function regexMatcher(tokens: readonly Token[]): Matcher {
  const source = tokens.map((token) =>
    token.kind === "text" ? escapeRegex(token.text) : token.kind === "one" ? "." : ".*",
  );
  const regex = new RegExp(`^${source.join("")}$`, "su");
  return (text) => regex.test(text);
}
