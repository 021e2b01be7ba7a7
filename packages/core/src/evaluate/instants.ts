import { addMonths, civilOf, DAY, daysInMonth, daysOf, HOUR, MINUTE } from "../temporal/calendar.ts";
import { type Interval, intervalEpoch, scaleInterval, unitInterval } from "../temporal/interval.ts";
import { EvaluationFailure } from "./failure.ts";

/** Days since 1970. */
export const dayOf = (ms: number) => Math.floor(ms / DAY);
/** Midnight of an instant's day. */
export const startOfDay = (ms: number) => dayOf(ms) * DAY;
/** Milliseconds since midnight. */
export const clockOf = (ms: number) => ms - startOfDay(ms);
/** The calendar year; 0 is 1 BC. */
export const yearOf = (ms: number) => civilOf(dayOf(ms)).year;
/** 1 to 12. */
export const monthOf = (ms: number) => civilOf(dayOf(ms)).month;

/** 0 is Sunday. */
export function weekdayOf(ms: number): number {
  return (((dayOf(ms) + 4) % 7) + 7) % 7;
}

/** 1 is the first of January. */
export function dayOfYear(ms: number): number {
  return dayOf(ms) - daysOf(yearOf(ms), 1, 1) + 1;
}

/** ISO 8601's week: the one that holds the year's first Thursday is the first. */
export function isoWeekOf(ms: number): { readonly year: number; readonly week: number } {
  const thursday = dayOf(ms) - ((weekdayOf(ms) + 6) % 7) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - daysOf(year, 1, 1)) / 7) + 1 };
}

/** Parts of an instant, by PostgreSQL's names. */
export const INSTANT_PARTS: Readonly<Record<string, (ms: number) => number>> = {
  year: yearOf,
  month: monthOf,
  day: (ms) => civilOf(dayOf(ms)).day,
  hour: (ms) => Math.floor(clockOf(ms) / HOUR),
  minute: (ms) => Math.floor((clockOf(ms) % HOUR) / MINUTE),
  second: (ms) => (clockOf(ms) % MINUTE) / 1000,
  millisecond: (ms) => clockOf(ms) % MINUTE,
  microsecond: (ms) => Math.round((clockOf(ms) % MINUTE) * 1000),
  epoch: (ms) => ms / 1000,
  dow: weekdayOf,
  isodow: (ms) => weekdayOf(ms) || 7,
  doy: dayOfYear,
  quarter: (ms) => Math.ceil(monthOf(ms) / 3),
  week: (ms) => isoWeekOf(ms).week,
  isoyear: (ms) => isoWeekOf(ms).year,
  decade: (ms) => Math.floor(yearOf(ms) / 10),
  century: (ms) => Math.ceil(yearOf(ms) / 100),
  millennium: (ms) => Math.ceil(yearOf(ms) / 1000),
  julian: (ms) => ms / DAY + 2_440_587.5,
  timezone: () => 0,
  timezone_hour: () => 0,
  timezone_minute: () => 0,
};

/** Parts of an interval, by PostgreSQL's names. */
export const INTERVAL_PARTS: Readonly<Record<string, (interval: Interval) => number>> = {
  year: ({ months }) => Math.trunc(months / 12),
  month: ({ months }) => months % 12,
  quarter: ({ months }) => Math.trunc((months % 12) / 3) + 1,
  day: ({ ms }) => Math.trunc(ms / DAY),
  hour: ({ ms }) => Math.trunc((ms % DAY) / HOUR),
  minute: ({ ms }) => Math.trunc((ms % HOUR) / MINUTE),
  second: ({ ms }) => (ms % MINUTE) / 1000,
  millisecond: ({ ms }) => ms % MINUTE,
  microsecond: ({ ms }) => Math.round((ms % MINUTE) * 1000),
  epoch: (interval) => intervalEpoch(interval) / 1000,
  decade: ({ months }) => Math.trunc(months / 120),
  century: ({ months }) => Math.trunc(months / 1200),
  millennium: ({ months }) => Math.trunc(months / 12_000),
};

/** Plural and short names of parts. */
function partName(name: string): string {
  const lower = name.trim().toLowerCase();
  const known: Readonly<Record<string, string>> = {
    y: "year",
    years: "year",
    mon: "month",
    mons: "month",
    months: "month",
    d: "day",
    days: "day",
    h: "hour",
    hours: "hour",
    m: "minute",
    min: "minute",
    mins: "minute",
    minutes: "minute",
    s: "second",
    sec: "second",
    secs: "second",
    seconds: "second",
    ms: "millisecond",
    milliseconds: "millisecond",
    us: "microsecond",
    microseconds: "microsecond",
    weeks: "week",
    quarters: "quarter",
    decades: "decade",
    centuries: "century",
    millenniums: "millennium",
    millennia: "millennium",
  };
  return known[lower] ?? lower;
}

