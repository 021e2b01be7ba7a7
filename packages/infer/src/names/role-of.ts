import type { TableFacts } from "../context/table-facts.ts";

/** Words that add nothing to whose facts these are. */
const EMPTY = new Set([
  "is",
  "has",
  "the",
  "current",
  "full",
  "new",
  "primary",
  "main",
  "default",
  "legal",
  "display",
  "work",
  "home",
  "alternative",
]);

/**
 * Whose facts a column tells: the words before its phrase, unless they are the table's own (`customers.customer_email`).
 * @example
 * roleOf(["billing"], facts); // => "billing"
 */
export function roleOf(modifiers: readonly string[], facts: TableFacts): string | null {
  const own = new Set(facts.words);
  const words = modifiers.filter(
    (word) => !EMPTY.has(word) && !own.has(word) && !/^\d+$/.test(word) && word.length > 1,
  );
  return words.length === 0 ? null : words.join(" ");
}
