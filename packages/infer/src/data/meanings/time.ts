import { meaning } from "../meaning.ts";
import type { Given, Meaning } from "../meaning.ts";
import { list, number } from "../short-meanings.ts";

const HOURS = { generator: "decimal", options: { min: 0.5, max: 12, scale: 1, distribution: "normal" } } as const;

/** Quarters of hours of a day, in milliseconds since midnight; what opens does so before noon, what closes after. */
export function clock(from: number, to: number): Given {
  const quarters = Array.from({ length: (to - from) * 4 + 1 }, (_, quarter) => (from * 4 + quarter) * 900_000);
  return { generator: "choice", options: { values: quarters } };
}

/** Some hours of a day, a half being half past, as times and as texts. */
const atHours = (hours: readonly number[]): Meaning["as"] => ({
  time: { generator: "choice", options: { values: hours.map((hour) => hour * 3_600_000) } },
  text: {
    generator: "choice",
    options: {
      values: hours.map(
        (hour) =>
          `${String(Math.floor(hour)).padStart(2, "0")}:${String(Math.round((hour % 1) * 60)).padStart(2, "0")}`,
      ),
    },
  },
});

const HOUSES =
  "property hotel listing accommodation hostel resort apartment villa campsite cabin homestay setting".split(" ");
const AT_WORK = "attendance timesheet timecard employee staff worker teacher".split(" ");

