import { checkedClock, clockOf, dayOf, startOfDay, truncate, unitOf, weekdayOf } from "../instants.ts";
import { civilOf, DAY, daysOf } from "../../temporal/calendar.ts";
import { parseTemporal } from "../../temporal/parse.ts";
import type { ColumnType } from "../../type.ts";
import type { Value } from "../../value.ts";
import { convertNode } from "../comparison.ts";
import { UnsupportedExpression } from "../failure.ts";
import { constantNode, derivedNode } from "../node.ts";
import { type Form, type SqlFunction } from "../signature.ts";
import { BIGINT, DATE, FLOAT, type SqlType, TEXT, TIME, TIMESTAMP } from "../sql-type.ts";
import { formatPattern } from "../temporal-patterns.ts";

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
  const date = /^(\d{4})-(\d{2})-(\d{2})(?=$|[ T])/.exec(text);
  // A time alone is of 2000-01-01.
  if (!date) return /^\d{2}:\d{2}/.test(text) ? parseTemporal(`2000-01-01 ${text}`, TIMESTAMP_TYPE) : null;
  const [year, month, day] = date.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // Any month has 31 days to SQLite: 30 February is 1 or 2 March.
  const clock = parseTemporal(`2000-01-01${text.slice(10)}`, TIMESTAMP_TYPE);
  return clock === null ? null : daysOf(year, month, 1) * DAY + (day - 1) * DAY + clock - Y2000;
}

/** 2000-01-01. */
const Y2000 = 946_684_800_000;

function sqliteNumber(value: number, first: string | undefined): number | null {
  if (first === "unixepoch" || (first === "auto" && Math.abs(value) > 5_373_484.5)) return value * 1000;
  // Julian days of the years -4713 to 9999.
  return value < 0 || value >= 5_373_484.5 ? null : Math.round((value - 2_440_587.5) * DAY);
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

/** SQLite's functions over dates and times; `date` and `time` are PostgreSQL's and MySQL's too. */
export const sqliteTimeFunctions = {
  date: sqliteFunction(DATE, startOfDay),
  datetime: sqliteFunction(TIMESTAMP, (ms) => Math.floor(ms / 1000) * 1000),
  time: sqliteFunction(TIME, (ms) => Math.floor(clockOf(ms) / 1000) * 1000),
  julianday: sqliteFunction(FLOAT, (ms) => ms / DAY + 2_440_587.5),
  unixepoch: sqliteFunction(BIGINT, (ms) => Math.floor(ms / 1000)),
  strftime,
} satisfies Record<string, SqlFunction>;
