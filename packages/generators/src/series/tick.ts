import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { timeTarget, second, day } from "../time-target.ts";
import { seriesKey } from "./series-key.ts";

export const tick: Generator = {
  name: "tick",
  summary:
    "Moments at intervals by the row's number: from `from` (a year ago) `every` so many milliseconds (an hour) or `months`, up to `jitter` of an interval late.",
  entity: null,
  types: ["timestamp", "date", "integer", "text", "any"],
  rises: true,
  compile(given, context) {
    const options = new OptionReader("tick", given);
    const from = options.instant("from") ?? context.asOf - 365 * day;
    const months = options.integer("months", 1);
    const every = options.number("every", second) ?? 3_600_000;
    const jitter = options.number("jitter", 0, 0.9) ?? 0;
    const ahead = options.integer("ahead", 0, 1) ?? 0;
    const stream = options.string("stream") ?? "tick";
    options.end();
    const target = timeTarget(context);
    if (target === null) return null;
    const keyOf = seriesKey(stream, context);
    const momentOf = (index: number) => (months === undefined ? from + index * every : addMonths(from, index * months));
    const interval = months === undefined ? every : months * 28 * day;
    const apart = interval * (1 - jitter) >= target.grain;
    const last = Math.floor((target.max - from) / (months === undefined ? every : months * 31 * day)) - 1;
    const at = (index: number, inputs: readonly Value[]) => {
      const place = Math.min(index + ahead, Math.max(0, last));
      const late = jitter === 0 ? 0 : Math.floor((jitter * interval * unit(keyOf(inputs), place)) / second) * second;
      return target.write(Math.min(target.max, Math.max(target.min, momentOf(place) + late)));
    };
    return {
      capacity: apart && target.cycle === undefined && from >= target.min ? Math.max(0, last - ahead) : 0,
      at,
      draw: (_, row, inputs) => at(row, inputs),
    };
  },
};

/** So many calendar months later: the month's last day where it is shorter. */
function addMonths(moment: number, months: number): number {
  const date = new Date(moment);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(dayOfMonth, lastDay));
}
