import { chiSquaredFit } from "../../statistics/chi-squared.ts";
import type { DeclaredCheck } from "./declared-check.ts";
import { againstMarginal, possibleValues } from "./promised-distribution.ts";

/** A column's values are distributed as was said. */
const promisedDistribution: DeclaredCheck = {
  name: "promisedDistribution",
  scope: "column",
  goal: "Values are distributed as the plan says: Kolmogorov-Smirnov complement of numbers and moments, 1 less the total variation of labels.",
  bounds: [0, 1],
  better: "higher",
  measure: ({ marginal }, column, seed) => (marginal === null ? null : againstMarginal(marginal, column, seed)),
};

/** A column has no value that could not have been. */
const promisedRange: DeclaredCheck = {
  name: "promisedRange",
  scope: "column",
  goal: "Share of the values that the plan allows: numbers and moments within its range, labels of its list.",
  bounds: [0, 1],
  better: "higher",
  measure({ marginal }, column) {
    const isPossible = marginal === null ? null : possibleValues(marginal, column);
    const present = column.values.filter((value) => value !== null);
    if (isPossible === null || present.length === 0) return null;
    return certain(present.filter(isPossible).length / present.length);
  },
};

/** A column is NULL as often as was said. */
const promisedNulls: DeclaredCheck = {
  name: "promisedNulls",
  scope: "column",
  goal: "The share of NULLs is the plan's: 1 less the difference.",
  bounds: [0, 1],
  better: "higher",
  measure({ nullRate }, { values }) {
    if (nullRate === null || values.length === 0) return null;
    const nulls = values.reduce<number>((sum, value) => sum + (value === null ? 1 : 0), 0);
    const n = values.length;
    const value = 1 - Math.abs(nulls / n - nullRate);
    if (nullRate === 0 || nullRate === 1) return certain(value);
    const test = chiSquaredFit([nulls, n - nulls], [nullRate, 1 - nullRate]);
    // The mean distance of a share from what it is drawn with.
    const error = Math.sqrt((2 / Math.PI) * ((nullRate * (1 - nullRate)) / n));
    return {
      value,
      pValue: test.pValue ?? 1,
      yardsticks: { ceiling: 1 - error, floor: 1 - Math.abs(0.5 - nullRate) },
    };
  },
};

/** Parents have as many children as was said. */
const promisedChildren: DeclaredCheck = {
  name: "promisedChildren",
  scope: "relationship",
  goal: "Children fall on parents as the plan says: Kolmogorov-Smirnov complement of the numbers of children, or 1 less their mean's relative deviation.",
  bounds: [0, 1],
  better: "higher",
  measure({ marginal, mean }, { childrenPerParent }, seed) {
    const parents = childrenPerParent.length;
    if (parents === 0) return null;
    const column = { name: "children", kind: "number", values: childrenPerParent } as const;
    if (marginal !== null) return againstMarginal(marginal, column, seed);
    const found = childrenPerParent.reduce((sum, count) => sum + count, 0) / parents;
    // Counts by the database are exact, but for NULLs, which chance decides.
    const deviation = Math.abs(found - mean) / Math.max(mean, 1 / parents);
    const value = Math.max(0, 1 - deviation);
    return deviation < 4 / Math.sqrt(Math.max(1, mean * parents))
      ? { value, pValue: 1, yardsticks: { ceiling: value, floor: 0 } }
      : certain(value);
  },
};

/** A table has as many rows as was said. */
const promisedRows: DeclaredCheck = {
  name: "promisedRows",
  scope: "table",
  goal: "A table has as many rows as the plan says: the smaller number as a share of the greater one.",
  bounds: [0, 1],
  better: "higher",
  measure: ({ rows }, { total }) =>
    rows === null ? null : certain(rows === total ? 1 : Math.min(rows, total) / Math.max(rows, total)),
};

/** A figure that is 1 whatever chance does. */
function certain(value: number) {
  return { value, pValue: value === 1 ? 1 : 0, yardsticks: { ceiling: 1, floor: 0 } };
}

/** The registry: what promises are held against. */
export const declaredChecks: readonly DeclaredCheck[] = [
  promisedDistribution,
  promisedRange,
  promisedNulls,
  promisedChildren,
  promisedRows,
];
