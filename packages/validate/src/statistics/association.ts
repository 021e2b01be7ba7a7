import type { Sample } from "./sample.ts";
import type { Values } from "./categories.ts";

/** Bin numbers of a column's rows, each below `size`. */
export interface Codes {
  readonly codes: ArrayLike<number>;
  readonly size: number;
}

/**
 * How many rows fall into each combination of bins, as one list: the last column's bins run fastest.
 * @param columns as many codes each as there are rows
 * @example
 * [...jointCounts([{ codes: [0, 1, 1], size: 2 }, { codes: [0, 0, 1], size: 2 }])]; // => [1, 0, 1, 1]
 */
export function jointCounts(columns: readonly Codes[]): Float64Array {
  const counts = new Float64Array(columns.reduce((cells, { size }) => cells * size, 1));
  const rows = columns[0]?.codes.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let cell = 0;
    for (const { codes, size } of columns) cell = cell * size + codes[row]!;
    counts[cell]!++;
  }
  return counts;
}

/**
 * Cramér's V of two columns of categories: √(χ² / (n (min(rows, columns) - 1))) over those that occur. 0: independent, 1: one decides the
 * other; null where a column has fewer than two. scipy's `association(method="cramer")`, without correction for bias.
 * @example
 * cramersV({ codes: [0, 0, 1, 1], size: 2 }, { codes: [0, 0, 1, 1], size: 2 }); // => 1
 * cramersV({ codes: [0, 0], size: 1 }, { codes: [0, 1], size: 2 }); // => null
 */
export function cramersV(a: Codes, b: Codes): number | null {
  const table = contingency(a, b);
  const least = Math.min(table.rows, table.columns);
  if (least < 2) return null;
  let statistic = 0;
  table.each((count, row, column) => {
    const expected = (row * column) / table.total;
    statistic += (count - expected) ** 2 / expected;
  });
  return Math.min(1, Math.sqrt(statistic / (table.total * (least - 1))));
}

/**
 * Mutual information of two columns of categories, divided by the mean of their entropies. 0: independent, 1: each decides the other; null where
 * both are constant. scikit-learn's `normalized_mutual_info_score`.
 * @example
 * mutualInformation({ codes: [0, 0, 1, 1], size: 2 }, { codes: [0, 1, 0, 1], size: 2 }); // => 0
 */
export function mutualInformation(a: Codes, b: Codes): number | null {
  const table = contingency(a, b);
  let information = 0;
  table.each((count, row, column) => {
    if (count > 0) information += (count / table.total) * Math.log((count * table.total) / (row * column));
  });
  const entropy = (table.entropyA + table.entropyB) / 2;
  return entropy === 0 ? null : Math.min(1, Math.max(0, information / entropy));
}

/**
 * Correlation ratio η: the root of the share of a number's variance that a category explains. 0: the means are equal, 1: the category decides the
 * number; null where the numbers are constant or there are none. Rows without a number are left out; null is a category.
 * @param categories a label for each row
 * @param numbers as many numbers
 * @example
 * correlationRatio(["a", "a", "b", "b"], [1, 1, 2, 2]); // => 1
 * correlationRatio(["a", "b"], [1, 1]); // => null
 */
export function correlationRatio(categories: Values, numbers: Sample): number | null {
  const groups = new Map<number | string | null, { sum: number; count: number }>();
  let [total, count] = [0, 0];
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row];
    if (typeof number !== "number" || !Number.isFinite(number)) continue;
    const label = categories[row] ?? null;
    const group = groups.get(label) ?? { sum: 0, count: 0 };
    group.sum += number;
    group.count++;
    groups.set(label, group);
    total += number;
    count++;
  }
  if (count === 0) return null;
  const mean = total / count;
  let all = 0;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row];
    if (typeof number === "number" && Number.isFinite(number)) all += (number - mean) ** 2;
  }
  if (all <= count * (1e-13 * mean) ** 2) return null;
  let between = 0;
  for (const group of groups.values()) between += group.count * (group.sum / group.count - mean) ** 2;
  return Math.sqrt(Math.min(1, between / all));
}

interface Contingency {
  readonly total: number;
  /** Number of categories that occur. */
  readonly rows: number;
  readonly columns: number;
  /** In nats. */
  readonly entropyA: number;
  readonly entropyB: number;
  /** Visits the cells whose row and column both occur, with the count and the two marginal counts. */
  each(visit: (count: number, row: number, column: number) => void): void;
}

function contingency(a: Codes, b: Codes): Contingency {
  const counts = jointCounts([a, b]);
  const rows = new Float64Array(a.size);
  const columns = new Float64Array(b.size);
  counts.forEach((count, cell) => {
    rows[Math.floor(cell / b.size)]! += count;
    columns[cell % b.size]! += count;
  });
  const total = a.codes.length;
  const entropy = (marginal: Float64Array): number =>
    marginal.reduce((sum, count) => sum - (count === 0 ? 0 : (count / total) * Math.log(count / total)), 0);
  return {
    total,
    rows: rows.filter((count) => count > 0).length,
    columns: columns.filter((count) => count > 0).length,
    entropyA: entropy(rows),
    entropyB: entropy(columns),
    each: (visit) => {
      counts.forEach((count, cell) => {
        const [row, column] = [rows[Math.floor(cell / b.size)]!, columns[cell % b.size]!];
        if (row > 0 && column > 0) visit(count, row, column);
      });
    },
  };
}
