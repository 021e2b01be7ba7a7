import type { Bytes } from "./bytes.ts";
import { DAY } from "../temporal/calendar.ts";
import { writeDigits, writeTwo, type WriteCell } from "./write-cell.ts";

const minus = 0x2d;
const plus = 0x2b;
const point = 0x2e;
const colon = 0x3a;
const blank = 0x20;

/** The writer of days as `2024-02-29`; `rare` writes what is no common time. */
export function dateWriter(rare: WriteCell): WriteCell {
  return (buffer, at, value) =>
    typeof value === "number" && isCommonTime(value)
      ? writeDate(buffer, at, Math.floor(value / DAY))
      : rare(buffer, at, value);
}

/**
 * The writer of moments as `2024-02-29 13:05:00.250`, the fraction only where there is one; `rare` writes what is no common time.
 *
 * @param zoned whether `+00` stands behind them
 */
export function timestampWriter(zoned: boolean, rare: WriteCell): WriteCell {
  return (buffer, start, value) => {
    if (typeof value !== "number" || !isCommonTime(value)) return rare(buffer, start, value);
    const days = Math.floor(value / DAY);
    let at = writeDate(buffer, start, days);
    buffer[at++] = blank;
    at = writeClock(buffer, at, value - days * DAY);
    if (!zoned) return at;
    buffer[at] = plus;
    return writeTwo(buffer, at + 1, 0);
  };
}

/** Whole milliseconds from the year 1 to 9999. */
function isCommonTime(ms: number): boolean {
  return ms >= -62_135_596_800_000 && ms < 253_402_300_800_000 && Number.isInteger(ms);
}

function writeDate(buffer: Bytes, start: number, days: number): number {
  const packed = packedDay(days);
  const year = packed >> 9;
  const century = (year / 100) | 0;
  let at = writeTwo(buffer, start, century);
  at = writeTwo(buffer, at, year - century * 100);
  buffer[at] = minus;
  at = writeTwo(buffer, at + 1, (packed >> 5) & 15);
  buffer[at] = minus;
  return writeTwo(buffer, at + 1, packed & 31);
}

function writeClock(buffer: Bytes, start: number, ms: number): number {
  const seconds = (ms / 1000) | 0;
  const millis = ms - seconds * 1000;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  let at = writeTwo(buffer, start, hours);
  buffer[at] = colon;
  at = writeTwo(buffer, at + 1, minutes - hours * 60);
  buffer[at] = colon;
  at = writeTwo(buffer, at + 1, seconds - minutes * 60);
  if (millis === 0) return at;
  buffer[at] = point;
  return writeDigits(buffer, at + 1, millis, 3);
}

/**
 * Days since 1970 as `year * 512 + month * 32 + day` (one number, because this runs for every date that is loaded), by Hinnant's
 * `civil_from_days` (https://howardhinnant.github.io/date_algorithms.html).
 */
export function packedDay(days: number): number {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * ofYear + 2) / 153) | 0;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + ofYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1;
}
