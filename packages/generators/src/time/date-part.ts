import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { numberWriter } from "../basic/computed-number.ts";
import { momentOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { day } from "../time-target.ts";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** ISO 8601's week: that of the year's first Thursday is the first. */
function weekOf(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * day);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day));
}

const parts = {
  year: (date: Date) => date.getUTCFullYear(),
  quarter: (date: Date) => 1 + Math.floor(date.getUTCMonth() / 3),
  month: (date: Date) => date.getUTCMonth() + 1,
  week: weekOf,
  day: (date: Date) => date.getUTCDate(),
  /** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
  weekday: (date: Date) => ((date.getUTCDay() + 6) % 7) + 1,
  dayOfYear: (date: Date) => 1 + Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day),
  hour: (date: Date) => date.getUTCHours(),
  monthName: (date: Date) => months[date.getUTCMonth()] ?? "",
  weekdayName: (date: Date) => weekdays[date.getUTCDay()] ?? "",
};
const names = [
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "weekday",
  "dayOfYear",
  "hour",
  "monthName",
  "weekdayName",
] as const;

export const datePart: Generator = {
  name: "datePart",
  summary: "A `part` (year, quarter, month, …, weekdayName) of another column's moment (input `of`).",
  entity: null,
  types: ["integer", "year", "text", "decimal", "float", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("datePart", given);
    const part = options.oneOf("part", names) ?? "year";
    options.end();
    const [of = 0] = requiredInputs("datePart", context, "of");
    const read = parts[part];
    const named = part === "monthName" || part === "weekdayName";
    const write = named ? (takesText(context) ? nameWriter(context.maxLength) : null) : numberWriter(context, 0);
    if (write === null) return null;
    const make = (inputs: readonly Value[]): Value => {
      const moment = momentOf(inputs[of]);
      return moment === null ? null : write(read(new Date(moment)) as never);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

/** Whole names, or their first letters where they do not fit. */
function nameWriter(room: number | null): (name: string) => Value {
  return (name) => (room === null || room >= 9 ? name : name.slice(0, Math.min(3, room)));
}
