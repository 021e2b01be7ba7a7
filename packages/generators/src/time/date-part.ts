import { baseType } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { numberWriter } from "../basic/computed-number.ts";
import { momentOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { timeTarget } from "../time-target.ts";
import { EDGE_NAMES, edgeOf, NUMBER_PARTS, TEXT_PARTS } from "./calendar.ts";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const NAMES = [
  ...(Object.keys(NUMBER_PARTS) as (keyof typeof NUMBER_PARTS)[]),
  ...(Object.keys(TEXT_PARTS) as (keyof typeof TEXT_PARTS)[]),
  "monthName",
  "weekdayName",
  "monthShort",
  "weekdayShort",
  "date",
] as const;

type Part = (typeof NAMES)[number];

export const datePart: Generator = {
  name: "datePart",
  summary:
    "A `part` (year, quarter, month, …, weekdayName; `date` for all of it) of another column's moment (input `of`), or of the day at an `edge` of it (monthStart, lastYear, …).",
  entity: null,
  types: ["integer", "year", "text", "decimal", "float", "date", "time", "timestamp", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("datePart", given);
    const part = options.oneOf("part", NAMES) ?? "year";
    const edge = options.oneOf("edge", EDGE_NAMES) ?? "itself";
    options.end();
    const [of = 0] = requiredInputs("datePart", context, "of");
    const write = writerOf(part, context);
    if (write === null) return null;
    const make = (inputs: readonly Value[]): Value => {
      const moment = momentOf(inputs[of]);
      return moment === null ? null : write(edgeOf(new Date(moment), edge));
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

/** Writes a part as the place holds it; null where it does not. */
function writerOf(part: Part, context: GeneratorContext): ((date: Date) => Value) | null {
  const { kind } = baseType(context.type);
  if (part === "date" || kind === "date" || kind === "time" || kind === "timestamp") {
    if ((part === "time") !== (kind === "time") && part !== "date")
      return takesText(context) ? textOf(part, context) : null;
    const target = timeTarget(context);
    return target === null ? null : (date) => target.write(date.getTime());
  }
  if (part === "monthName" || part === "monthShort" || part === "weekdayName" || part === "weekdayShort") {
    if (!takesText(context)) return null;
    const room = part.endsWith("Short") ? Math.min(3, context.maxLength ?? 3) : context.maxLength;
    const names = part.startsWith("month") ? monthsIn(context) : weekdaysIn(context);
    const name = nameWriter(names, room);
    return part.startsWith("month") ? (date) => name(date.getUTCMonth()) : (date) => name(date.getUTCDay());
  }
  if (part in TEXT_PARTS) return takesText(context) ? textOf(part, context) : null;
  const read = NUMBER_PARTS[part as keyof typeof NUMBER_PARTS];
  const write = numberWriter(context, 0);
  return write === null ? null : (date) => write(read(date));
}

/** A part in figures, cut where the seconds have no room. */
function textOf(part: Part, { maxLength }: GeneratorContext): ((date: Date) => Value) | null {
  if (!(part in TEXT_PARTS)) return null;
  const read = TEXT_PARTS[part as keyof typeof TEXT_PARTS];
  const room = maxLength ?? Infinity;
  const least = part === "time" ? 5 : read(new Date(0)).length;
  if (room < least) return null;
  return part === "time" && room < 8 ? (date) => read(date).slice(0, 5) : read;
}

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
