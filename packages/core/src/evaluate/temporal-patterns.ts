import { civilOf, DAY, daysInMonth, daysOf, HOUR, MINUTE } from "../temporal/calendar.ts";
import { EvaluationFailure } from "./failure.ts";
import { dayOfYear, isoWeekOf, weekdayOf } from "./instants.ts";

/** Whose pattern language: PostgreSQL's `to_char`, SQLite's `strftime`, MySQL's `date_format`. */
export type PatternStyle = "to_char" | "strftime" | "mysql";

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** An instant taken apart. */
interface Parts {
  readonly ms: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly dayOfYear: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Milliseconds within the second. */
  readonly fraction: number;
}

function partsOf(ms: number): Parts {
  const days = Math.floor(ms / DAY);
  const clock = ms - days * DAY;
  const civil = civilOf(days);
  return {
    ms,
    ...civil,
    weekday: weekdayOf(ms),
    dayOfYear: dayOfYear(ms),
    hour: Math.floor(clock / HOUR),
    minute: Math.floor((clock % HOUR) / MINUTE),
    second: Math.floor((clock % MINUTE) / 1000),
    fraction: clock % 1000,
  };
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const twelve = (hour: number) => hour % 12 || 12;

/** Upper case, capital and lower case of a name, padded to nine letters unless `FM` stands before. */
const named = (
  names: readonly string[],
  of: (parts: Parts) => number,
  length?: number,
): Readonly<Record<string, (parts: Parts) => string>> => {
  const name = (parts: Parts) => (length ? names[of(parts)]!.slice(0, length) : names[of(parts)]!.padEnd(9));
  return { upper: (parts) => name(parts).toUpperCase(), capital: name, lower: (parts) => name(parts).toLowerCase() };
};

const months = named(MONTH_NAMES, (parts) => parts.month - 1);
const shortMonths = named(MONTH_NAMES, (parts) => parts.month - 1, 3);
const weekdays = named(DAY_NAMES, (parts) => parts.weekday);
const shortWeekdays = named(DAY_NAMES, (parts) => parts.weekday, 3);

/** `to_char`'s template patterns, longest first (https://www.postgresql.org/docs/current/functions-formatting.html). */
const TO_CHAR: readonly (readonly [pattern: string, write: (parts: Parts) => string])[] = [
  ["SSSSS", (p) => String(p.hour * 3600 + p.minute * 60 + p.second)],
  ["Y,YYY", (p) => `${Math.floor(p.year / 1000)},${pad(p.year % 1000, 3)}`],
  ["MONTH", months["upper"]!],
  ["Month", months["capital"]!],
  ["month", months["lower"]!],
  ["YYYY", (p) => pad(p.year, 4)],
  ["IYYY", (p) => pad(isoWeekOf(p.ms).year, 4)],
  ["HH24", (p) => pad(p.hour, 2)],
  ["HH12", (p) => pad(twelve(p.hour), 2)],
  ["SSSS", (p) => String(p.hour * 3600 + p.minute * 60 + p.second)],
  ["IDDD", (p) => pad((isoWeekOf(p.ms).week - 1) * 7 + (p.weekday || 7), 3)],
  ["A.M.", (p) => (p.hour < 12 ? "A.M." : "P.M.")],
  ["P.M.", (p) => (p.hour < 12 ? "A.M." : "P.M.")],
  ["YYY", (p) => pad(p.year % 1000, 3)],
  ["DDD", (p) => pad(p.dayOfYear, 3)],
  ["MON", shortMonths["upper"]!],
  ["Mon", shortMonths["capital"]!],
  ["mon", shortMonths["lower"]!],
  ["DAY", weekdays["upper"]!],
  ["Day", weekdays["capital"]!],
  ["day", weekdays["lower"]!],
  ["YY", (p) => pad(p.year % 100, 2)],
  ["MM", (p) => pad(p.month, 2)],
  ["DD", (p) => pad(p.day, 2)],
  ["HH", (p) => pad(twelve(p.hour), 2)],
  ["MI", (p) => pad(p.minute, 2)],
  ["SS", (p) => pad(p.second, 2)],
  ["MS", (p) => pad(Math.floor(p.fraction), 3)],
  ["US", (p) => pad(Math.round(p.fraction * 1000), 6)],
  ["DY", shortWeekdays["upper"]!],
  ["Dy", shortWeekdays["capital"]!],
  ["dy", shortWeekdays["lower"]!],
  ["ID", (p) => String(p.weekday || 7)],
  ["IW", (p) => pad(isoWeekOf(p.ms).week, 2)],
  ["WW", (p) => pad(Math.ceil(p.dayOfYear / 7), 2)],
  ["CC", (p) => pad(Math.ceil(p.year / 100), 2)],
  ["AM", (p) => (p.hour < 12 ? "AM" : "PM")],
  ["PM", (p) => (p.hour < 12 ? "AM" : "PM")],
  ["am", (p) => (p.hour < 12 ? "am" : "pm")],
  ["pm", (p) => (p.hour < 12 ? "am" : "pm")],
  ["TZ", () => "UTC"],
  ["tz", () => "utc"],
  ["OF", () => "+00"],
  ["Y", (p) => String(p.year % 10)],
  ["D", (p) => String(p.weekday + 1)],
  ["W", (p) => String(Math.ceil(p.day / 7))],
  ["Q", (p) => String(Math.ceil(p.month / 3))],
  ["J", (p) => String(Math.floor(p.ms / DAY) + 2_440_588)],
];

function writeToChar(pattern: string, parts: Parts): string {
  let text = "";
  let index = 0;
  let fill = true;
  while (index < pattern.length) {
    if (pattern[index] === '"') {
      const end = pattern.indexOf('"', index + 1);
      text += pattern.slice(index + 1, end < 0 ? undefined : end);
      index = end < 0 ? pattern.length : end + 1;
      continue;
    }
    if (/^FM/i.test(pattern.slice(index, index + 2))) {
      fill = false;
      index += 2;
      continue;
    }
    const rest = pattern.slice(index);
    const found =
      TO_CHAR.find(([name]) => rest.startsWith(name)) ??
      TO_CHAR.find(([name]) => isNumericField(name) && rest.toUpperCase().startsWith(name));
    if (!found) {
      text += pattern[index++];
      continue;
    }
    const written = found[1](parts);
    const shown = fill ? written : written.trimEnd().replace(/^0+(?=\d)/, "");
    index += found[0].length;
    const suffix = /^(?:th|TH)/.exec(pattern.slice(index))?.[0];
    text += suffix ? shown + ordinal(Number(shown), suffix) : shown;
    if (suffix) index += 2;
    fill = true;
  }
  return text;
}

/** Names of numbers may be written in either case; names of names say the case they want. */
function isNumericField(name: string): boolean {
  return !/^(?:MONTH|MON|DAY|DY|AM|PM|A\.M\.|P\.M\.|TZ)$/i.test(name);
}

function ordinal(value: number, suffix: string): string {
  const tens = value % 100;
  const mark = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return suffix === "TH" ? mark.toUpperCase() : mark;
}

/** What `strftime` and `date_format` share. */
const PERCENT: Readonly<Record<string, (parts: Parts) => string>> = {
  Y: (p) => pad(p.year, 4),
  m: (p) => pad(p.month, 2),
  d: (p) => pad(p.day, 2),
  H: (p) => pad(p.hour, 2),
  I: (p) => pad(twelve(p.hour), 2),
  S: (p) => pad(p.second, 2),
  j: (p) => pad(p.dayOfYear, 3),
  w: (p) => String(p.weekday),
  p: (p) => (p.hour < 12 ? "AM" : "PM"),
  T: (p) => `${pad(p.hour, 2)}:${pad(p.minute, 2)}:${pad(p.second, 2)}`,
  "%": () => "%",
};

/** https://www.sqlite.org/lang_datefunc.html */
const STRFTIME: typeof PERCENT = {
  ...PERCENT,
  M: (p) => pad(p.minute, 2),
  F: (p) => `${pad(p.year, 4)}-${pad(p.month, 2)}-${pad(p.day, 2)}`,
  R: (p) => `${pad(p.hour, 2)}:${pad(p.minute, 2)}`,
  f: (p) => `${pad(p.second, 2)}.${pad(Math.floor(p.fraction), 3)}`,
  s: (p) => String(Math.floor(p.ms / 1000)),
  J: (p) => String(p.ms / DAY + 2_440_587.5),
  u: (p) => String(p.weekday || 7),
  e: (p) => String(p.day).padStart(2, " "),
  k: (p) => String(p.hour).padStart(2, " "),
  l: (p) => String(twelve(p.hour)).padStart(2, " "),
  P: (p) => (p.hour < 12 ? "am" : "pm"),
  G: (p) => pad(isoWeekOf(p.ms).year, 4),
  V: (p) => pad(isoWeekOf(p.ms).week, 2),
  W: (p) => pad(Math.floor((p.dayOfYear + 6 - ((p.weekday + 6) % 7)) / 7), 2),
  U: (p) => pad(Math.floor((p.dayOfYear + 6 - p.weekday) / 7), 2),
};

/** https://dev.mysql.com/doc/refman/9.0/en/date-and-time-functions.html#function_date-format */
const MYSQL: typeof PERCENT = {
  ...PERCENT,
  y: (p) => pad(p.year % 100, 2),
  c: (p) => String(p.month),
  M: (p) => MONTH_NAMES[p.month - 1]!,
  b: (p) => MONTH_NAMES[p.month - 1]!.slice(0, 3),
  e: (p) => String(p.day),
  D: (p) => `${p.day}${ordinal(p.day, "th")}`,
  W: (p) => DAY_NAMES[p.weekday]!,
  a: (p) => DAY_NAMES[p.weekday]!.slice(0, 3),
  h: (p) => pad(twelve(p.hour), 2),
  k: (p) => String(p.hour),
  l: (p) => String(twelve(p.hour)),
  i: (p) => pad(p.minute, 2),
  s: (p) => pad(p.second, 2),
  f: (p) => pad(Math.round(p.fraction * 1000), 6),
  r: (p) => `${pad(twelve(p.hour), 2)}:${pad(p.minute, 2)}:${pad(p.second, 2)} ${p.hour < 12 ? "AM" : "PM"}`,
  v: (p) => pad(isoWeekOf(p.ms).week, 2),
  x: (p) => pad(isoWeekOf(p.ms).year, 4),
};

/**
 * An instant written by a pattern.
 * @throws EvaluationFailure where SQLite does not know a letter of the pattern.
 */
export function formatPattern(style: PatternStyle, pattern: string, ms: number): string {
  const parts = partsOf(ms);
  if (style === "to_char") return writeToChar(pattern, parts);
  const table = style === "mysql" ? MYSQL : STRFTIME;
  return pattern.replace(/%(.)/gs, (_, letter: string) => {
    const write = table[letter];
    if (write) return write(parts);
    if (style === "strftime") throw new EvaluationFailure(`unknown strftime letter: ${letter}`);
    return letter;
  });
}

type Field = "year" | "month" | "day" | "hour" | "minute" | "second" | "micro" | "half" | "monthName" | "skip";

/** Which field a piece of a pattern reads, and how its text looks. */
const READERS: Readonly<Record<PatternStyle, readonly (readonly [pattern: string, field: Field, digits: string])[]>> = {
  to_char: [
    ["Month", "monthName", "[A-Za-z]+ *"],
    ["MONTH", "monthName", "[A-Za-z]+ *"],
    ["month", "monthName", "[A-Za-z]+ *"],
    ["YYYY", "year", "\\d{1,4}"],
    ["HH24", "hour", "\\d{1,2}"],
    ["HH12", "hour", "\\d{1,2}"],
    ["Mon", "monthName", "[A-Za-z]{3}"],
    ["MON", "monthName", "[A-Za-z]{3}"],
    ["mon", "monthName", "[A-Za-z]{3}"],
    ["MM", "month", "\\d{1,2}"],
    ["DD", "day", "\\d{1,2}"],
    ["HH", "hour", "\\d{1,2}"],
    ["MI", "minute", "\\d{1,2}"],
    ["SS", "second", "\\d{1,2}"],
    ["US", "micro", "\\d{1,6}"],
    ["MS", "micro", "\\d{1,3}"],
    ["AM", "half", "[AaPp][Mm]"],
    ["PM", "half", "[AaPp][Mm]"],
    ["am", "half", "[AaPp][Mm]"],
    ["pm", "half", "[AaPp][Mm]"],
  ],
  strftime: [],
  mysql: [
    ["%Y", "year", "\\d{4}"],
    ["%m", "month", "\\d{1,2}"],
    ["%c", "month", "\\d{1,2}"],
    ["%d", "day", "\\d{1,2}"],
    ["%e", "day", "\\d{1,2}"],
    ["%H", "hour", "\\d{1,2}"],
    ["%k", "hour", "\\d{1,2}"],
    ["%h", "hour", "\\d{1,2}"],
    ["%i", "minute", "\\d{1,2}"],
    ["%s", "second", "\\d{1,2}"],
    ["%S", "second", "\\d{1,2}"],
    ["%f", "micro", "\\d{1,6}"],
    ["%p", "half", "[AaPp][Mm]"],
    ["%b", "monthName", "[A-Za-z]{3}"],
    ["%M", "monthName", "[A-Za-z]+"],
    ["%%", "skip", "%"],
  ],
};

/**
 * Reads an instant by a pattern (`to_date`, `to_timestamp`, `str_to_date`); what the pattern leaves out is the first there is.
 * @throws EvaluationFailure where the text does not follow the pattern.
 */
export function parsePattern(style: PatternStyle, pattern: string, text: string): number {
  const fields: Field[] = [];
  let source = "";
  let rest = pattern;
  while (rest !== "") {
    const found =
      READERS[style].find(([name]) => rest.startsWith(name)) ??
      READERS[style].find(([name]) => style === "to_char" && rest.toUpperCase().startsWith(name));
    if (found) {
      fields.push(found[1]);
      source += `(${found[2]})`;
      rest = rest.slice(found[0].length);
    } else {
      // to_char's separators match any separator.
      source += /[A-Za-z0-9]/.test(rest[0]!) ? rest[0]! : style === "to_char" ? "\\W?" : `\\${rest[0]}`;
      rest = rest.slice(1);
    }
  }
  const match = new RegExp(`^\\s*${source}`).exec(text);
  if (!match) throw new EvaluationFailure(`${text} does not follow ${pattern}`);
  return instantOf(fields, match.slice(1), text);
}

function instantOf(fields: readonly Field[], texts: readonly string[], text: string): number {
  const given = new Map(fields.map((field, place) => [field, texts[place]!]));
  const number = (field: Field, otherwise: number) => Number(given.get(field) ?? otherwise);
  const name = given.get("monthName")?.trim().slice(0, 3).toLowerCase();
  const month = name ? MONTH_NAMES.findIndex((known) => known.toLowerCase().startsWith(name)) + 1 : number("month", 1);
  const half = given.get("half")?.toLowerCase();
  const hour = half ? (number("hour", 0) % 12) + (half === "pm" ? 12 : 0) : number("hour", 0);
  const [year, day, minute, second] = [number("year", 1), number("day", 1), number("minute", 0), number("second", 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) {
    throw new EvaluationFailure(`date/time field value out of range: ${text}`);
  }
  const micro = given.get("micro") ?? "";
  const fraction = micro === "" ? 0 : Number(`0.${micro}`) * 1000;
  return daysOf(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * 1000 + fraction;
}
