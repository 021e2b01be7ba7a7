import type { DataColumn, DataTable } from "../data/data-set.ts";
import { sortedNumbers } from "../statistics/sample.ts";

/** Distances of each asked row to the nearest and to the second nearest row of a table, in [0, 1]. */
export interface ClosestRecords {
  readonly nearest: Float64Array;
  /** Which row that is; the first of those equally near. */
  readonly row: Uint32Array;
  /** Infinity where the table has one row. */
  readonly second: Float64Array;
}

/** Turns rows into something whose distances can be measured, with the same scale for all tables. */
export interface Space {
  closest(asked: DataTable, among: DataTable): ClosestRecords;
}

interface Axis {
  readonly continuous: boolean;
  place(value: number | string | null): number;
}

/**
 * Gower's distance (https://doi.org/10.2307/2528823): mean over columns of the difference of numbers as a share of the range of their middle 98 %, at
 * most 1, and of 0 or 1 for equal or different labels and texts; null is at 1 from everything else. Keys are left out.
 * @param tables that fix the scale, with the same columns in the same order
 */
export function gowerSpace(tables: readonly DataTable[]): Space {
  const used = (tables[0]?.columns ?? []).flatMap(({ kind }, at) => (kind === "key" ? [] : [at]));
  const axes = used.map((at) => axisOf(tables.map((table) => table.columns[at] as DataColumn)));
  // Labels first: they tell most rows apart at once, and a row that is too far is left early.
  const order = axes.map((_, at) => at).toSorted((a, b) => Number(axes[a]!.continuous) - Number(axes[b]!.continuous));
  const labels = axes.filter(({ continuous }) => !continuous).length;
  const points = (table: DataTable): Float64Array => {
    const all = new Float64Array(table.rows * axes.length);
    order.forEach((axis, place) => {
      const { values } = table.columns[used[axis]!] as DataColumn;
      for (let row = 0; row < table.rows; row++)
        all[row * axes.length + place] = axes[axis]!.place(values[row] ?? null);
    });
    return all;
  };
  return {
    closest(asked, among) {
      const [from, to] = [points(asked), points(among)];
      const nearest = new Float64Array(asked.rows).fill(Number.POSITIVE_INFINITY);
      const second = new Float64Array(asked.rows).fill(Number.POSITIVE_INFINITY);
      const which = new Uint32Array(asked.rows);
      for (let row = 0; row < asked.rows; row++) {
        let [first, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
        for (let other = 0; other < among.rows; other++) {
          const distance = between(from, row * axes.length, to, other * axes.length, axes.length, labels, next);
          if (distance >= next) continue;
          if (distance < first) {
            [first, next] = [distance, first];
            which[row] = other;
          } else next = distance;
        }
        nearest[row] = first / axes.length;
        second[row] = next / axes.length;
      }
      return { nearest, row: which, second };
    },
  };
}

/** Sum of the columns' distances, or something not less than `limit` once that is reached. NaN stands for null among numbers. */
function between(
  a: Float64Array,
  from: number,
  b: Float64Array,
  to: number,
  size: number,
  labels: number,
  limit: number,
): number {
  let sum = 0;
  for (let at = 0; at < labels; at++) if (a[from + at] !== b[to + at]) sum++;
  for (let at = labels; at < size && sum < limit; at++) {
    const [x, y] = [a[from + at]!, b[to + at]!];
    const difference = Math.abs(x - y);
    if (difference <= 1) sum += difference;
    else if (!(Number.isNaN(x) && Number.isNaN(y))) sum++;
  }
  return sum;
}

function axisOf(columns: readonly DataColumn[]): Axis {
  const [first] = columns;
  if (first?.kind === "number" || first?.kind === "time") {
    const sorted = sortedNumbers(columns.flatMap(({ values }) => values));
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
    const range = at(0.99) - at(0.01) || at(1) - at(0) || 1;
    const least = at(0);
    return { continuous: true, place: (value) => (typeof value === "number" ? (value - least) / range : Number.NaN) };
  }
  const codes = new Map<number | string | null, number>();
  return {
    continuous: false,
    place: (value) => {
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      return code;
    },
  };
}
