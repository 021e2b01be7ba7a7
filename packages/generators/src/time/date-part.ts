import type { Generator, GeneratorContext, Value } from "@seedloom/core";
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
  monthName: (date: Date) => date.getUTCMonth(),
  weekdayName: (date: Date) => date.getUTCDay(),
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
    const write = named
      ? takesText(context)
        ? nameWriter(part === "monthName" ? monthsIn(context) : weekdaysIn(context), context.maxLength)
        : null
      : numberWriter(context, 0);
    if (write === null) return null;
    const make = (inputs: readonly Value[]): Value => {
      const moment = momentOf(inputs[of]);
      return moment === null ? null : write(read(new Date(moment)));
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

/** Whole names, or their first letters where they do not fit. */
function nameWriter(names: readonly string[], room: number | null): (place: number) => Value {
  const longest = Math.max(...names.map((name) => name.length));
  return (place) => {
    const name = names[place] ?? "";
    return room === null || room >= longest ? name : name.slice(0, Math.min(3, room));
  };
}

function monthsIn(context: GeneratorContext): readonly string[] {
  return namesIn(context, { month: "long" }, months, (place) => Date.UTC(2023, place, 1));
}

/** From Sunday on, which 1 January 2023 was. */
function weekdaysIn(context: GeneratorContext): readonly string[] {
  return namesIn(context, { weekday: "long" }, weekdays, (place) => Date.UTC(2023, 0, 1 + place));
}

/** Names of other languages than English are ICU's, those of the first locale. */
function namesIn(
  context: GeneratorContext,
  style: Intl.DateTimeFormatOptions,
  english: readonly string[],
  moment: (place: number) => number,
): readonly string[] {
  const language = (context.locale[0]?.[0] ?? "en").slice(0, 2);
  if (language === "en") return english;
  const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
  return english.map((_, place) => format.format(moment(place)));
}
