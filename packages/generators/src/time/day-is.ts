import type { Generator, Value } from "@seedloom/core";
import { answersIn } from "../basic/whether-set.ts";
import { momentOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { edgeOf, NUMBER_PARTS } from "./calendar.ts";

const same = (edge: "itself" | "weekStart" | "monthStart" | "quarterStart" | "yearStart") => (date: Date, now: Date) =>
  NUMBER_PARTS.dateKey(edgeOf(date, edge)) === NUMBER_PARTS.dateKey(edgeOf(now, edge));

const QUESTIONS = {
  weekend: (date: Date) => date.getUTCDay() % 6 === 0,
  weekday: (date: Date) => date.getUTCDay() % 6 !== 0,
  leapYear: (date: Date) => edgeOf(new Date(Date.UTC(date.getUTCFullYear(), 1, 1)), "monthEnd").getUTCDate() === 29,
  monthStart: (date: Date) => date.getUTCDate() === 1,
  monthEnd: (date: Date) => edgeOf(date, "nextDay").getUTCDate() === 1,
  today: same("itself"),
  thisWeek: same("weekStart"),
  thisMonth: same("monthStart"),
  thisQuarter: same("quarterStart"),
  thisYear: same("yearStart"),
  past: (date: Date, now: Date) => date.getTime() < now.getTime(),
} as const;

const NAMES = Object.keys(QUESTIONS) as readonly (keyof typeof QUESTIONS)[];

/** What a calendar says of a day: whether it is of a weekend, of this month, the last of its month. */
export const dayIs: Generator = {
  name: "dayIs",
  summary:
    "Whether another column's day (input `of`) is of a `kind` (weekend, weekday, leapYear, monthStart, monthEnd, today, thisWeek, thisMonth, thisQuarter, thisYear, past), written as the options `yes` and `no`.",
  entity: null,
  types: ["boolean", "integer", "decimal", "text", "bit", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("dayIs", given);
    const kind = options.oneOf("kind", NAMES) ?? "weekend";
    const [yes, no] = [options.raw("yes"), options.raw("no")];
    options.end();
    const [of = 0] = requiredInputs("dayIs", context, "of");
    const written = answersIn(context);
    if (written === null) return null;
    const [so, not] = [(yes ?? written[0]) as Value, (no ?? written[1]) as Value];
    const now = new Date(context.asOf);
    const ask = QUESTIONS[kind];
    const make = (inputs: readonly Value[]): Value => {
      const moment = momentOf(inputs[of]);
      return moment === null ? null : ask(new Date(moment), now) ? so : not;
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