/**
 * The part of a name.
 * @throws EvaluationFailure where there is none.
 */
export function partOf<T>(parts: Readonly<Record<string, (value: T) => number>>, name: string): (value: T) => number {
  const part = parts[partName(name)];
  if (!part) throw new EvaluationFailure(`unit ${name} not recognized`);
  return part;
}
/** The start of the unit that an instant is in. */
export function truncate(unit: string, ms: number): number {
  if (!Number.isFinite(ms)) return ms;
  const { year, month } = civilOf(dayOf(ms));
  switch (partName(unit)) {
    case "microsecond":
      return ms;
    case "millisecond":
      return Math.floor(ms);
    case "second":
      return Math.floor(ms / 1000) * 1000;
    case "minute":
      return Math.floor(ms / MINUTE) * MINUTE;
    case "hour":
      return Math.floor(ms / HOUR) * HOUR;
    case "day":
      return startOfDay(ms);
    case "week":
      return startOfDay(ms) - ((weekdayOf(ms) + 6) % 7) * DAY;
    case "month":
      return daysOf(year, month, 1) * DAY;
    case "quarter":
      return daysOf(year, month - ((month - 1) % 3), 1) * DAY;
    case "year":
      return daysOf(year, 1, 1) * DAY;
    case "decade":
      return daysOf(Math.floor(year / 10) * 10, 1, 1) * DAY;
    case "century":
      return daysOf(Math.floor((year - 1) / 100) * 100 + 1, 1, 1) * DAY;
    case "millennium":
      return daysOf(Math.floor((year - 1) / 1000) * 1000 + 1, 1, 1) * DAY;
    default:
      throw new EvaluationFailure(`unit ${unit} not recognized`);
  }
}

/** Years, months, days and time between two instants: PostgreSQL's `age`. */
export function ageBetween(later: number, earlier: number): Interval {
  if (later < earlier) return scaleInterval(ageBetween(earlier, later), -1);
  const [to, from] = [civilOf(dayOf(later)), civilOf(dayOf(earlier))];
  let months = (to.year - from.year) * 12 + to.month - from.month;
  let days = to.day - from.day;
  let clock = clockOf(later) - clockOf(earlier);
  if (clock < 0) {
    clock += DAY;
    days--;
  }
  if (days < 0) {
    months--;
    days += daysInMonth(from.year, from.month);
  }
  return { months, ms: days * DAY + clock };
}

/** Whole units between two instants: MySQL's `timestampdiff(unit, from, to)`. */
export function wholeUnits(unit: string, from: number, to: number): number {
  const one = unitOf(unit);
  if (one.months === 0) return Math.trunc((to - from) / one.ms);
  const sign = to < from ? -1 : 1;
  const [start, end] = sign < 0 ? [to, from] : [from, to];
  let months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  if (addMonths(start, months) > end) months--;
  return sign * Math.floor(months / one.months) + 0;
}

/**
 * One of a unit of time; MySQL's `SQL_TSI_` may stand before its name.
 * @throws EvaluationFailure where there is none.
 */
export function unitOf(name: string): Interval {
  const unit = unitInterval(name.trim().replace(/^sql_tsi_/i, ""));
  if (!unit) throw new EvaluationFailure(`unit ${name} not recognized`);
  return unit;
}

/**
 * Milliseconds of a calendar day.
 * @throws EvaluationFailure where the calendar has no such day.
 */
export function checkedDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || year === 0 || day > daysInMonth(year, month)) {
    throw new EvaluationFailure("date field value out of range");
  }
  return daysOf(year, month, day) * DAY;
}

/**
 * Milliseconds since midnight of a time of day; `second` may have a fraction.
 * @throws EvaluationFailure where the clock has no such time.
 */
export function checkedClock(hour: number, minute: number, second: number): number {
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60) {
    throw new EvaluationFailure("time field value out of range");
  }
  return hour * HOUR + minute * MINUTE + Math.round(second * 1e6) / 1000;
}

/** OVERLAPS: half-open stretches in either order of their ends; one of no length is its instant. */
export function overlap(start: number, end: number, otherStart: number, otherEnd: number): boolean {
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  const [otherFrom, otherTo] = [Math.min(otherStart, otherEnd), Math.max(otherStart, otherEnd)];
  return from === otherFrom || (from < otherTo && otherFrom < to);
}
