import {
  clockOf,
  checkedClock,
  checkedDay,
  ageBetween,
  INSTANT_PARTS,
  INTERVAL_PARTS,
  overlap,
  partOf,
  startOfDay,
  truncate,
} from "../instants.ts";
import { DAY, HOUR, MINUTE } from "../../temporal/calendar.ts";
import { addInterval, type Interval } from "../../temporal/interval.ts";
import type { Value } from "../../value.ts";
import { intervalValue } from "../compare.ts";
import { convertNode } from "../comparison.ts";
import { UnsupportedExpression } from "../failure.ts";
import { constantNode, isConstant } from "../node.ts";
import { boundOverload, type Form, overload, type Overload, type SqlFunction } from "../signature.ts";
import { BOOLEAN, DATE, DECIMAL, FLOAT, INTERVAL, type SqlType, TIME, TIMESTAMP, TIMESTAMPTZ } from "../sql-type.ts";
import { parsePattern } from "../temporal-patterns.ts";

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

const clockNow =
  (type: SqlType, shape: (now: number) => number): Form =>
  (_, scope) =>
    constantNode(type, shape(scope.now));
const now = clockNow(TIMESTAMPTZ, (ms) => ms);
const localNow = clockNow(TIMESTAMP, (ms) => ms);
const today = clockNow(DATE, startOfDay);
const timeNow = clockNow(TIME, clockOf);

const kept = (types: readonly SqlType[]): SqlType => types.find((type) => type.kind === "timestamp") ?? TIMESTAMP;

/** `make_interval(years, months, weeks, days, hours, mins, secs)`, all 0 where left out. */
function makeInterval(years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0): Value {
  const ms = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
  return intervalValue({ months: years * 12 + months, ms });
}

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
} satisfies Record<string, SqlFunction>;

function justifyDays({ months, ms }: Interval): Value {
  const days = Math.trunc(ms / DAY);
  const carried = Math.trunc(days / 30);
  return intervalValue({ months: months + carried, ms: ms - carried * 30 * DAY });
}
