import { addMonths, DAY, HOUR, MINUTE } from "./calendar.ts";
import { formatInterval } from "./format.ts";

/** A span of time that keeps its months apart, since they differ in length: `1 year 3 days` is 12 months and 3 days of milliseconds. */
export interface Interval {
  readonly months: number;
  readonly ms: number;
}

/** PostgreSQL compares months as 30 days (`interval '1 month' = interval '30 days'`). */
const MONTH = 30 * DAY;

/** Milliseconds of an interval, a month counted as 30 days. */
export function intervalMs(interval: Interval): number {
  return interval.months * MONTH + interval.ms;
}

/** Milliseconds as PostgreSQL's `extract(epoch from interval)` counts them: whole years of 365.25 days. */
export function intervalEpoch({ months, ms }: Interval): number {
  const years = Math.trunc(months / 12);
  return years * 365.25 * DAY + (months - years * 12) * MONTH + ms;
}

/** The instant an interval later. */
export function addInterval(ms: number, interval: Interval): number {
  return addMonths(ms, interval.months) + interval.ms;
}

/** What of a unit is one: milliseconds, or months. */
const UNITS: Readonly<Record<string, Interval>> = {
  microsecond: { months: 0, ms: 0.001 },
  us: { months: 0, ms: 0.001 },
  usec: { months: 0, ms: 0.001 },
  millisecond: { months: 0, ms: 1 },
  ms: { months: 0, ms: 1 },
  msec: { months: 0, ms: 1 },
  second: { months: 0, ms: 1000 },
  sec: { months: 0, ms: 1000 },
  s: { months: 0, ms: 1000 },
  minute: { months: 0, ms: MINUTE },
  min: { months: 0, ms: MINUTE },
  m: { months: 0, ms: MINUTE },
  hour: { months: 0, ms: HOUR },
  hr: { months: 0, ms: HOUR },
  h: { months: 0, ms: HOUR },
  day: { months: 0, ms: DAY },
  d: { months: 0, ms: DAY },
  week: { months: 0, ms: 7 * DAY },
  w: { months: 0, ms: 7 * DAY },
  month: { months: 1, ms: 0 },
  mon: { months: 1, ms: 0 },
  quarter: { months: 3, ms: 0 },
  year: { months: 12, ms: 0 },
  yr: { months: 12, ms: 0 },
  y: { months: 12, ms: 0 },
  decade: { months: 120, ms: 0 },
  century: { months: 1200, ms: 0 },
  millennium: { months: 12_000, ms: 0 },
};

/** One of a unit of time by its English name, singular or plural, or abbreviation; null for other words. */
export function unitInterval(name: string): Interval | null {
  const lower = name.toLowerCase();
  if (lower === "centuries") return UNITS["century"]!;
  if (lower === "millennia") return UNITS["millennium"]!;
  return UNITS[lower] ?? (lower.endsWith("s") ? (UNITS[lower.slice(0, -1)] ?? null) : null);
}

/** `count` times an interval; a fraction of a month becomes days, as in PostgreSQL. */
export function scaleInterval(interval: Interval, count: number): Interval {
  const months = interval.months * count;
  const whole = Math.trunc(months);
  return { months: whole, ms: interval.ms * count + (months - whole) * MONTH };
}

/** Two intervals together. */
export function sumInterval(left: Interval, right: Interval): Interval {
  return { months: left.months + right.months, ms: left.ms + right.ms };
}

const ZERO: Interval = { months: 0, ms: 0 };
const TOKEN =
  /\s*(?:([+-]?)(\d+):(\d{2})(?::(\d{2}(?:\.\d*)?))?|([+-]?\d*\.?\d+)\s*([a-zA-Z]+)|([+-]?\d+(?:\.\d+)?)$|(ago)|@)\s*/y;

/**
 * Reads PostgreSQL's interval texts (`1 year 2 mons -3 days 04:05:06.5 ago`, `00:30:00`) and ISO 8601's (`P1Y2M3DT4H`).
 * A bare number is seconds. Null where the text is none of these.
 */
export function parseInterval(text: string): Interval | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.startsWith("P")) return parseIso(trimmed);
  let total = ZERO;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match || match[0] === "") return null;
    const [, sign, hours, minutes, seconds, count, unit, bare, ago] = match;
    if (hours !== undefined) {
      const ms = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds ?? 0) * 1000;
      total = sumInterval(total, { months: 0, ms: sign === "-" ? -ms : ms });
    } else if (count !== undefined && unit !== undefined) {
      const one = unitInterval(unit);
      if (!one) return null;
      total = sumInterval(total, scaleInterval(one, Number(count)));
    } else if (bare !== undefined) {
      total = sumInterval(total, { months: 0, ms: Number(bare) * 1000 });
    } else if (ago !== undefined) {
      total = { months: -total.months, ms: -total.ms };
    }
  }
  return total;
}

const ISO_UNITS: Readonly<Record<string, string>> = { Y: "year", W: "week", D: "day", H: "hour", S: "second" };

function parseIso(text: string): Interval | null {
  const [dates = "", times = ""] = text.slice(1).split("T");
  if (!/^(-?[\d.]+[YMWD])*$/.test(dates) || !/^(-?[\d.]+[HMS])*$/.test(times)) return null;
  let total = ZERO;
  const take = (part: string, minuteOrMonth: string) => {
    for (const [, count, letter] of part.matchAll(/(-?[\d.]+)([A-Z])/g)) {
      const one = unitInterval(ISO_UNITS[letter!] ?? minuteOrMonth);
      if (one) total = sumInterval(total, scaleInterval(one, Number(count)));
    }
  };
  take(dates, "month");
  take(times, "minute");
  return total;
}

/** PostgreSQL's text of an interval, e.g. `1 year 2 mons 3 days 04:05:06`. */
export function intervalText({ months, ms }: Interval): string {
  if (months === 0) return formatInterval(ms);
  const years = Math.trunc(months / 12);
  const rest = months - years * 12;
  const parts = [
    years === 0 ? "" : `${years} year${years === 1 ? "" : "s"}`,
    rest === 0 ? "" : `${rest} mon${rest === 1 ? "" : "s"}`,
    ms === 0 ? "" : formatInterval(ms),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
