import { day } from "../time-target.ts";

/** Parts of a day or a moment that are numbers. */
export const NUMBER_PARTS = {
  year: (date: Date) => date.getUTCFullYear(),
  quarter: (date: Date) => 1 + Math.floor(date.getUTCMonth() / 3),
  month: (date: Date) => date.getUTCMonth() + 1,
  week: weekOf,
  day: (date: Date) => date.getUTCDate(),
  /** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
  weekday: (date: Date) => ((date.getUTCDay() + 6) % 7) + 1,
  dayOfYear: (date: Date) => 1 + Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day),
  hour: (date: Date) => date.getUTCHours(),
  minute: (date: Date) => date.getUTCMinutes(),
  second: (date: Date) => date.getUTCSeconds(),
  daysInMonth: (date: Date) => edgeOf(date, "monthEnd").getUTCDate(),
  /** As keys of days are mostly written: 20260314. */
  dateKey: (date: Date) => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate(),
  monthKey: (date: Date) => date.getUTCFullYear() * 100 + date.getUTCMonth() + 1,
  /** Counted on from 1900, whatever the year. */
  monthNumber: (date: Date) => (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth() + 1,
  quarterNumber: (date: Date) => (date.getUTCFullYear() - 1900) * 4 + 1 + Math.floor(date.getUTCMonth() / 3),
  /** 1 January 1900 was a Monday. */
  weekNumber: (date: Date) => 1 + Math.floor((date.getTime() - Date.UTC(1900, 0, 1)) / (7 * day)),
} as const;

const two = (number: number) => String(number).padStart(2, "0");

/** A season of games, a year at school: `2024/25` from the summer of the one to that of the other. */
const seasonOf = (year: number) => `${year}/${two((year + 1) % 100)}`;

/** Parts of a day or a moment that are written in figures and a letter or two. */
export const TEXT_PARTS = {
  yearMonth: (date: Date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}`,
  yearQuarter: (date: Date) => `${date.getUTCFullYear()}-Q${NUMBER_PARTS.quarter(date)}`,
  season: (date: Date) => seasonOf(date.getUTCFullYear() - (date.getUTCMonth() < 5 ? 1 : 0)),
  quarterName: (date: Date) => `Q${NUMBER_PARTS.quarter(date)}`,
  time: (date: Date) => date.toISOString().slice(11, 19),
} as const;

/** The days that others are told by: where its month ends, the same day a year before. */
const EDGES = {
  itself: (year: number, month: number, of: number) => [year, month, of],
  monthStart: (year: number, month: number) => [year, month, 1],
  monthEnd: (year: number, month: number) => [year, month + 1, 0],
  quarterStart: (year: number, month: number) => [year, month - (month % 3), 1],
  quarterEnd: (year: number, month: number) => [year, month - (month % 3) + 3, 0],
  yearStart: (year: number) => [year, 0, 1],
  yearEnd: (year: number) => [year, 11, 31],
  nextDay: (year: number, month: number, of: number) => [year, month, of + 1],
  previousDay: (year: number, month: number, of: number) => [year, month, of - 1],
  lastYear: (year: number, month: number, of: number) => [year - 1, month, of],
  lastQuarter: (year: number, month: number, of: number) => [year, month - 3, of],
  lastMonth: (year: number, month: number, of: number) => [year, month - 1, of],
  weekStart: (year: number, month: number, of: number, weekday: number) => [year, month, of - weekday + 1],
  weekEnd: (year: number, month: number, of: number, weekday: number) => [year, month, of - weekday + 7],
} as const satisfies Record<string, (...of: number[]) => readonly number[]>;

/** The name of a day that another is told by. */
export type Edge = keyof typeof EDGES;

/** All of them. */
export const EDGE_NAMES = Object.keys(EDGES) as readonly Edge[];

/** The midnight of a day's edge. */
export function edgeOf(date: Date, edge: Edge): Date {
  if (edge === "itself") return date;
  const [year = 0, month = 0, of = 1] = EDGES[edge](
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    NUMBER_PARTS.weekday(date),
  );
  return new Date(Date.UTC(year, month, of));
}

/** ISO 8601's week: that of the year's first Thursday is the first. */
function weekOf(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * day);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day));
}
