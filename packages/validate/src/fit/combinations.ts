import { keyOf, shuffledIndexes } from "./resample.ts";

/**
 * Ways to choose `size` of the items, in their order; where there are more than `most`, so many of them at random.
 * @example
 * combinations(["a", "b", "c"], 2, 10, 0); // => [["a", "b"], ["a", "c"], ["b", "c"]]
 */
export function combinations<T>(
  items: readonly T[],
  size: 2 | 3,
  most: number,
  seed: number,
): readonly (readonly T[])[] {
  if (most === 0) return [];
  const all = choose(items, size);
  if (all.length <= most) return all;
  const chosen = shuffledIndexes(all.length, keyOf(seed, `choose ${size}`))
    .slice(0, most)
    .sort();
  return Array.from(chosen, (at) => all[at] ?? []);
}

function choose<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => choose(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}
