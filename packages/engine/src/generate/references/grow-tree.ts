import { below, type Spread, type StreamKey, unit } from "@seedloom/core";

/** Salts of decisions that are made besides the usual ones. */
const CHAIN = 5;
const ELSEWHERE = 1000;

/** Other places that a row looks at where its tree is as deep as it may be. */
const AGAIN = 12;

/** Rows whose places are remembered: each has to know how deep others stand, and these in turn. */
const REMEMBERED = 50_000;

/** How a tree grows: a self-reference's spread. */
type Tree = Omit<Extract<Spread, { kind: "tree" }>, "kind">;

/**
 * Finds the parent of a row of a tree: an earlier row, or null for a root. Uniform picks among the earlier rows make a random
 * recursive tree, whose depth grows with the logarithm of its size and whose fan-out has a tail. The rows of the `chain` hang below
 * one another: each finds the one before it by looking back. A function of the row alone, whatever was asked before.
 */
export function growTree(key: StreamKey, tree: Tree): (row: number) => number | null {
  const { roots, chain = 0, levels = Infinity, shape } = tree;
  const known = new Map<number, number | null>();

  function parentOf(row: number): number | null {
    if (shape !== undefined) {
      const place = row % shape.length;
      const above = shape[place] ?? null;
      return above === null ? null : row - place + above;
    }
    if (row === 0) return null;
    if (chain > 0 && unit(key, row, CHAIN) < chain) {
      for (let before = row - 1; before > 0; before--) if (unit(key, before, CHAIN) < chain) return before;
      return 0;
    }
    if (unit(key, row) < roots) return null;
    const parent = below(row, key, row, 1);
    return levels === Infinity ? parent : placed(row, parent);
  }

  /** What would hang too deep looks for another place, and in the end hangs beside what it was to hang below. */
  function placed(row: number, first: number): number {
    let parent = first;
    for (let again = 0; again < AGAIN && isFull(parent); again++) parent = below(row, key, row, ELSEWHERE + again);
    while (isFull(parent)) parent = remembered(parent) ?? parent;
    return parent;
  }

  function isFull(row: number): boolean {
    let level = 1;
    for (let at = remembered(row); at !== null; at = remembered(at)) level++;
    return level >= Math.max(2, levels);
  }

  function remembered(row: number): number | null {
    const found = known.get(row);
    if (found !== undefined) return found;
    if (known.size > REMEMBERED) known.clear();
    const parent = parentOf(row);
    known.set(row, parent);
    return parent;
  }

  return levels === Infinity ? parentOf : remembered;
}
