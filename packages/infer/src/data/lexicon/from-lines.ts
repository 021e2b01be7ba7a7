import { meaning } from "../meaning.ts";
import type { Given, Meaning } from "../meaning.ts";

/**
 * Plain words by the tables that they stand in, or the words that they stand behind, a line each: the tables, `>`, the phrases, `=`,
 * what they mean: values separated by bars, the commonest first, with `\\n` for a new line; `@` and a generator; `~` and a pattern. Without
 * tables: anywhere.
 * @example
 * fromLines("proxy, proxy server > protocol = http|https|socks5", 0.95);
 */
export function fromLines(lines: string, confidence: number): readonly Meaning[] {
  return lines
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => read(line, confidence));
}

const list = (text: string): readonly string[] => text.split(", ").map((each) => each.trim());

function read(line: string, confidence: number): Meaning {
  const equals = line.indexOf(" = ");
  const [phrases = "", tables] = line.slice(0, equals).split(" > ").toReversed();
  const meant = line.slice(equals + 3);
  const told = given(meant);
  const more = { confidence, ...(tables !== undefined && { of: list(tables) }) };
  return told === null
    ? { words: list(phrases), as: {}, values: meant.replaceAll(String.raw`\n`, "\n"), ...more }
    : meaning(phrases, { text: told }, more);
}

function given(meant: string): Given | null {
  if (meant.startsWith("@")) return meant.slice(1);
  return meant.startsWith("~") ? { generator: "pattern", options: { regex: meant.slice(1) } } : null;
}
