import { shuffledRows } from "../statistics/sampling.ts";

/**
 * A fold for every row, each fold about as large as the others and with as many of each class. Rows with the same key stay in one fold, unless
 * they are so many that no model could remember them singly: a copy in another fold would be recognised and betray its original's class.
 * @param keys what a row looks like; equal for identical rows
 * @param classes a class number for every row
 * @param folds at least 2
 * @param most rows that are kept together
 * @example
 * const folds = foldsOf(["a", "a", "b", "c"], [0, 1, 0, 1], 2, 20, 1);
 * folds[0] === folds[1]; // => true
 */
export function foldsOf(
  keys: readonly string[],
  classes: ArrayLike<number>,
  folds: number,
  most: number,
  seed: number,
): Uint8Array {
  const groups = new Map<string, number[]>();
  for (const row of shuffledRows(keys.length, seed, "folds")) {
    const key = keys[row]!;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const found = new Uint8Array(keys.length);
  const filled = Array.from({ length: folds }, () => new Map<number, number>());
  const place = (rows: readonly number[]): void => {
    // To where its classes are rarest so far.
    const load = (fold: Map<number, number>): number =>
      rows.reduce((sum, row) => sum + (fold.get(classes[row]!) ?? 0), 0);
    let least = 0;
    for (let fold = 1; fold < folds; fold++) if (load(filled[fold]!) < load(filled[least]!)) least = fold;
    for (const row of rows) {
      found[row] = least;
      filled[least]!.set(classes[row]!, (filled[least]!.get(classes[row]!) ?? 0) + 1);
    }
  };
  for (const group of groups.values()) {
    if (group.length > most) for (const row of group) place([row]);
    else place(group);
  }
  return found;
}
