import { escapeRegex, type Matcher } from "./like.ts";

/**
 * SQLite's GLOB: `*` is any text, `?` any character, `[a-z]` and `[^a-z]` sets without escapes, where `]` in
 * the first place stands for itself (https://www.sqlite.org/lang_expr.html#glob).
 */
export function globMatcher(pattern: string): Matcher {
  let source = "";
  const characters = [...pattern];
  let index = 0;
  while (index < characters.length) {
    const character = characters[index]!;
    if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else if (character === "[") {
      const negated = characters[index + 1] === "^";
      const start = index + (negated ? 2 : 1);
      const end = characters.indexOf("]", start + 1);
      // A set that is never closed matches nothing.
      if (end < 0) return () => false;
      const set = characters.slice(start, end).map((member) => (member === "-" ? "-" : escapeRegex(member)));
      source += `[${negated ? "^" : ""}${edgeHyphens(set)}]`;
      index = end;
    } else source += escapeRegex(character);
    index++;
  }
  const regex = new RegExp(`^${source}$`, "su");
  return (text) => regex.test(text);
}

/** A hyphen at the edge of a set stands for itself; JavaScript's `u` mode wants it escaped. */
function edgeHyphens(members: readonly string[]): string {
  return members
    .map((member, place) => (member === "-" && (place === 0 || place === members.length - 1) ? "\\-" : member))
    .join("");
}
