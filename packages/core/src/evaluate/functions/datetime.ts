import { addMonths, civilOf, DAY, daysInMonth, daysOf, HOUR, MINUTE } from "../../temporal/calendar.ts";
import { addInterval, type Interval, intervalEpoch, scaleInterval, unitInterval } from "../../temporal/interval.ts";
import { parseTemporal } from "../../temporal/parse.ts";
import type { ColumnType } from "../../type.ts";
import type { Value } from "../../value.ts";
import { intervalValue } from "../compare.ts";
import { convertNode } from "../comparison.ts";
import { EvaluationFailure, UnsupportedExpression } from "../failure.ts";
import { constantNode, derivedNode, isConstant } from "../node.ts";
import { boundOverload, type Form, overload, type Overload, type SqlFunction } from "../signature.ts";
import {
  BIGINT,
  BOOLEAN,
  DATE,
  DECIMAL,
  FLOAT,
  INTEGER,
  INTERVAL,
  type SqlType,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
} from "../sql-type.ts";
import { formatPattern, parsePattern } from "../temporal-patterns.ts";

const dayOf = (ms: number) => Math.floor(ms / DAY);
const startOfDay = (ms: number) => dayOf(ms) * DAY;
const clockOf = (ms: number) => ms - startOfDay(ms);
const yearOf = (ms: number) => civilOf(dayOf(ms)).year;
const monthOf = (ms: number) => civilOf(dayOf(ms)).month;

/** 0 is Sunday. */
function weekdayOf(ms: number): number {
  return (((dayOf(ms) + 4) % 7) + 7) % 7;
}

function dayOfYear(ms: number): number {
  return dayOf(ms) - daysOf(yearOf(ms), 1, 1) + 1;
}

/** ISO 8601's week: the one that holds the year's first Thursday is the first. */
export function isoWeekOf(ms: number): { readonly year: number; readonly week: number } {
  const thursday = dayOf(ms) - ((weekdayOf(ms) + 6) % 7) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - daysOf(year, 1, 1)) / 7) + 1 };
}

