/** What stands for any text. */
export const ANY_TEXT = "[a-z0-9]{1,6}";

/** LIKE and GLOB as a regular expression over plain characters, so that what it generates is readable. */
export function patternOf(flavour: string, pattern: string): string {
  if (flavour === "regex" || flavour === "iregex") return pattern;
  if (flavour === "similar") return `^(${pattern.replaceAll("%", "[a-z0-9]{1,6}").replaceAll("_", "[a-z0-9]")})$`;
  const [many, one] = flavour === "glob" ? ["*", "?"] : ["%", "_"];
  const parts: string[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!;
    if (character === many) parts.push(ANY_TEXT);
    else if (character === one) parts.push("[a-z0-9]");
    else if (character === "[" && flavour === "glob") {
      const end = pattern.indexOf("]", index + 2);
      parts.push(pattern.slice(index, end + 1));
      index = end;
    } else {
      const literal = character === "\\" && flavour !== "glob" ? (pattern[++index] ?? "\\") : character;
      parts.push(literal.replace(/[.*+?^${}()|[\]\\/]/, "\\$&"));
    }
  }
  return `^${parts.join("")}$`;
}