export const TIME: readonly Meaning[] = [
  meaning("day of week, week day, weekday, day name, weekday name, dow, day of the week", {
    text: "weekdayName",
    integer: { generator: "integer", options: { min: 1, max: 7 } },
    decimal: { generator: "integer", options: { min: 1, max: 7 } },
  }),
  meaning("day", { text: "weekdayName", integer: { generator: "integer", options: { min: 1, max: 28 } } }),
  meaning(
    "day of month, month day, dom, day number, day of year month, billing day, due day, anchor day, payment day",
    { number: { generator: "integer", options: { min: 1, max: 28 } } },
  ),
  meaning("day of year, julian day, day number year", {
    number: { generator: "integer", options: { min: 1, max: 365 } },
  }),
  meaning("month, month number, month of year, fiscal month, moy, period month, billing month", {
    text: "monthName",
    integer: { generator: "integer", options: { min: 1, max: 12 } },
    decimal: { generator: "integer", options: { min: 1, max: 12 } },
  }),
  meaning("month name", { text: "monthName" }),
  meaning("quarter, fiscal quarter, quarter of year, qoy, quarter number", {
    integer: { generator: "integer", options: { min: 1, max: 4 } },
    text: { generator: "choice", options: { values: ["Q1", "Q2", "Q3", "Q4"] } },
  }),
  meaning("week, week number, week of year, calendar week, iso week, fiscal week", {
    integer: { generator: "integer", options: { min: 1, max: 52 } },
  }),
  meaning("year, calendar year, year number, reporting year, period year", {
    integer: { generator: "year", options: { from: 2018, to: 2026 } },
    decimal: { generator: "year", options: { from: 2018, to: 2026 } },
    year: { generator: "year", options: { from: 2018, to: 2026 } },
    text: { generator: "year", options: { from: 2018, to: 2026 } },
  }),
  meaning("fiscal year, financial year, tax year, budget year, accounting year", {
    integer: { generator: "year", options: { from: 2023, to: 2026 } },
    decimal: { generator: "year", options: { from: 2023, to: 2026 } },
    year: { generator: "year", options: { from: 2023, to: 2026 } },
    text: { generator: "year", options: { from: 2023, to: 2026 } },
  }),
  meaning(
    "release year, publication year, year published, published year, year of publication, year released, year of release, publish year, copyright year, production year, year of event",
    {
      integer: { generator: "year", options: { from: 1975, to: 2025 } },
      year: { generator: "year", options: { from: 1975, to: 2025 } },
      decimal: { generator: "year", options: { from: 1975, to: 2025 } },
      text: { generator: "year", options: { from: 1975, to: 2025 } },
    },
  ),
  meaning(
    "year",
    {
      integer: { generator: "year", options: { from: 1975, to: 2025 } },
      year: { generator: "year", options: { from: 1975, to: 2025 } },
      text: { generator: "year", options: { from: 1975, to: 2025 } },
    },
    { about: ["media"] },
  ),
  meaning(
    "model year, manufacture year, year of manufacture, year made, production year, build year, year built, construction year, year of construction, vintage, year manufactured",
    {
      integer: { generator: "year", options: { from: 1998, to: 2026 } },
      year: { generator: "year", options: { from: 1998, to: 2026 } },
      text: { generator: "year", options: { from: 1998, to: 2026 } },
    },
  ),
  meaning(
    "graduation year, year of graduation, passing year, enrollment year, admission year, start year, end year, entry year, hire year",
    {
      integer: { generator: "year", options: { from: 2000, to: 2026 } },
      year: { generator: "year", options: { from: 2000, to: 2026 } },
      text: { generator: "year", options: { from: 2000, to: 2026 } },
    },
  ),
  meaning("hour, hour of day, start hour, end hour", {
    number: { generator: "integer", options: { min: 0, max: 23 } },
  }),
  meaning(
    "hours, number of hours, hours worked, worked hours, total hours, estimated hours, actual hours, logged hours, billable hours, overtime, overtime hours, hours spent, duration hours, hour duration, time spent hours, weekly hours, planned hours, remaining hours, hour worked, actual resource hrs, labor hours, training hours, volunteer hours, hours per week, estimated hour, spent hours",
    { number: HOURS },
  ),
  // What is left of a year's leave, in hours.
  number("vacation hours, sick leave hours, leave hours, holiday hours, pto hours", 0, 120),
  meaning("minute", { number: { generator: "choice", options: { values: [0, 5, 10, 15, 20, 30, 40, 45, 50] } } }),
  meaning("second", { number: { generator: "integer", options: { min: 0, max: 59 } } }),
  meaning(
    "duration, run time, runtime, playing time, play time, elapsed time, elapsed, running time, time spent, time taken, video length, track length, duration second, seconds, call duration, session duration, duration seconds, duration sec, total seconds, time on page, length seconds, talk time, trip duration, track duration, total time, visit duration, wait time, watch time, processing time, response time seconds, uptime, downtime, execution time seconds, play duration, audio duration, video duration, average duration, total duration, setup duration, work time",
    { integer: "durationSeconds", decimal: "durationSeconds", text: "duration" },
  ),
  meaning(
    "length",
    {
      integer: { generator: "integer", options: { min: 10, max: 20000, distribution: "lognormal" } },
      decimal: { generator: "decimal", options: { min: 1, max: 400, scale: 2, distribution: "lognormal" } },
    },
    { confidence: 0.6 },
  ),
  meaning(
    "length, duration",
    { integer: { generator: "integer", options: { min: 75, max: 190, distribution: "normal" } } },
    { about: ["media"], confidence: 0.9 },
  ),
  meaning(
    "duration minute, duration min, duration, duration minutes, length minutes, duration in minutes, slot length, slot duration",
    { number: { generator: "choice", options: { values: [30, 15, 20, 45, 60, 30, 10, 90] } } },
    {
      of: [
        "appointment",
        "booking",
        "consultation",
        "slot",
        "lesson",
        "meeting",
        "visit",
        "reservation",
        "class",
        "treatment",
        "service",
      ],
      confidence: 0.93,
    },
  ),
  meaning(
    "duration minute, minutes, duration min, duration minutes, cook time, prep time, preparation time, cooking time, estimated time, run time minutes, total minutes, length minutes, prep minutes, delay minutes, estimated minutes, service time, interval minutes, time limit minutes, cook minutes, session minutes, runtime minutes, call minutes, lead time minutes, total time minutes, travel time, delivery time minutes, prep time minutes, cook time minutes, time limit, duration in minutes, baking time, break minutes, time spent minutes, late minutes, reminder minutes",
    { number: "durationMinutes" },
  ),
  meaning(
    "cook time, prep time, preparation time, cooking time, baking time, boiling time, resting time, travel time, reading time, waiting time, wait time, setup time, brewing time, drying time, charging time, transit time, lead time, turnaround time, handling time, estimated time, processing time, response time, resolution time",
    { text: { generator: "pattern", options: { regex: "(5|10|15|20|25|30|40|45|60|90) min" } } },
    { confidence: 0.8 },
  ),
  meaning(
    "driving time, standing time, parking time, parked time, stopped time, idling time, idle time, flight time, flying time, walking time, cycling time, riding time, sailing time, journey time, commute time, commuting time, working time, production time, cycle time, machining time, assembly time, unloading time, loading time, cleaning time, curing time, soaking time, marinating time, proofing time, recovery time, break time, stay time, down time, training time, playing time",
    {
      text: {
        generator: "pattern",
        options: { regex: "(20|25|35|40|45|50|55) min|[1-4] h (05|10|15|20|25|30|40|45|50) min" },
      },
    },
    { confidence: 0.8 },
  ),
  meaning(
    "lap time, sector time, qualifying time, race time, split time, fastest time, best time",
    { text: { generator: "pattern", options: { regex: "[0-2]:[0-5][0-9]\\.[0-9]{3}" } } },
    { confidence: 0.8 },
  ),
  meaning(
    "length minutes, runtime, run time",
    { number: { generator: "integer", options: { min: 75, max: 190, distribution: "normal" } } },
    { about: ["media"] },
  ),
  meaning(
    "latency, response time, elapsed ms, duration ms, latency ms, response time ms, time ms, millisecond, milliseconds, ping, execution time, load time, request time, processing time ms, render time, query time, took ms, response ms, rtt, duration millisecond, round trip time, reaction time, runtime ms, elapsed millisecond, loading time, execution time ms, page load time, timing",
    { number: { generator: "integer", options: { min: 2, max: 3000, distribution: "lognormal" } } },
  ),
  meaning(
    "millisecond, milliseconds",
    { number: { generator: "integer", options: { min: 120000, max: 420000, distribution: "normal" } } },
    { about: ["media"] },
  ),
  meaning(
    "ttl, time to live, cache ttl, lifespan, access token lifespan, token lifespan, session lifespan, login lifespan, idle timeout, max lifespan, max age, lease time, cache time, expires in, expire in, lifetime, cache lifetime, expiration second, token lifetime, session lifetime, refresh interval, timeout, timeout second, poll interval, timeout ms, interval second, retry interval, heartbeat interval, retry delay, idle timeout, session timeout, refresh rate, polling interval, check interval, scan interval, report interval, update interval, sampling interval, sample interval, retry after, time out, cooldown, cache duration, keep alive, connect timeout, read timeout, timeout seconds, minimum interval, default ttl, cooldown seconds",
    { number: "ttl" },
  ),
  meaning(
    "days, number of days, duration day, lead time, lead time day, rental duration, delivery day, trial day, grace period, notice period, retention day, days to manufacture, leave day, total day, delivery time, processing day, stay length, nights, number of nights, length of stay, los, days supply, retention, retention period, night, days overdue, trial period, turnaround time, allowed day, validity day, days late, vacation day, days valid, shipping day, loan period, trial days, leave balance, annual leave, credit days, payment days, due days, retention days, rental days, average lead time, delivery days, estimated delivery day, validity, expiration days, cycle day, number of night, shelf life",
    {
      number: { generator: "integer", options: { min: 1, max: 30, distribution: "lognormal" } },
      text: { generator: "pattern", options: { regex: "[1-9][0-9]? days" } },
    },
  ),
  meaning(
    "weeks, number of weeks, months, number of months, tenure, tenure month, loan term, term months, years of experience, experience year, years, number of year, service year, contract length, duration month, years experience, number of payment, number of installment, installment, installments, term month, total installments, year experience, duration week, experience years, term year, contract term month",
    { number: { generator: "integer", options: { min: 1, max: 24, distribution: "lognormal" } } },
  ),
  meaning(
    "opening hours, business hours, opening, working hours, office hours, hours of operation, open hours, opening time text, visiting hours, store hours",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["Mon-Fri 9:00-17:00", 35],
            ["Mon-Sat 8:00-20:00", 30],
            ["Mon-Fri 8:00-18:00", 20],
            ["Daily 10:00-22:00", 15],
          ],
        },
      },
    },
  ),
  meaning("sunrise, sunrise time, sun rise, dawn", {
    time: clock(5, 8),
    text: { generator: "pattern", options: { regex: "0[5-7]:[0-5][0-9]" } },
  }),
  meaning("sunset, sunset time, sun set, dusk", {
    time: clock(17, 21),
    text: { generator: "pattern", options: { regex: "(1[7-9]|20):[0-5][0-9]" } },
  }),
  meaning(
    "opening time, open time, opens at, start time, shift start, class start time, office open, time start, time from, from time, begin time, work start, start",
    { time: clock(7, 11), text: { generator: "pattern", options: { regex: "(0[7-9]|1[01]):(00|15|30|45)" } } },
    { confidence: 0.7 },
  ),
  meaning(
    "closing time, close time, closes at, end time, shift end, class end time, office close, time end, time to, to time, work end, finish time, end",
    { time: clock(13, 20), text: { generator: "pattern", options: { regex: "(1[3-9]|20):(00|15|30|45)" } } },
    { confidence: 0.7 },
  ),
  // Hours that houses and people keep to.
  ...(
    [
      ["wake time, wake up time, breakfast time, preferred time of morning", 6, 6.5, 6.5, 7, 7, 7.5, 8],
      ["bed time, sleep time, quiet time", 21.5, 22, 22, 22.5, 23, 23.5],
      ["reminder time, remind time, notification time, daily time, preferred time", 7, 8, 8, 9, 12.5, 18, 20, 21],
      ["lunch time, intake time, medication time, dose time", 8, 12, 12.5, 13, 18],
      ["dinner time, curfew time", 18, 18.5, 19, 19.5, 20],
      ["feeding time, milking time", 5.5, 6, 7, 16, 17, 18],
      ["cutoff time, cut off time, order cutoff", 10, 12, 14, 15, 16],
    ] as const
  ).map(([words, ...hours]) => meaning(words, atHours(hours), { confidence: 0.91 })),
  ...(
    [
      ["check in time, standard check in time, check in from", HOUSES, 14, 15, 15, 15, 16],
      ["check out time, standard check out time, check out until", HOUSES, 10, 11, 11, 11, 12],
      [
        "check in time, clock in time, time in, in time, clock in, check in",
        AT_WORK,
        7.75,
        8,
        8.25,
        8.5,
        8.75,
        9,
        9.25,
      ],
      ["check out time, clock out time, time out, out time, clock out, check out", AT_WORK, 16.5, 17, 17.25, 17.5, 18],
    ] as const
  ).map(([words, of, ...hours]) => meaning(words, { time: atHours(hours).time! }, { of, confidence: 0.92 })),
  meaning("check in time, check out time, departure time, arrival time, pickup time, delivery time of day", {
    time: "time",
  }),
  list(
    "reminder days, reminder day, repeat days, repeat day, active days, training days, working days list, open days",
    "mon,tue,wed,thu,fri|mon,wed,fri|sat,sun|mon,tue,wed,thu,fri,sat,sun|tue,thu|mon,thu|sun",
    { confidence: 0.91 },
  ),
  meaning("time slot, time range, time period slot, appointment slot", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["09:00-10:00", 20],
          ["10:00-11:00", 20],
          ["11:00-12:00", 15],
          ["14:00-15:00", 20],
          ["15:00-16:00", 15],
          ["16:00-17:00", 10],
        ],
      },
    },
  }),
  meaning("shift, shift name, work shift", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Day", 45],
          ["Evening", 30],
          ["Night", 25],
        ],
      },
    },
  }),
  meaning(
    "period, accounting period, fiscal period, statement period, report period, pay period, time period, reporting period",
    {
      text: { generator: "pattern", options: { regex: "202[4-6]-(0[1-9]|1[0-2])" } },
      integer: { generator: "integer", options: { min: 1, max: 12 } },
    },
  ),
  meaning("date format", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["YYYY-MM-DD", 50],
          ["DD.MM.YYYY", 25],
          ["MM/DD/YYYY", 25],
        ],
      },
    },
  }),
  meaning("time format", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["HH:mm", 65],
          ["h:mm A", 35],
        ],
      },
    },
    integer: { generator: "choice", options: { values: [12, 24] } },
  }),
  meaning(
    "century, decade",
    {
      integer: { generator: "integer", options: { min: 19, max: 21 } },
      text: { generator: "choice", options: { values: ["1990s", "2000s", "2010s", "2020s"] } },
    },
    { confidence: 0.6 },
  ),
  meaning(
    "hours, opening hours text",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["8am-4pm", 40],
            ["8am-8pm", 35],
            ["8am-12am", 25],
          ],
        },
      },
    },
    { confidence: 0.7 },
  ),
  meaning("am pm, meridiem", { text: { generator: "choice", options: { values: ["AM", "PM"] } } }),
  // What is behind the second.
  meaning(
    "time us, usec, tv usec, time usec, microsecond part, fraction us",
    { integer: { generator: "integer", options: { min: 0, max: 999_999 } } },
    { confidence: 0.92 },
  ),
];
