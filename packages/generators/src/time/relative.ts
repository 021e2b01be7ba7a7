import { baseType, normal, streamKey, unit } from "@seedloom/core";
import type { CompiledGenerator, Generator, RisingMoments, StreamKey, Value } from "@seedloom/core";
import { inputPositions, inputsNamed, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { takesText } from "../build/text-generator.ts";
import { day, second, timeTarget } from "../time-target.ts";
import type { TimeTarget } from "../time-target.ts";
import { agreedMoment, readAgreed } from "./agreed.ts";
import { clockSince } from "./clock.ts";
import { usualSpan } from "./moments.ts";
import { momentReader } from "./read-moment.ts";
import { readWritten } from "./written-option.ts";

/** The usual wait of a row for what it has to come after, where its turn came before. */
const SOON = day / 8;

/** What has to come a minute later than the day's last moment is still of that day. */
const PAST_MIDNIGHT = day / 24;

const atKey = streamKey("seedloom", "relative");

/**
 * Moments some time after (`direction` 1) or before (-1) others, lognormally: `typical` is the gap's median. Inputs named
 * `after…` are earlier, those named `before…` later; null where all of the first kind are null.
 */
export function relativeGenerator(name: string, direction: 1 | -1, grain: number, typicalGap: number): Generator {
  const [near, far] = direction === 1 ? (["after", "before"] as const) : (["before", "after"] as const);
  return {
    name,
    summary:
      direction === 1
        ? 'Some time after another column (`minimum`, `typical`, `maximum` in milliseconds), before now where possible, in steps of `marks` milliseconds; `sameDay`: on the same day; `late`: the later the likelier where there is room for less; `seconds` where wide whole numbers count these; `counted` where the other column does; `hours`: on the quarter of an hour, when people meet (`office`, `day`, `evening`, `arrival`, `leaving`). Where the input `by` has a number, that many of a `unit` (day) after it; where it has one of the texts of `terms`, as many units as stand beside that (`{ "yearly": [1, "year"] }`).'
        : "Some time before another column (`minimum`, `typical`, `maximum` in milliseconds); `seconds` where wide whole numbers count these; `counted` where the other column does.",
    entity: null,
    types: ["timestamp", "date", "time", "year", "integer", "decimal", "float", "text", "any"],
    writes: true,
    compile(given, context): CompiledGenerator | null {
      const options = new OptionReader(name, given);
      const minimum = options.number("minimum", 0) ?? 0;
      const maximum = options.number("maximum", minimum) ?? Infinity;
      const typical = options.number("typical", 0) ?? Math.min(Math.max(typicalGap, minimum), maximum);
      const as = readWritten(options);
      const seconds = options.boolean("seconds") ?? false;
      const counted = options.boolean("counted") ?? false;
      const marks = options.number("marks", 1);
      const sameDay = options.boolean("sameDay") ?? false;
      const late = options.boolean("late") ?? false;
      const lasts = options.oneOf("unit", TERM_UNITS) ?? "day";
      const terms = readTerms(options);
      const agreed = direction === 1 ? readAgreed(options) : null;
      options.end();
      const [by] = inputsNamed(context, "by");
      const starts = requiredInputs(name, context, near);
      const ends = inputPositions(context, far).filter((position) => !starts.includes(position));
      // Days stay days in text that has room for more.
      const place = timeTarget(
        grain === day && takesText(context)
          ? { ...context, maxLength: Math.min(context.maxLength ?? 10, 10) }
          : context,
        as,
      );
      if (place === null) return null;
      const target = seconds ? inSeconds(place) : place;
      const read = momentReader(target, counted);
      const step = Math.max(marks ?? grain, target.grain === second ? second : day);
      // Days are whole days in columns that could tell the hour too.
      const whole = grain === day && baseType(context.type).kind === "timestamp";
      const limit = direction === 1 ? context.asOf : -Infinity;

      /** There is no hour of a day that there is none of. */
      const noDay = (inputs: readonly Value[]): boolean => sameDay && read(inputs[starts[0] ?? 0]) === null;

      /** Where people agree on an hour: that of their working day which is no earlier than it may be. */
      const meets = (moment: number, least: number, end: number | null, key: StreamKey, row: number): number => {
        if (agreed === null) return moment;
        const met = agreedMoment(moment, agreed, key, row);
        const later = met < least ? agreedMoment(met + 2 * day, agreed, key, row) : met;
        return end !== null && later > end ? moment : later;
      };

      const drawn = (key: StreamKey, row: number, inputs: readonly Value[], usual = typical): number | null => {
        if (noDay(inputs)) return null;
        const exact = extreme(inputs, starts, direction, read);
        if (exact === null) return null;
        const start = whole ? (direction === 1 ? Math.ceil : Math.floor)(exact / day) * day : exact;
        const term = by === undefined ? null : termOf(inputs[by], terms, lasts);
        if (term !== null)
          return Math.min(Math.max(later(start, direction * term.many, term.unit), target.min), target.max);
        const end = extreme(inputs, ends, -direction as 1 | -1, read);
        // Later than now only where the other column already is.
        const room = Math.abs((end ?? limit) - start);
        const ahead = end !== null || direction === -1 || limit >= start + minimum;
        // Of a day that is known, the hours at which people are up.
        let gap =
          sameDay && start % day === 0
            ? day * (0.3 + 0.5 * unit(key, row, 8))
            : Math.max(minimum, usual * Math.exp(normal(key, row)));
        const rest = sameDay ? Math.max(minimum, day - second - (((start % day) + day) % day)) : Infinity;
        // Rows that migrations wrote today are later than its start: what follows them is of today too, unless it is known to last.
        const today = limit + day - start;
        const isToday = grain === second && maximum === Infinity && today > -PAST_MIDNIGHT && today <= day;
        const most = Math.min(maximum, ahead ? room : isToday ? Math.max(minimum, today) : Infinity, rest);
        const share = late ? Math.sqrt(unit(key, row, 7)) : unit(key, row, 7);
        if (gap > most) gap = minimum + share * Math.max(0, most - minimum);
        // Rounded towards the start, never past the minimum.
        const steps = Math.floor(gap / step) * step;
        const rounded = steps >= minimum ? steps : Math.ceil(minimum / step) * step;
        const moment = meets(start + direction * rounded, start + minimum, end, key, row);
        return Math.min(Math.max(moment, target.min), target.max);
      };
      /**
       * The clock's moment where the row may come about then; else soon after what it has to wait for. What has to come about soon after another row
       * does so, and rises as that does: the clock tells then what else was there.
       */
      const rising = (since: Value | null): RisingMoments => {
        const [low, high] = [Math.max(context.asOf - usualSpan, target.min), Math.min(context.asOf, target.max)];
        const clock = clockSince(read(since ?? undefined), low, high, "business");
        const days = whole || target.grain === day;
        const floor = (moment: number) => (days ? Math.floor(moment / day) * day : moment);
        const arisen = (share: number, key: StreamKey, row: number, inputs: readonly Value[]): number | null => {
          if (maximum < Infinity) return drawn(key, row, inputs);
          const start = extreme(inputs, starts, direction, read);
          if (start === null || noDay(inputs)) return null;
          const moment = floor(clock.momentAt(share));
          const end = ends.length === 0 ? null : extreme(inputs, ends, -1, read);
          const waits = moment < floor(start) + minimum || (whole && moment < start) || (end !== null && moment > end);
          return waits
            ? drawn(key, row, inputs, Math.min(typical, SOON))
            : meets(moment, floor(start) + minimum, end, key, row);
        };
        return {
          clock,
          draw: (share, key, row, inputs) => map(arisen(share, key, row, inputs), write),
          ...(said && { moments: (share, key, row, inputs) => map(arisen(share, key, row, inputs), said) }),
        };
      };
      const { write, said } = target;
      const map = <Written>(moment: number | null, as: (moment: number) => Written) =>
        moment === null ? null : as(moment);
      return {
        capacity: 0,
        takesMoments: true,
        ...(direction === 1 && target.cycle === undefined && { rising }),
        at: (index, inputs) => map(drawn(atKey, index, inputs), write),
        draw: (key, row, inputs) => map(drawn(key, row, inputs), write),
        ...(said && {
          moments: {
            at: (index, inputs) => map(drawn(atKey, index, inputs), said),
            draw: (key, row, inputs) => map(drawn(key, row, inputs), said),
            write,
          },
        }),
      };
    },
  };
}

const TERM_UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
type TermUnit = (typeof TERM_UNITS)[number];

/** How long something lasts. */
interface Term {
  readonly many: number;
  readonly unit: TermUnit;
}

/** What texts say of how long something lasts: `[3, "month"]` for each. */
function readTerms(options: OptionReader): ReadonlyMap<string, Term> {
  const isUnit = (unit: unknown): unit is TermUnit => (TERM_UNITS as readonly unknown[]).includes(unit);
  return new Map(
    Object.entries(options.record("terms") ?? {}).map(([text, term]) => {
      const [many, unit] = Array.isArray(term) ? (term as readonly unknown[]) : [];
      if (typeof many !== "number" || many < 0 || !isUnit(unit))
        return options.fail("terms", `give a number and one of ${TERM_UNITS.join(", ")} for each text`);
      return [text, { many, unit }];
    }),
  );
}

function termOf(value: Value | undefined, terms: ReadonlyMap<string, Term>, unit: TermUnit): Term | null {
  if (terms.size > 0) return terms.get(String(value)) ?? null;
  const many = countOf(value);
  return many === null ? null : { many, unit };
}

const LENGTHS: Readonly<Record<string, number>> = { minute: 60 * second, hour: day / 24, day, week: 7 * day };

/** As many units later; months and years by the calendar. */
function later(moment: number, many: number, name: TermUnit): number {
  const length = LENGTHS[name];
  if (length !== undefined) return moment + Math.round(many * length);
  const date = new Date(moment);
  const months = Math.round(name === "year" ? many * 12 : many);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const time = ((moment % day) + day) % day;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), last)) + time;
}

