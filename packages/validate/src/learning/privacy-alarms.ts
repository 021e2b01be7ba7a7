import type { DataTable } from "../data/data-set.ts";
import { wilsonInterval } from "../statistics/proportions.ts";
import type { Interval } from "../statistics/proportions.ts";
import { normalCdf, normalQuantile } from "../statistics/special-functions.ts";
import { gowerSpace } from "./closest-records.ts";
import { rowKeys, sampleTable } from "./rows.ts";

/** Rows asked about, and rows of each real table they are compared with, at most. */
const mostAsked = 1000;
const mostCompared = 20_000;

/** Distances nearer than this are ties: sums of floating point numbers. */
const tie = 1e-9;

/** Whether synthetic rows are nearer to the rows they were made from than to others. */
export interface ClosestRecordShare {
  /** Share of the candidate's rows whose nearest real row is one of the training rows, ties counting half: 0.5 is expected of rows that copy nobody. */
  readonly share: number;
  /**
   * 95 % interval. Where nobody was copied, any half of the real rows is as likely to be the training rows, and all that are nearest to one
   * of them fall to its side: the error is that of drawing half of them without replacement.
   */
  readonly interval: Interval;
  /** Of the two-sided test that it is 0.5. */
  readonly pValue: number;
  /** Median distance to the nearest training row, and of the holdout's. */
  readonly median: number;
  readonly medianHoldout: number;
  /** Rows asked about, and rows of each real table. */
  readonly asked: number;
  readonly compared: number;
}

/**
 * Share of the candidate's rows that are nearer to the training rows than to a holdout of as many rows never used (Platzer and Reutterer,
 * https://doi.org/10.3389/fdata.2021.679939). An alarm, never a proof: well above 0.5, rows were copied or overfitted; at 0.5, single people may still be exposed.
 * 1,000 of the candidate's rows are asked about, against up to 20,000 of each other table. Null where a table has no rows, or no
 * column that is no key.
 * @param training rows the candidate was made from
 * @param holdout rows of the same source that it was not
 * @param candidate rows with the same columns in the same order
 * @example
 * const table = (values: number[]) => ({ name: "t", total: 4, rows: 4, columns: [{ name: "n", kind: "number" as const, values }] });
 * closestRecordShare(table([1, 2, 3, 4]), table([10, 20, 30, 40]), table([1, 2, 3, 4]))?.share; // => 1
 * closestRecordShare(table([1, 2, 3, 4]), table([1, 2, 3, 4]), table([5, 6, 7, 8]))?.share; // => 0.5
 */
export function closestRecordShare(
  training: DataTable,
  holdout: DataTable,
  candidate: DataTable,
  seed = 0,
): ClosestRecordShare | null {
  const compared = Math.min(training.rows, holdout.rows, mostCompared);
  const [near, far] = [
    sampleTable(training, compared, seed, "dcr"),
    sampleTable(holdout, compared, seed, "dcr holdout"),
  ];
  const asked = sampleTable(candidate, mostAsked, seed, "dcr asked");
  if (compared === 0 || asked.rows === 0 || !hasContent(training)) return null;
  const space = gowerSpace([near, far]);
  const [toTraining, toHoldout] = [space.closest(asked, near), space.closest(asked, far)];
  const callers = new Float64Array(2 * compared);
  let [closer, decided] = [0, 0];
  toTraining.nearest.forEach((distance, row) => {
    const difference = toHoldout.nearest[row]! - distance;
    if (Math.abs(difference) <= tie) return;
    decided++;
    if (difference > 0) {
      closer++;
      callers[toTraining.row[row]!]!++;
    } else callers[compared + toHoldout.row[row]!]!++;
  });
  const share = (closer + (asked.rows - decided) / 2) / asked.rows;
  const squares = callers.reduce((sum, count) => sum + count ** 2, 0) - decided ** 2 / callers.length;
  const error = Math.sqrt((Math.max(0, squares) * callers.length) / (callers.length - 1)) / (2 * asked.rows);
  const half = normalQuantile(0.975) * error;
  return {
    share,
    interval: [Math.max(0, share - half), Math.min(1, share + half)],
    pValue: error === 0 ? 1 : 2 * normalCdf(-Math.abs(share - 0.5) / error),
    median: quantile(toTraining.nearest, 0.5),
    medianHoldout: quantile(toHoldout.nearest, 0.5),
    asked: asked.rows,
    compared,
  };
}

