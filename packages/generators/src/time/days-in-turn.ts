import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { day, timeTarget } from "../time-target.ts";
import { readWritten } from "./written-option.ts";

/** Years before now with which calendars begin. */
const BEFORE = 2;

export const daysInTurn: Generator = {
  name: "daysInTurn",
  summary: "One day after the other, as calendars have them: from `from` on, by default from January two years ago.",
  entity: null,
  types: ["date", "timestamp", "text", "any"],
  writes: true,
  compile(given, context) {
    const options = new OptionReader("daysInTurn", given);
    const from = options.instant("from") ?? Date.UTC(new Date(context.asOf).getUTCFullYear() - BEFORE, 0, 1);
    const as = readWritten(options);
    options.end();
    const target = timeTarget({ ...context, maxLength: Math.min(context.maxLength ?? 10, 10) }, as);
    if (target === null || target.grain > day) return null;
    const first = Math.max(from, target.min);
    const capacity = Math.max(1, Math.floor((target.max - first) / day));
    const at = (index: number) => target.write(first + (index % capacity) * day);
    return { capacity, at, draw: (_, row) => at(row) };
  },
};
