import { baseType, type ColumnType, isRange, type Value } from "@seedloom/core";

const SECOND = 1_000;
const MINUTE = 60_000;
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
  const { usual } = wanted;
  const rows = Math.max(1, wanted.rows);
  const { any, low, high } = wanted.extent;
  switch (element.kind) {
    case "timestamp": {
      const step = Math.max(1, Math.min(24, Math.floor((2 * 365 * 24) / rows))) * HOUR;
      yield* dated(wanted, MINUTE, step, [step / 2, ...LENGTHS.filter((length) => length < step / 2)]);
      return;
    }
    case "date": {
      const step = Math.max(2, Math.min(30, Math.floor((2 * 365) / rows))) * DAY;
      yield* dated(wanted, DAY, step, [Math.ceil(step / DAY / 2) * DAY, DAY]);
      return;
    }
    case "integer":
    case "decimal": {
      const least = lowest(wanted);
      const starts = [
        ...(any ? [] : [1, ...(least === null ? [] : [Math.ceil(least)])]),
        ...(any && high !== null ? [Math.ceil(high) + 10, Math.ceil(high) + 1] : []),
      ];
      for (const { width, step } of lengthsOf(usual, 1)) for (const start of starts) yield { start, step, width };
      for (const step of [20, 4, 2]) {
        const before = any && low !== null ? [Math.floor(low) - step * rows] : [];
        for (const width of [10, 1].filter((one) => one < step))
          for (const start of [...starts, ...before]) yield { start, step, width };
      }
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
  unit: number,
  step: number,
  widths: readonly number[],
): IterableIterator<Stretches> {
  const day = (moment: number) => Math.floor(moment / DAY) * DAY;
  const starts = any
    ? [...(low === null ? [] : [day(low) - step * Math.max(1, rows)]), ...(high === null ? [] : [day(high) + DAY])]
    : [asOf - 730 * DAY, asOf - 365 * DAY, asOf - 30 * DAY, asOf + DAY].map(day);
  for (const start of starts) for (const width of widths) yield { start, step, width };
  for (const { width, step: close } of lengthsOf(usual, DAY)) {
    const from = any ? high : asOf - close * Math.max(1, rows);
    // Weeks begin on a day of their own.
    if (from !== null)
      for (let later = 0; later < 7; later++) yield { start: day(from) + later * DAY, step: close, width };
  }
  const moments = momentsOf(usual);
  if (moments.length === 0) return;
  const last = moments.reduce((a, b) => Math.max(a, b));
  const first = moments.reduce((a, b) => Math.min(a, b));
  if (!any) {
    for (const start of [day(last) - step * Math.max(1, rows), day(first) + DAY])
      for (const width of widths) yield { start, step, width };
  }
  // Where rules leave less time: close together, in half of what is left of it.
  for (const start of any ? (high === null ? [] : [day(high) + DAY, high + unit]) : [day(first) + DAY]) {
    for (const share of [2, 1]) {
      const close = Math.floor((last - start) / share / Math.max(1, rows) / unit) * unit;
      if (close >= 2 * unit && close < step)
        for (const width of LENGTHS.filter((length) => length < close && length % unit === 0))
          yield { start, step: close, width };
      if (close >= 2 * unit && close < step)
        yield { start, step: close, width: Math.max(unit, Math.floor(close / 2 / unit) * unit) };
    }
  }
}

/** How long all ranges are, where the rules leave one length only: stretches of that, side by side. */
function lengthsOf(usual: StretchesWanted["usual"], unit: number): readonly Pick<Stretches, "step" | "width">[] {
  const lengths = new Set(
    usual().flatMap((value) => (isRange(value) ? [Number(value.upper) - Number(value.lower)] : [])),
  );
  const [width = NaN, ...more] = lengths;
  return more.length === 0 && width >= unit ? [{ width, step: Math.ceil(width / unit) * unit }] : [];
}

/** Moments, or numbers, at which what the rules leave begins. */
function momentsOf(usual: StretchesWanted["usual"]): readonly number[] {
  return usual().flatMap((value) => (value === null ? [] : isRange(value) ? Number(value.lower) : Number(value)));
}

function lowest({ usual, extent }: StretchesWanted): number | null {
  const numbers = extent.any ? [] : momentsOf(usual).filter(Number.isFinite);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b));
}
