import {
  checkedClock,
  dayOf,
  dayOfYear,
  INSTANT_PARTS,
  isoWeekOf,
  monthOf,
  unitOf,
  weekdayOf,
  wholeUnits,
  yearOf,
} from "../instants.ts";
import { civilOf, DAY, daysOf } from "../../temporal/calendar.ts";
import { addInterval, scaleInterval } from "../../temporal/interval.ts";
import { boundOverload, overload, type Overload, type SqlFunction } from "../signature.ts";
import { BIGINT, DATE, DECIMAL, INTEGER, INTERVAL, type SqlType, TEXT, TIME, TIMESTAMP } from "../sql-type.ts";
import { formatPattern, parsePattern } from "../temporal-patterns.ts";

/** One part of an instant as a function of its own: MySQL's `year(x)`. */
function onePart(part: (ms: number) => number): readonly Overload[] {
  return [overload(["timestamp"], INTEGER, (ms) => Math.floor(part(ms)))];
}

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

/** MySQL's functions over dates and times. */
export const mysqlTimeFunctions = {
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