/** A number that is there and no less than nothing. */
function countOf(value: Value | undefined): number | null {
  if (value === null || value === undefined || value === "") return null;
  const many = Number(value);
  return Number.isFinite(many) && many >= 0 && many < 100_000 ? many : null;
}

/** The latest (`direction` 1) or earliest moment among inputs; nulls do not count. */
function extreme(
  inputs: readonly Value[],
  positions: readonly number[],
  direction: 1 | -1,
  read: (value: Value | undefined) => number | null,
): number | null {
  let found: number | null = null;
  for (const position of positions) {
    const moment = read(inputs[position]);
    if (moment !== null && (found === null || (moment - found) * direction > 0)) found = moment;
  }
  return found;
}

/** Eight bytes have room for milliseconds, which the columns beside need not count. */
const inSeconds = (place: TimeTarget): TimeTarget => ({
  ...place,
  min: Math.max(0, place.min),
  write: (moment) => Math.floor(moment / second),
});

const usualGap = 2 * day;

export const timestampAfter = relativeGenerator("timestampAfter", 1, second, usualGap);
export const timestampBefore = relativeGenerator("timestampBefore", -1, second, usualGap);
export const dateAfter = relativeGenerator("dateAfter", 1, day, 7 * day);
export const dateBefore = relativeGenerator("dateBefore", -1, day, 7 * day);