/** Parts of an instant, by PostgreSQL's names. */
const INSTANT_PARTS: Readonly<Record<string, (ms: number) => number>> = {
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

const INTERVAL_PARTS: Readonly<Record<string, (interval: Interval) => number>> = {
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

function partOf<T>(parts: Readonly<Record<string, (value: T) => number>>, name: string): (value: T) => number {
  const part = parts[partName(name)];
  if (!part) throw new EvaluationFailure(`unit ${name} not recognized`);
  return part;
}

/** `extract('year', x)`, `date_part('year', x)`. */
function extracting(result: SqlType): readonly Overload[] {
  const bind = <T>(parts: Readonly<Record<string, (value: T) => number>>) => {
    let known: string | null = null;
    let part: ((value: T) => number) | null = null;
    return (name: string, value: T) => {
      if (name !== known || !part) [known, part] = [name, partOf(parts, name)];
      return part(value);
    };
  };
  return [
    boundOverload(["text", "timestamp"], result, () => bind(INSTANT_PARTS)),
    boundOverload(["text", "interval"], result, () => bind(INTERVAL_PARTS)),
    boundOverload(["text", "time"], result, () => bind(INSTANT_PARTS)),
  ];
}

/** One part of an instant as a function of its own: MySQL's `year(x)`. */
function onePart(part: (ms: number) => number): readonly Overload[] {
  return [overload(["timestamp"], INTEGER, (ms) => Math.floor(part(ms)))];
}

/** The start of the unit that an instant is in. */
function truncate(unit: string, ms: number): number {
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
function ageBetween(later: number, earlier: number): Interval {
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
function wholeUnits(unit: string, from: number, to: number): number {
  const one = unitOf(unit);
  if (one.months === 0) return Math.trunc((to - from) / one.ms);
  const sign = to < from ? -1 : 1;
  const [start, end] = sign < 0 ? [to, from] : [from, to];
  let months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start);
  if (addMonths(start, months) > end) months--;
  return sign * Math.floor(months / one.months) + 0;
}

function unitOf(name: string): Interval {
  const unit = unitInterval(name.trim().replace(/^sql_tsi_/i, ""));
  if (!unit) throw new EvaluationFailure(`unit ${name} not recognized`);
  return unit;
}

const clockNow =
  (type: SqlType, shape: (now: number) => number): Form =>
  (_, scope) =>
    constantNode(type, shape(scope.now));
const now = clockNow(TIMESTAMPTZ, (ms) => ms);
const localNow = clockNow(TIMESTAMP, (ms) => ms);
const today = clockNow(DATE, startOfDay);
const timeNow = clockNow(TIME, clockOf);

const kept = (types: readonly SqlType[]): SqlType => types.find((type) => type.kind === "timestamp") ?? TIMESTAMP;

/** MySQL's date arithmetic keeps a date where the interval has no time of day. */
function shifted(sign: 1 | -1): readonly Overload[] {
  return [
    boundOverload(
      ["timestamp", "interval"],
      ([type]) => (type?.kind === "date" ? TIMESTAMP : kept([type!])),
      () => (ms, interval) => addInterval(ms, scaleInterval(interval, sign)),
    ),
    overload(
      ["timestamp", "integer"],
      ([type]) => (type?.kind === "date" ? DATE : TIMESTAMP),
      (ms, days) => ms + sign * days * DAY,
    ),
  ];
}

const addDate = shifted(1);
const subtractDate = shifted(-1);

function checkedDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || year === 0 || day > daysInMonth(year, month)) {
    throw new EvaluationFailure("date field value out of range");
  }
  return daysOf(year, month, day) * DAY;
}

function checkedClock(hour: number, minute: number, second: number): number {
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60) {
    throw new EvaluationFailure("time field value out of range");
  }
  return hour * HOUR + minute * MINUTE + Math.round(second * 1e6) / 1000;
}

/** OVERLAPS: half-open stretches in either order of their ends; one of no length is its instant. */
function overlap(start: number, end: number, otherStart: number, otherEnd: number): boolean {
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  const [otherFrom, otherTo] = [Math.min(otherStart, otherEnd), Math.max(otherStart, otherEnd)];
  return from === otherFrom || (from < otherTo && otherFrom < to);
}

/** `make_interval(years, months, weeks, days, hours, mins, secs)`, all 0 where left out. */
function makeInterval(years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0): Value {
  const ms = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
  return intervalValue({ months: years * 12 + months, ms });
}

const TIMESTAMP_TYPE: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };

/**
 * SQLite's time value and modifiers (https://www.sqlite.org/lang_datefunc.html): texts, Julian days, `now`; null where one
 * of them is not understood.
 */
function sqliteInstant(value: Value, modifiers: readonly string[], current: number): number | null {
  const lower = modifiers.map((modifier) => modifier.trim().toLowerCase());
  let ms = sqliteBase(value, lower[0], current);
  for (const modifier of lower) {
    if (ms === null) return null;
    ms = applyModifier(ms, modifier);
  }
  return ms;
}

function sqliteBase(value: Value, first: string | undefined, current: number): number | null {
  if (typeof value === "number" || typeof value === "bigint") return sqliteNumber(Number(value), first);
  const text = String(value).trim();
  if (text.toLowerCase() === "now") return current;
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return sqliteNumber(Number(text), first);
  if (!/^\d{4}-\d{2}-\d{2}(?:[ T]|$)|^\d{2}:\d{2}/.test(text)) return null;
  // A time alone is of 2000-01-01.
  return /^\d{2}:/.test(text)
    ? parseTemporal(`2000-01-01 ${text}`, TIMESTAMP_TYPE)
    : parseTemporal(text, TIMESTAMP_TYPE);
}