/** How many rows occur among the training rows. */
export interface IdenticalMatches {
  /** Share of the candidate's rows that equal a training row. */
  readonly share: number;
  /** Wilson's 95 % interval. */
  readonly interval: Interval;
  /** Share of the holdout's rows that equal a training row: what chance makes alike. Null for no holdout. */
  readonly holdout: number | null;
}

/**
 * Share of the candidate's rows that equal a training row in all columns but keys, beside the holdout's: an alarm where it is clearly more. All rows are
 * compared. Null where the candidate or the training table has no rows, or no column that is no key.
 * @param holdout rows of the same source that the candidate was not made from; null for none
 * @example
 * const table = (values: number[]) => ({ name: "t", total: 4, rows: 4, columns: [{ name: "n", kind: "number" as const, values }] });
 * const found = identicalMatches(table([1, 2, 3, 4]), table([4, 5, 6, 7]), table([1, 2, 8, 9]));
 * found?.share; // => 0.5
 * found?.holdout; // => 0.25
 */
export function identicalMatches(
  training: DataTable,
  holdout: DataTable | null,
  candidate: DataTable,
): IdenticalMatches | null {
  if (!hasContent(training)) return null;
  const known = new Set(rowKeys(training));
  const matching = (table: DataTable): number => rowKeys(table).filter((key) => known.has(key)).length;
  const matches = matching(candidate);
  const interval = wilsonInterval(matches, candidate.rows);
  if (interval === null || training.rows === 0) return null;
  return {
    share: matches / candidate.rows,
    interval,
    holdout: holdout === null || holdout.rows === 0 ? null : matching(holdout) / holdout.rows,
  };
}

/** How much nearer rows are to one training row than to the next. */
export interface NeighbourRatio {
  /** 5 % of the candidate's rows have a ratio of this or less: near 0, they cling to single people. */
  readonly ratio: number;
  /** The same of the holdout's rows; null for no holdout. */
  readonly holdout: number | null;
  readonly asked: number;
}

/**
 * The 5 % quantile of the distance to the nearest training row as a share of that to the second nearest: an alarm where it is clearly below the holdout's. 0.5
 * means half as far. Rows that equal two training rows count as 1. 1,000 rows are asked about, against up to 20,000. Null where the candidate has no rows
 * or the training table fewer than two.
 * @example
 * const table = (values: number[]) => ({ name: "t", total: 4, rows: 4, columns: [{ name: "n", kind: "number" as const, values }] });
 * neighbourRatio(table([0, 10, 20, 30]), null, table([1, 11, 21, 29]))?.ratio.toFixed(2); // => "0.11"
 */
export function neighbourRatio(
  training: DataTable,
  holdout: DataTable | null,
  candidate: DataTable,
  seed = 0,
): NeighbourRatio | null {
  const among = sampleTable(training, mostCompared, seed, "nndr");
  if (among.rows < 2 || candidate.rows === 0 || !hasContent(training)) return null;
  const space = gowerSpace([among]);
  const ratio = (table: DataTable): number => {
    const { nearest, second } = space.closest(sampleTable(table, mostAsked, seed, "nndr asked"), among);
    return quantile(
      nearest.map((distance, row) => (second[row]! <= tie ? 1 : distance / second[row]!)),
      0.05,
    );
  };
  return {
    ratio: ratio(candidate),
    holdout: holdout === null || holdout.rows === 0 ? null : ratio(holdout),
    asked: Math.min(candidate.rows, mostAsked),
  };
}

/** Whether rows have anything by which they are alike: keys never are. */
function hasContent({ columns }: DataTable): boolean {
  return columns.some(({ kind }) => kind !== "key");
}

function quantile(values: Float64Array, share: number): number {
  const sorted = values.toSorted();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
