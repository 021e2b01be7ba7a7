import { one } from "./one.ts";
import type { Meaning } from "../meaning.ts";

/** Two texts of which one goes with the other: a breed is one of its species. */
export interface Pair {
  /** What either means by itself. */
  readonly meanings: readonly Meaning[];
  /** By each value of the leading one those of the other, separated by bars, the commonest first. */
  readonly by: Readonly<Record<string, string>>;
}

/**
 * Two texts that belong together, in one row or in a row and the one that it refers to. Where a column holds most of the leading
 * values and another most of those that go with them, they agree.
 * @param leading canonical phrases, separated by commas
 * @param following canonical phrases of what goes with it
 * @example
 * pair("species", "breed", { dog: "Labrador|Beagle", cat: "Siamese|Persian" });
 */
export function pair(
  leading: string,
  following: string,
  by: Readonly<Record<string, string>>,
  more: Omit<Meaning, "words" | "as" | "values"> = {},
): Pair {
  return { meanings: [one(leading, Object.keys(by).join("|"), more), one(following, mixed(by), more)], by };
}

/** The first of each, then the second of each. */
function mixed(by: Readonly<Record<string, string>>): string {
  const lists = Object.values(by).map((values) => values.split("|"));
  const longest = Math.max(...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((values) => values.slice(turn, turn + 1)));
  return [...new Set(turns.flat())].join("|");
}
