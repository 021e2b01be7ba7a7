import type { Feature } from "./features.ts";

/** A node of a tree: rows whose code is marked go left. */
export type TreeNode =
  | { readonly value: number }
  | { readonly feature: number; readonly goesLeft: Uint8Array; readonly left: TreeNode; readonly right: TreeNode };

/** How far a tree is grown. */
export interface TreeShape {
  /** Leaves, at most. */
  readonly leaves: number;
  /** Rows in a leaf, at least. */
  readonly leastRows: number;
}

/** Of what leaves are made: sums over rows of the loss's slope and curvature at the current prediction. */
export interface Slopes {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Penalty on large leaf values, and the weight by which rare labels are drawn to the middle when labels are put in order. */
const penalty = 1;
const labelSmoothing = 10;

interface Leaf {
  readonly rows: Uint32Array;
  readonly sums: Float64Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly goesLeft: Uint8Array;
  readonly gain: number;
}

/**
 * Grows one regression tree on binned features, the most useful split first (Ke et al., LightGBM; labels in the order of their mean
 * slope, Fisher 1958).
 * @param rows the rows to learn from
 * @param settle called for every leaf with its rows and its value
 */
export function growTree(
  features: readonly Feature[],
  rows: Uint32Array,
  slopes: Slopes,
  shape: TreeShape,
  settle: (rows: Uint32Array, value: number) => void,
): TreeNode {
  const starts = [0];
  for (const { size } of features) starts.push(starts.at(-1)! + 3 * size);
  const root = leafOf(rows, sumsOf(rows));
  const leaves = [root];
  const children = new Map<Leaf, readonly [Leaf, Leaf]>();
  while (leaves.length < shape.leaves) {
    const best = leaves.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (best.split === null) break;
    const pair = divide(best, best.split);
    children.set(best, pair);
    leaves.splice(leaves.indexOf(best), 1, ...pair);
  }
  return nodeOf(root);

  function nodeOf(leaf: Leaf): TreeNode {
    const pair = children.get(leaf);
    if (pair !== undefined && leaf.split !== null) {
      const { feature, goesLeft } = leaf.split;
      return { feature, goesLeft, left: nodeOf(pair[0]), right: nodeOf(pair[1]) };
    }
    const value = -leaf.gradient / (leaf.hessian + penalty);
    settle(leaf.rows, value);
    return { value };
  }

  /** Of every bin of every feature: slope, curvature, number of rows. */
  function sumsOf(part: Uint32Array): Float64Array {
    const sums = new Float64Array(starts.at(-1)!);
    const [gradient, hessian] = [gather(slopes.gradient, part), gather(slopes.hessian, part)];
    features.forEach(({ codes }, at) => addUp(sums, starts[at]!, codes, part, gradient, hessian));
    return sums;
  }

  function leafOf(part: Uint32Array, sums: Float64Array): Leaf {
    // Every feature's bins hold all rows.
    let [gradient, hessian] = [0, 0];
    for (let place = 0; place < starts[1]!; place += 3) {
      gradient += sums[place]!;
      hessian += sums[place + 1]!;
    }
    const split = part.length < 2 * shape.leastRows ? null : bestSplit(sums, gradient, hessian, part.length);
    return { rows: part, sums, gradient, hessian, split };
  }

  function divide(leaf: Leaf, { feature, goesLeft }: Split): readonly [Leaf, Leaf] {
    const [left, right] = partition(leaf.rows, features[feature]!.codes, goesLeft);
    const smaller = sumsOf(left.length <= right.length ? left : right);
    // The larger child's sums are what is left of the parent's when the smaller one's are taken off.
    const larger = leaf.sums.slice();
    for (let at = 0; at < larger.length; at++) larger[at]! -= smaller[at]!;
    return left.length <= right.length
      ? [leafOf(left, smaller), leafOf(right, larger)]
      : [leafOf(left, larger), leafOf(right, smaller)];
  }

  function bestSplit(sums: Float64Array, gradient: number, hessian: number, rowCount: number): Split | null {
    let best: Split | null = null;
    const before = gradient ** 2 / (hessian + penalty);
    features.forEach((feature, at) => {
      const start = starts[at]!;
      for (const order of ordersOf(feature, sums, start)) {
        let [g, h, count] = [0, 0, 0];
        for (let place = 0; place < order.length - 1; place++) {
          const bin = start + 3 * order[place]!;
          g += sums[bin]!;
          h += sums[bin + 1]!;
          count += sums[bin + 2]!;
          if (count < shape.leastRows) continue;
          if (rowCount - count < shape.leastRows) break;
          const gain = g ** 2 / (h + penalty) + (gradient - g) ** 2 / (hessian - h + penalty) - before;
          if (gain > (best?.gain ?? 1e-9)) best = { feature: at, goesLeft: marks(feature, order, place), gain };
        }
      }
    });
    return best;
  }
}

/** The values of some rows; `Float64Array.from` would take ten times as long. */
function gather(values: Float64Array, rows: Uint32Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = values[rows[at]!]!;
  return found;
}

/** The innermost loop: most of a model's time goes here. */
function addUp(
  sums: Float64Array,
  start: number,
  codes: Uint8Array,
  rows: Uint32Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const place = start + 3 * codes[rows[at]!]!;
    sums[place]! += gradient[at]!;
    sums[place + 1]! += hessian[at]!;
    sums[place + 2]! += 1;
  }
}

function partition(rows: Uint32Array, codes: Uint8Array, goesLeft: Uint8Array): readonly [Uint32Array, Uint32Array] {
  const left = new Uint32Array(rows.length);
  const right = new Uint32Array(rows.length);
  let [lefts, rights] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (goesLeft[codes[row]!] === 1) left[lefts++] = row;
    else right[rights++] = row;
  }
  return [left.slice(0, lefts), right.slice(0, rights)];
}

/** In which orders the bins that have rows may be cut in two: numbers upwards with null at either end, labels by their mean slope. */
function ordersOf({ size, ordered }: Feature, sums: Float64Array, start: number): readonly (readonly number[])[] {
  const filled: number[] = [];
  for (let bin = 0; bin < size; bin++) if (sums[start + 3 * bin + 2]! > 0.5) filled.push(bin);
  if (ordered) return filled.at(-1) === size - 1 ? [filled, [size - 1, ...filled.slice(0, -1)]] : [filled];
  const mean = (bin: number): number => sums[start + 3 * bin]! / (sums[start + 3 * bin + 1]! + labelSmoothing);
  return [filled.toSorted((a, b) => mean(a) - mean(b) || a - b)];
}

function marks({ size, ordered }: Feature, order: readonly number[], last: number): Uint8Array {
  const goesLeft = new Uint8Array(size);
  for (const bin of order.slice(0, last + 1)) goesLeft[bin] = 1;
  // Bins between that have no rows here go with their smaller neighbours.
  if (ordered) for (let bin = 0; bin < order[last]!; bin++) goesLeft[bin] = 1;
  return goesLeft;
}