function sqliteNumber(value: number, first: string | undefined): number {
  if (first === "unixepoch" || (first === "auto" && Math.abs(value) > 5_373_484.5)) return value * 1000;
  return Math.round((value - 2_440_587.5) * DAY);
}

function applyModifier(ms: number, modifier: string): number | null {
  const start = /^start of (day|month|year)$/.exec(modifier);
  if (start) return truncate(start[1]!, ms);
  const weekday = /^weekday ([0-6])$/.exec(modifier);
  if (weekday) return startOfDay(ms) + ((Number(weekday[1]) - weekdayOf(ms) + 7) % 7) * DAY + clockOf(ms);
  const shift = /^([+-]?\d+(?:\.\d+)?) (day|hour|minute|second|month|year)s?$/.exec(modifier);
  if (shift) return sqliteShift(ms, Number(shift[1]), shift[2]!);
  const clock = /^([+-]?)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(modifier);
  if (clock) {
    const span = checkedClock(Number(clock[2]), Number(clock[3]), Number(clock[4] ?? 0));
    return clock[1] === "-" ? ms - span : ms + span;
  }
  return ["utc", "localtime", "auto", "unixepoch", "julianday", "subsec", "subsecond"].includes(modifier) ? ms : null;
}

/** SQLite lets a day that the month has not run over into the next: 31 January + 1 month is 3 March. */
function sqliteShift(ms: number, count: number, unit: string): number {
  if (unit !== "month" && unit !== "year") return ms + count * unitOf(unit).ms;
  const { year, month, day } = civilOf(dayOf(ms));
  const months = Math.trunc(unit === "year" ? count * 12 : count);
  return daysOf(year, month + months, day) * DAY + clockOf(ms);
}

/** A function of SQLite's time value and modifiers; without arguments it is now. PostgreSQL's and MySQL's `date(x)` are among them. */
function sqliteFunction(result: SqlType, give: (ms: number) => Value): Form {
  return (nodes, scope) => {
    const [value = constantNode(TEXT, "now"), ...rest] = nodes;
    const modifiers = rest.map((node) => convertNode(node, TEXT, scope));
    const temporal = ["date", "timestamp"].includes(value.type.kind);
    return derivedNode(result, [value, ...modifiers], (row) => {
      const [given, words] = [value.evaluate(row), modifiers.map((modifier) => modifier.evaluate(row))];
      if (given === null || words.includes(null)) return null;
      const ms = temporal
        ? words.reduce<number | null>(
            (at, word) => (at === null ? null : applyModifier(at, String(word).toLowerCase())),
            given as number,
          )
        : sqliteInstant(given, words as string[], scope.now);
      return ms === null ? null : give(ms);
    });
  };
}

/** `strftime(format, value, modifiers…)`. */
const strftime: Form = (nodes, scope) => {
  const [format, ...rest] = nodes;
  if (!format) throw new UnsupportedExpression("strftime without format");
  const instant = sqliteFunction(TIMESTAMP, (ms) => ms)(rest, scope);
  const pattern = convertNode(format, TEXT, scope);
  return derivedNode(TEXT, [pattern, instant], (row) => {
    const [text, ms] = [pattern.evaluate(row), instant.evaluate(row)];
    return text === null || ms === null ? null : formatPattern("strftime", text as string, ms as number);
  });
};

/** `x AT TIME ZONE zone`: only UTC keeps its instants, other zones are the server's business. */
const timezone: Form = (nodes, scope) => {
  const [zone, instant] = nodes;
  if (!zone || !instant || !isConstant(zone))
    throw new UnsupportedExpression("AT TIME ZONE of a zone that is not constant");
  if (!/^(?:utc|gmt|z|etc\/utc|\+?00(?::?00)?)$/i.test(String(zone.constant))) {
    throw new UnsupportedExpression(`time zone ${String(zone.constant)}`);
  }
  const type: SqlType = instant.type.kind === "timestamp" && instant.type.timeZone ? TIMESTAMP : TIMESTAMPTZ;
  const given = instant.type.kind === "timestamp" ? instant : convertNode(instant, TIMESTAMP, scope);
  return { ...given, type };
};

