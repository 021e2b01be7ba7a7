import { civilOf, DAY, daysOf } from "./calendar.ts";

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
const CACHE_LIMIT = 1 << 17;
const dateTexts = new Map<number, string>();

/** The text of a day since 1970; remembered, since columns of dates repeat their days. */
function dayText(days: number): string {
  const known = dateTexts.get(days);
  if (known !== undefined) return known;
  const { year, month, day } = civilOf(days);
  const shown = year > 0 ? year : 1 - year;
  const text = `${String(shown).padStart(4, "0")}-${TWO[month]}-${TWO[day]}`;
  if (dateTexts.size >= CACHE_LIMIT) dateTexts.clear();
  dateTexts.set(days, text);
  return text;
}

const FIRST_DAY = daysOf(1, 1, 1);

/** PostgreSQL's ISO style writes years before 1 as `0044-03-15 BC`. */
function era(days: number): string {
  return days < FIRST_DAY ? " BC" : "";
}

function infinite(ms: number): string {
  return ms > 0 ? "infinity" : "-infinity";
}

/**
 * `YYYY-MM-DD`; years beyond 9999 in full, years before 1 with ` BC`, infinities as `infinity` and `-infinity`.
 * @example
 * formatDate(1_577_836_800_000); // => "2020-01-01"
 */
export function formatDate(ms: number): string {
  if (!Number.isFinite(ms)) return infinite(ms);
  const days = Math.floor(ms / DAY);
  return days < FIRST_DAY ? dayText(days) + era(days) : dayText(days);
}

/**
 * `YYYY-MM-DD HH:MM:SS`, with as many digits of a second as there are, at most `precision` (default 6); digits beyond are cut off.
 * @example
 * formatTimestamp(1_577_836_800_250); // => "2020-01-01 00:00:00.25"
 * formatTimestamp(1_577_836_800_250, 0); // => "2020-01-01 00:00:00"
 */
export function formatTimestamp(ms: number, precision = 6): string {
  if (!Number.isFinite(ms)) return infinite(ms);
  // Whole microseconds: 2020 in milliseconds leaves a number some ten bits of fraction, and no type holds more than six digits.
  const exact = Number.isInteger(ms) ? ms : Math.round(ms * 1000) / 1000;
  const days = Math.floor(exact / DAY);
  return `${dayText(days)} ${clockText(exact - days * DAY, precision)}${era(days)}`;
}

/**
 * `HH:MM:SS` of milliseconds since midnight, with as many digits of a second as there are, at most `precision` (default 6).
 * @example
 * formatTime(34_200_000); // => "09:30:00"
 */
export function formatTime(ms: number, precision = 6): string {
  return clockText(Number.isInteger(ms) ? ms : Math.round(ms * 1000) / 1000, precision);
}

function clockText(ms: number, precision: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const text = minuteText(minutes) + TWO[seconds - minutes * 60];
  const fraction = ms - seconds * 1000;
  return fraction === 0 || precision === 0 ? text : text + fractionText(fraction, precision);
}

/** `HH:MM:` of the minutes since midnight. */
function minuteText(minutes: number): string {
  minuteTexts ??= Array.from({ length: 24 * 60 }, (_, minute) => writeMinute(minute));
  return minuteTexts[minutes] ?? writeMinute(minutes);
}

let minuteTexts: readonly string[] | undefined;

function writeMinute(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${TWO[hours]}:${TWO[minutes - hours * 60]}:`;
}

/** `.25` of 250 milliseconds. */
function fractionText(ms: number, precision: number): string {
  const digits = String(Math.round(ms * 1000))
    .padStart(6, "0")
    .slice(0, precision);
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return end === 0 ? "" : `.${digits.slice(0, end)}`;
}

/**
 * Days and `HH:MM:SS` as PostgreSQL's `postgres` interval style writes them.
 * @example
 * formatInterval(90_061_000); // => "1 day 01:01:01"
 * formatInterval(-3_600_000); // => "-01:00:00"
 */
export function formatInterval(ms: number): string {
  const size = Math.abs(Number.isInteger(ms) ? ms : Math.round(ms * 1000) / 1000);
  const sign = ms < 0 ? "-" : "";
  const days = Math.floor(size / DAY);
  const rest = size - days * DAY;
  const clock = rest === 0 && days > 0 ? "" : sign + clockText(rest, 6);
  if (days === 0) return clock;
  const dayPart = `${sign}${days} day${days === 1 && ms > 0 ? "" : "s"}`;
  return clock ? `${dayPart} ${clock}` : dayPart;
}
