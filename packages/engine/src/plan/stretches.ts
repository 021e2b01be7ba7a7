import { baseType, type ColumnType, isRange, type Value } from "@seedloom/core";

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What ranges that are there cover altogether: from the least lower end to the greatest upper one; null at an end that is open. */
export interface Extent {
  readonly low: number | null;
  readonly high: number | null;
  readonly any: boolean;
}

/** Ranges of which no two overlap, one after another: where the first starts, how far apart they are, and how long. */
export interface Stretches {
  readonly start: number;
  readonly step: number;
  readonly width: number;
}

/**
 * The extent of the ranges in a column, or of those whose ends two columns hold; null where they are not known.
 * @param to The upper ends, where `from` has the lower ones.
 */
export function extentOf(from: readonly Value[] | null, to: readonly Value[] | null): Extent | null {
  if (!from) return null;
  const ends = from.flatMap((value, row): (readonly [Value, Value])[] => {
    if (to) return [[value, to[row] ?? null]];
    return isRange(value) && !value.empty ? [[value.lower, value.upper]] : [];
  });
  const open = (side: 0 | 1) => ends.some((end) => end[side] === null || !Number.isFinite(Number(end[side])));
  const far = (side: 0 | 1, best: (a: number, b: number) => number) =>
    ends.map((end) => Number(end[side])).reduce((a, b) => best(a, b), side === 0 ? Infinity : -Infinity);
  return {
    any: ends.length > 0,
    low: open(0) ? null : far(0, Math.min),
    high: open(1) ? null : far(1, Math.max),
  };
}

/**
 * Stretches for some rows beside those that are there, likely ones first, for rules may leave only others: days and instants of the last two
 * years, or from later on, the next ones before these or after them; numbers upwards; times of day in half of what is left of the day. With a
 * gap between each two; long ones before short ones. None where there is no room, or the type has no such order.
 */
export function* stretchesOf(type: ColumnType, wanted: StretchesWanted): IterableIterator<Stretches> {
  const element = baseType(type);
  const rows = Math.max(1, wanted.rows);
  const { any, low, high } = wanted.extent;
  switch (element.kind) {
    case "timestamp": {
      const step = Math.max(1, Math.min(24, Math.floor((2 * 365 * 24) / rows))) * HOUR;
      yield* dated(wanted, step, [step / 2, ...LENGTHS.filter((length) => length < step / 2)]);
      return;
    }
    case "date": {
      const step = Math.max(2, Math.min(30, Math.floor((2 * 365) / rows))) * DAY;
      yield* dated(wanted, step, [Math.ceil(step / DAY / 2) * DAY, DAY]);
      return;
    }
    case "integer":
    case "decimal": {
      const starts = [
        ...(any ? [] : [1]),
        ...(any && high !== null ? [Math.ceil(high) + 10] : []),
        ...(any && low !== null ? [Math.floor(low) - 20 * rows] : []),
      ];
      for (const width of [10, 1]) for (const start of starts) yield { start, step: 20, width };
      return;
    }
    case "time": {
      const start = any ? high : 0;
      if (start === null) return;
      const step = Math.floor((DAY - start) / 2 / rows / SECOND) * SECOND;
      if (step >= 2 * SECOND) yield { start, step, width: step / 2 };
      return;
    }
    default:
  }
}

interface StretchesWanted {
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  readonly extent: Extent;
  /** What the rules leave of the lower ends, where that is known: some values of them. */
  readonly usual: () => readonly Value[];
}

/** How long what is booked may be at most. */
const LENGTHS = [4 * HOUR, HOUR, HOUR / 2, HOUR / 4, HOUR / 12, HOUR / 60];

function* dated(
  { rows, asOf, usual, extent: { any, low, high } }: StretchesWanted,
  step: number,
  widths: readonly number[],
): IterableIterator<Stretches> {
  const day = (moment: number) => Math.floor(moment / DAY) * DAY;
  const starts = any
    ? [...(low === null ? [] : [day(low) - step * Math.max(1, rows)]), ...(high === null ? [] : [day(high) + DAY])]
    : [asOf - 730 * DAY, asOf - 365 * DAY, asOf - 30 * DAY, asOf + DAY].map(day);
  for (const start of starts) for (const width of widths) yield { start, step, width };
  if (any) return;
  const moments = usual().flatMap((value) => (isRange(value) ? Number(value.lower) : Number(value)));
  if (moments.length === 0) return;
  const last = moments.reduce((a, b) => Math.max(a, b));
  const first = moments.reduce((a, b) => Math.min(a, b));
  for (const start of [day(last) - step * Math.max(1, rows), day(first) + DAY])
    for (const width of widths) yield { start, step, width };
}
