import type { ColumnType } from "../type.ts";
import { DAY, daysInMonth, daysOf, HOUR, MINUTE } from "./calendar.ts";
import { intervalMs, parseInterval } from "./interval.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DATE_PART =
  /^(?:(\d{4,6})-(\d{1,2})-(\d{1,2})|(\d{4})(\d{2})(\d{2})|(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4})|([a-zA-Z]{3,9})\.? (\d{1,2}),? (\d{4})|(\d{1,2})[- ]([a-zA-Z]{3,9})[- ](\d{4}))(?=$|[T ])/;
const TIME_PART = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d*)?)?(?: ?(am|pm))?/i;
const ZONE_PART = /^ ?(?:(z|utc|gmt)|([+-])(\d{2}):?(\d{2})?(?::?(\d{2}))?)$/i;

/**
 * Reads a literal of a temporal type into its `Value`: milliseconds. ISO 8601 and SQL's forms (`2020-01-31 10:00:00.5+02`),
 * PostgreSQL's `infinity`, `epoch`, ` BC`, month names and month/day/year; intervals as `parseInterval` does, a month being 30 days.
 * An offset is applied where the type has a time zone and skipped where it has none, as in PostgreSQL.
 * Null where the text is no such value, or the type no temporal one.
 * @example
 * parseTemporal("2020-01-01", { kind: "date" }); // => 1_577_836_800_000
 * parseTemporal("09:30", { kind: "time", precision: 0, timeZone: false }); // => 34_200_000
 * parseTemporal("2020-02-30", { kind: "date" }); // => null
 */
export function parseTemporal(text: string, type: ColumnType): number | null {
  switch (type.kind) {
    case "date": {
      const instant = parseInstant(text, false);
      return instant === null || !Number.isFinite(instant) ? instant : Math.floor(instant / DAY) * DAY;
    }
    case "timestamp":
      return parseInstant(text, type.timeZone);
    case "time":
      return parseClock(text.trim(), type.timeZone);
    case "interval": {
      const interval = parseInterval(text);
      return interval && intervalMs(interval);
    }
    case "year":
      return /^\d{4}$/.test(text.trim()) ? Number(text) : null;
    case "domain":
      return parseTemporal(text, type.base);
    default:
      return null;
  }
}

function parseInstant(text: string, timeZone: boolean): number | null {
  const trimmed = text.trim();
  const special = /^([+-]?)infinity$|^(epoch)$/i.exec(trimmed);
  if (special) return special[2] ? 0 : special[1] === "-" ? -Infinity : Infinity;
  const beforeChrist = / BC$/i.test(trimmed);
  const body = trimmed.replace(/ (?:BC|AD)$/i, "");
  const date = DATE_PART.exec(body);
  if (!date) return null;
  const days = daysOfMatch(date, beforeChrist);
  if (days === null) return null;
  const rest = body.slice(date[0].length);
  if (rest === "") return days * DAY;
  const clock = parseClock(rest.slice(1), timeZone, true);
  return clock === null ? null : days * DAY + clock;
}

function daysOfMatch(match: RegExpExecArray, beforeChrist: boolean): number | null {
  const pick = (...groups: number[]) => groups.map((group) => match[group]).find((text) => text !== undefined);
  const named = pick(13, 17);
  const month = named ? MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1 : Number(pick(2, 5, 8, 10));
  const day = Number(pick(3, 6, 9, 11, 14, 16));
  const shown = Number(pick(1, 4, 7, 12, 15, 18));
  const year = beforeChrist ? 1 - shown : shown;
  if (month < 1 || month > 12 || day < 1 || shown === 0 || day > daysInMonth(year, month)) return null;
  return daysOf(year, month, day);
}

/** `onDate`: the clock follows a date, so that an offset may carry it into another day. */
function parseClock(text: string, timeZone: boolean, onDate = false): number | null {
  const match = TIME_PART.exec(text);
  if (!match) return null;
  const [all, hourText, minuteText, secondText = "0", fraction = "", half] = match;
  const twelve = half !== undefined;
  const hour = twelve ? (Number(hourText) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hourText);
  const [minute, second] = [Number(minuteText), Number(secondText)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const ms = hour * HOUR + minute * MINUTE + second * 1000 + (fraction.length > 1 ? Number(fraction) * 1000 : 0);
  const rest = text.slice(all.length);
  if (rest === "") return ms;
  const zone = ZONE_PART.exec(rest);
  if (!zone) return null;
  if (!timeZone || zone[1] !== undefined) return ms;
  const offset = Number(zone[3]) * HOUR + Number(zone[4] ?? 0) * MINUTE + Number(zone[5] ?? 0) * 1000;
  const utc = zone[2] === "-" ? ms + offset : ms - offset;
  return onDate ? utc : ((utc % DAY) + DAY) % DAY;
}
