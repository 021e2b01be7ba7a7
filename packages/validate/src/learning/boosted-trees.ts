import type { Feature } from "./features.ts";
import { growTree } from "./grow-tree.ts";
import type { TreeNode, TreeShape } from "./grow-tree.ts";

/** A fitted model: the higher the score, the likelier is class 1, or the greater the number. */
export interface BoostedTrees {
  /** Score of one row of the features it was fitted to: log odds of class 1, or the number itself. */
  score(row: number): number;
  /** The same with one feature's code replaced. */
  scoreWith(row: number, feature: number, code: number): number;
}

/** What is learned and how long. */
export interface BoostingOptions extends Partial<TreeShape> {
  /** `logistic`: classes 0 and 1; `squared`: numbers. */
  readonly loss: "logistic" | "squared";
  /** Number of trees; 60 unless told. */
  readonly trees?: number;
  /** How much of each tree counts; 0.1 unless told. */
  readonly rate?: number;
}

/**
 * Gradient-boosted trees on histograms (Friedman, https://doi.org/10.1214/aos/1013203451; as scikit-learn's HistGradientBoosting): deterministic, 15 leaves of at
 * least 20 rows unless told.
 *
 * Of our own, for no library on the registry trains trees on tables of this size without native code: ml-random-forest, the maintained one, tries
 * every value of every column with a pass over all rows (5 s for ten trees of 2,000 rows), and so do the others.
 * @param features of all rows
 * @param target a number for every row
 * @param rows the rows to learn from
 */
export function boostTrees(
  features: readonly Feature[],
  target: ArrayLike<number>,
  rows: Uint32Array,
  { loss, trees = 60, rate = 0.1, leaves = 15, leastRows = 20 }: BoostingOptions,
): BoostedTrees {
  const mean = rows.reduce((sum, row) => sum + target[row]!, 0) / Math.max(1, rows.length);
  const share = Math.min(1 - 1e-6, Math.max(1e-6, mean));
  const base = loss === "logistic" ? Math.log(share / (1 - share)) : mean;
  const current = new Float64Array(target.length).fill(base);
  const slopes = { gradient: new Float64Array(target.length), hessian: new Float64Array(target.length).fill(1) };
  const grown: TreeNode[] = [];
  for (let tree = 0; tree < trees; tree++) {
    for (const row of rows) {
      const expected = loss === "logistic" ? 1 / (1 + Math.exp(-current[row]!)) : current[row]!;
      slopes.gradient[row] = expected - target[row]!;
      if (loss === "logistic") slopes.hessian[row] = expected * (1 - expected);
    }
    const root = growTree(features, rows, slopes, { leaves, leastRows }, (settled, value) => {
      for (const row of settled) current[row]! += rate * value;
    });
    grown.push(root);
    // A tree that is one leaf has nothing to tell, and nor would those after it.
    if ("value" in root) break;
  }
  const score = (row: number, replaced: number, code: number): number => {
    let sum = base;
    for (const root of grown) {
      let node = root;
      while ("feature" in node) {
        const own = node.feature === replaced ? code : features[node.feature]!.codes[row]!;
        node = node.goesLeft[own] === 1 ? node.left : node.right;
      }
      sum += rate * node.value;
    }
    return sum;
  };
  return { score: (row) => score(row, -1, 0), scoreWith: score };
}
