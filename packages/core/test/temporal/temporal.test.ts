import { formatDate, formatInterval, formatTime, formatTimestamp, parseTemporal } from "@seedloom/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, interval, time, timestamp, timestamptz } from "../build.ts";

const DAY = 86_400_000;
/** From 0001-01-01 to 9999-12-31. */
const days = fc.integer({ min: -719_162, max: 2_932_896 });
const milliseconds = fc.integer({ min: 0, max: DAY - 1 });

describe("round trips", () => {
  test("dates", () => {
    fc.assert(
      fc.property(days, (day) => {
        const text = formatDate(day * DAY);
        expect(text).toBe(new Date(day * DAY).toISOString().slice(0, 10));
        expect(parseTemporal(text, date)).toBe(day * DAY);
      }),
    );
  });

  test("timestamps", () => {
    fc.assert(
      fc.property(days, milliseconds, (day, ms) => {
        const text = formatTimestamp(day * DAY + ms);
        expect(parseTemporal(text, timestamp)).toBe(day * DAY + ms);
        expect(formatTimestamp(day * DAY + ms, 0)).toBe(text.slice(0, 19));
      }),
    );
  });

  test("times", () => {
    fc.assert(
      fc.property(milliseconds, (ms) => {
        expect(parseTemporal(formatTime(ms), time)).toBe(ms);
      }),
    );
  });

  test("intervals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ms) => {
        expect(parseTemporal(formatInterval(ms), interval)).toBe(ms);
      }),
    );
  });

  test("years before 1 and beyond 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_500_000, max: 20_000_000 }), (day) => {
        expect(parseTemporal(formatDate(day * DAY), date)).toBe(day * DAY);
        expect(parseTemporal(formatTimestamp(day * DAY + 1), timestamp)).toBe(day * DAY + 1);
      }),
    );
  });
});

test.each([
  [0, "1970-01-01"],
  [-1, "1969-12-31"],
  [Date.UTC(2000, 1, 29), "2000-02-29"],
  [Date.UTC(10_000, 0, 1), "10000-01-01"],
  [-62_135_596_800_000 - DAY, "0001-12-31 BC"],
  [Infinity, "infinity"],
  [-Infinity, "-infinity"],
])("formatDate(%d) is %s", (ms, text) => {
  expect(formatDate(ms)).toBe(text);
});

test.each([
  [0, undefined, "1970-01-01 00:00:00"],
  [1, undefined, "1970-01-01 00:00:00.001"],
  [-1, undefined, "1969-12-31 23:59:59.999"],
  [1500, undefined, "1970-01-01 00:00:01.5"],
  [1500, 0, "1970-01-01 00:00:01"],
  [1999, 1, "1970-01-01 00:00:01.9"],
  [0.123, undefined, "1970-01-01 00:00:00.000123"],
  [1_577_836_800_000.25, undefined, "2020-01-01 00:00:00.00025"],
])("formatTimestamp(%d, %s) is %s", (ms, precision, text) => {
  expect(formatTimestamp(ms, precision)).toBe(text);
});

test.each([
  ["2020-01-31 10:00:00.5", timestamp, Date.UTC(2020, 0, 31, 10, 0, 0, 500)],
  ["2020-01-31T10:00", timestamp, Date.UTC(2020, 0, 31, 10)],
  ["2020-01-31 10:00:00+02", timestamptz, Date.UTC(2020, 0, 31, 8)],
  ["2020-01-31 10:00:00-03:30", timestamptz, Date.UTC(2020, 0, 31, 13, 30)],
  ["2020-01-31 10:00:00+02", timestamp, Date.UTC(2020, 0, 31, 10)],
  ["2020-01-31 23:00:00-02", timestamptz, Date.UTC(2020, 1, 1, 1)],
  ["2020-01-31 10:00:00Z", timestamptz, Date.UTC(2020, 0, 31, 10)],
  ["2020-01-31", timestamp, Date.UTC(2020, 0, 31)],
  ["2020-01-31 10:00:00", date, Date.UTC(2020, 0, 31)],
  ["20200131", date, Date.UTC(2020, 0, 31)],
  ["1/8/1999", date, Date.UTC(1999, 0, 8)],
  ["January 8, 1999", date, Date.UTC(1999, 0, 8)],
  ["8-Jan-1999", date, Date.UTC(1999, 0, 8)],
  ["epoch", timestamp, 0],
  ["infinity", date, Infinity],
  ["-infinity", timestamp, -Infinity],
  ["2020-02-30", date, null],
  ["2019-02-29", date, null],
  ["2020-13-01", date, null],
  ["2020-01-31 25:00", timestamp, null],
  ["tomorrow", date, null],
  ["", date, null],
  ["09:30", time, 34_200_000],
  ["9:30 pm", time, 77_400_000],
  ["24:00", time, DAY],
  ["24:01", time, null],
  ["1 day 02:00:00", interval, DAY + 7_200_000],
  ["-1 days", interval, -DAY],
  ["1 mon", interval, 30 * DAY],
  ["P1DT1H", interval, DAY + 3_600_000],
  ["2 fortnights", interval, null],
] as const)("%s as %o is %s", (text, type, value) => {
  expect(parseTemporal(text, type)).toBe(value);
});