const finite = [overload(["timestamp"], BOOLEAN, Number.isFinite), overload(["interval"], BOOLEAN, () => true)];

/** Functions over dates, times and intervals. */
export const datetimeFunctions = {
  now,
  current_timestamp: now,
  transaction_timestamp: now,
  statement_timestamp: now,
  clock_timestamp: now,
  localtimestamp: localNow,
  sysdate: localNow,
  utc_timestamp: localNow,
  current_date: today,
  curdate: today,
  utc_date: today,
  current_time: timeNow,
  localtime: timeNow,
  curtime: timeNow,
  utc_time: timeNow,
  extract: extracting(DECIMAL),
  date_part: extracting(FLOAT),
  date_trunc: [overload(["text", "timestamp", "text?"], (types) => kept(types.slice(1)), truncate)],
  age: [
    overload(["timestamp", "timestamp"], INTERVAL, (later, earlier) => intervalValue(ageBetween(later, earlier))),
    boundOverload(
      ["timestamp"],
      INTERVAL,
      ({ scope }) =>
        (ms) =>
          intervalValue(ageBetween(startOfDay(scope.now), ms)),
    ),
  ],
  isfinite: finite,
  make_date: [overload(["integer", "integer", "integer"], DATE, checkedDay)],
  make_time: [overload(["integer", "integer", "float"], TIME, checkedClock)],
  make_timestamp: [
    overload(
      ["integer", "integer", "integer", "integer", "integer", "float"],
      TIMESTAMP,
      (year, month, day, hour, minute, second) => checkedDay(year, month, day) + checkedClock(hour, minute, second),
    ),
  ],
  make_timestamptz: [
    overload(
      ["integer", "integer", "integer", "integer", "integer", "float"],
      TIMESTAMPTZ,
      (year, month, day, hour, minute, second) => checkedDay(year, month, day) + checkedClock(hour, minute, second),
    ),
  ],
  make_interval: [
    overload(
      ["integer?", "integer?", "integer?", "integer?", "integer?", "integer?", "float?"],
      INTERVAL,
      makeInterval,
    ),
  ],
  overlaps: [
    overload(["timestamp", "timestamp", "timestamp", "timestamp"], BOOLEAN, overlap),
    overload(["timestamp", "interval", "timestamp", "interval"], BOOLEAN, (start, length, other, otherLength) =>
      overlap(start, addInterval(start, length), other, addInterval(other, otherLength)),
    ),
    overload(["time", "time", "time", "time"], BOOLEAN, overlap),
  ],
  justify_days: [overload(["interval"], INTERVAL, justifyDays)],
  justify_hours: [overload(["interval"], INTERVAL, intervalValue)],
  justify_interval: [overload(["interval"], INTERVAL, justifyDays)],
  to_timestamp: [
    overload(["float"], TIMESTAMPTZ, (seconds) => seconds * 1000),
    overload(["text", "text"], TIMESTAMPTZ, (text, pattern) => parsePattern("to_char", pattern, text)),
  ],
  to_date: [overload(["text", "text"], DATE, (text, pattern) => startOfDay(parsePattern("to_char", pattern, text)))],
  timezone,
  date_bin: [
    overload(
      ["interval", "timestamp", "timestamp"],
      (types) => kept(types.slice(1)),
      ({ ms }, instant, origin) => origin + Math.floor((instant - origin) / ms) * ms,
    ),
  ],
  // SQLite
  date: sqliteFunction(DATE, startOfDay),
  datetime: sqliteFunction(TIMESTAMP, (ms) => Math.floor(ms / 1000) * 1000),
  time: sqliteFunction(TIME, (ms) => Math.floor(clockOf(ms) / 1000) * 1000),
  julianday: sqliteFunction(FLOAT, (ms) => ms / DAY + 2_440_587.5),
  unixepoch: sqliteFunction(BIGINT, (ms) => Math.floor(ms / 1000)),
  strftime,
  // MySQL
  year: onePart(yearOf),
  month: onePart(monthOf),
  day: onePart(INSTANT_PARTS["day"]!),
  dayofmonth: onePart(INSTANT_PARTS["day"]!),
  dayofweek: onePart((ms) => weekdayOf(ms) + 1),
  weekday: onePart((ms) => (weekdayOf(ms) + 6) % 7),
  dayofyear: onePart(dayOfYear),
  quarter: onePart(INSTANT_PARTS["quarter"]!),
  dayname: [overload(["timestamp"], TEXT, (ms) => formatPattern("mysql", "%W", ms))],
  monthname: [overload(["timestamp"], TEXT, (ms) => formatPattern("mysql", "%M", ms))],
  weekofyear: onePart((ms) => isoWeekOf(ms).week),
  hour: onePart(INSTANT_PARTS["hour"]!),
  minute: onePart(INSTANT_PARTS["minute"]!),
  second: onePart(INSTANT_PARTS["second"]!),
  microsecond: onePart((ms) => Math.round((ms - Math.floor(ms / 1000) * 1000) * 1000)),
  last_day: [
    overload(["date"], DATE, (ms) => {
      const { year, month } = civilOf(dayOf(ms));
      return daysOf(year, month + 1, 0) * DAY;
    }),
    overload(["timestamp"], DATE, (ms) => {
      const { year, month } = civilOf(dayOf(ms));
      return daysOf(year, month + 1, 0) * DAY;
    }),
  ],
  to_days: [overload(["timestamp"], INTEGER, (ms) => dayOf(ms) + 719_528)],
  datediff: [overload(["timestamp", "timestamp"], INTEGER, (later, earlier) => dayOf(later) - dayOf(earlier))],
  timediff: [
    overload(["timestamp", "timestamp"], INTERVAL, (later, earlier) => later - earlier),
    overload(["time", "time"], INTERVAL, (later, earlier) => later - earlier),
  ],
  timestampdiff: [overload(["text", "timestamp", "timestamp"], BIGINT, wholeUnits)],
  timestampadd: [
    overload(["text", "integer", "timestamp"], TIMESTAMP, (unit, count, ms) =>
      addInterval(ms, scaleInterval(unitOf(unit), count)),
    ),
  ],
  date_add: addDate,
  adddate: addDate,
  addtime: addDate,
  date_sub: subtractDate,
  subdate: subtractDate,
  subtime: subtractDate,
  makedate: [
    overload(["integer", "integer"], DATE, (year, day) => (day < 1 ? null : (daysOf(year, 1, 1) + day - 1) * DAY)),
  ],
  maketime: [overload(["integer", "integer", "float"], TIME, checkedClock)],
  unix_timestamp: [
    overload(["timestamp"], DECIMAL, (ms) => ms / 1000),
    boundOverload(
      [],
      BIGINT,
      ({ scope }) =>
        () =>
          Math.floor(scope.now / 1000),
    ),
  ],
  from_unixtime: [overload(["float"], TIMESTAMP, (seconds) => seconds * 1000)],
  time_to_sec: [overload(["time"], BIGINT, (ms) => Math.floor(ms / 1000))],
  sec_to_time: [overload(["integer"], TIME, (seconds) => seconds * 1000)],
  date_format: [overload(["timestamp", "text"], TEXT, (ms, pattern) => formatPattern("mysql", pattern, ms))],
  str_to_date: [overload(["text", "text"], TIMESTAMP, (text, pattern) => parsePattern("mysql", pattern, text))],
} satisfies Record<string, SqlFunction>;

function justifyDays({ months, ms }: Interval): Value {
  const days = Math.trunc(ms / DAY);
  const carried = Math.trunc(days / 30);
  return intervalValue({ months: months + carried, ms: ms - carried * 30 * DAY });
}
