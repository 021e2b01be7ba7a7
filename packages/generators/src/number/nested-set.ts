import type { Generator } from "@seedloom/core";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";

/**
 * Trees of seven nodes one behind another, numbered as nested sets are (Celko, "Trees and Hierarchies in SQL"): a root, two
 * children, two leaves below each. Rows of an unfinished tree still lie within one another.
 */
const left = [1, 2, 3, 5, 8, 9, 11];
const right = [14, 7, 4, 6, 13, 10, 12];
const depth = [0, 1, 2, 2, 1, 2, 2];

/** Whose child each node is, by its place in the tree: a key beside a nested set agrees with it. */
export const nestedSetParents: readonly (number | null)[] = [null, 0, 1, 1, 0, 4, 4];

const ends = ["left", "right", "depth"] as const;
const numbers = { left, right, depth };

export const nestedSet: Generator = {
  name: "nestedSet",
  summary: "The `end` (left, right or depth) of a row's node in a nested set: small trees, one behind another.",
  entity: null,
  types: ["integer", "decimal", "any"],
  compile(given, context) {
    const options = new OptionReader("nestedSet", given);
    const end = options.oneOf("end", ends) ?? "left";
    options.end();
    const target = numberTarget(context);
    if (target === null || target.max < 14) return null;
    // Where a narrow column has no room for more trees they are numbered anew.
    const trees = Math.floor(target.max / 14);
    const of = numbers[end];
    const step = end === "depth" ? 0 : 14;
    const at = (index: number) => target.write(step * (Math.floor(index / 7) % trees) + (of[index % 7] ?? 0));
    return { capacity: end === "depth" ? 0 : Math.min(7 * trees, 2 ** 40), at, draw: (_, row) => at(row) };
  },
};
