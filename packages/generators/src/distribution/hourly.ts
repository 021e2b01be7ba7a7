import { unit } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { hashUnit } from "../scramble.ts";
import { day, timeTarget } from "../time-target.ts";
import { usualSpan } from "../time/moments.ts";

const hour = 3_600_000;
const week = 168;
/** 1970-01-05 was a Monday. */
const monday = 4 * day;

export const hourly: Generator = {
  name: "hourly",
  summary:
    "Moments from `from` to `to` (the last two years) by weights of the `hours` (24) and `weekdays` (7, from Monday), UTC.",
  entity: null,
  types: ["timestamp", "date", "time", "integer", "text", "any"],
  compile(given, context) {
    const options = new OptionReader("hourly", given);
    const to = options.instant("to") ?? context.asOf;
    const from = options.instant("from") ?? to - usualSpan;
    const hours = weights(options, "hours", 24);
    const weekdays = weights(options, "weekdays", 7);
    if (from >= to) options.fail("from", "give a date before `to`");
    options.end();
    const target = timeTarget(context);
    if (target === null) return null;
    // The weight of all hours of a week, summed up from Monday on.
    const sums = [0];
    for (let place = 0; place < week; place++) {
      sums.push((sums[place] ?? 0) + (weekdays[Math.floor(place / 24)] ?? 0) * (hours[place % 24] ?? 0));
    }
    const total = sums[week] ?? 1;
    const weightUntil = (moment: number) => {
      const passed = (moment - monday) / hour;
      const weeks = Math.floor(passed / week);
      const place = Math.floor(passed - weeks * week);
      const within = passed - weeks * week - place;
      return weeks * total + (sums[place] ?? 0) + within * ((sums[place + 1] ?? 0) - (sums[place] ?? 0));
    };
    const [low, high] = [weightUntil(Math.max(from, target.min)), weightUntil(Math.min(to, target.max))];
    if (!(high > low)) {
      return from > target.max || to < target.min
        ? null
        : options.fail("hours", "give a weight above 0 to an hour between `from` and `to`");
    }
    const momentAt = (weight: number) => {
      const weeks = Math.floor(weight / total);
      const rest = weight - weeks * total;
      let place = 0;
      let end = week - 1;
      while (place < end) {
        const middle = (place + end) >>> 1;
        if (rest < (sums[middle + 1] ?? 0)) end = middle;
        else place = middle + 1;
      }
      const start = sums[place] ?? 0;
      const within = (rest - start) / ((sums[place + 1] ?? 0) - start || 1);
      return monday + (weeks * week + place + within) * hour;
    };
    const quantile = (fraction: number) => {
      const moment = Math.floor(momentAt(low + fraction * (high - low)) / 1000) * 1000;
      return target.write(Math.min(Math.max(moment, Math.ceil(from / 1000) * 1000), to));
    };
    return {
      capacity: 0,
      at: (index) => quantile(hashUnit(index, 1)),
      draw: (key, row) => quantile(unit(key, row)),
      quantile,
    };
  },
};

function weights(options: OptionReader, name: string, count: number): readonly number[] {
  const given = options.list(name) ?? Array.from({ length: count }, () => 1);
  const valid = given.every((weight) => typeof weight === "number" && weight >= 0 && Number.isFinite(weight));
  if (given.length !== count || !valid || !given.some((weight) => weight !== 0)) {
    options.fail(name, `give ${count} weights from 0, one of them above 0`);
  }
  return given as readonly number[];
}
