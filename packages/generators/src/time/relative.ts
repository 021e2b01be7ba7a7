import { baseType, normal, streamKey, unit } from "@seedloom/core";
import type { CompiledGenerator, Generator, StreamKey, Value } from "@seedloom/core";
import { inputPositions, momentOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { takesText } from "../build/text-generator.ts";
import { day, second, timeTarget } from "../time-target.ts";
import type { TimeTarget } from "../time-target.ts";
import { readWritten } from "./written-option.ts";

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
        ? "Some time after another column (`minimum`, `typical`, `maximum` in milliseconds), before now where possible, in steps of `marks` milliseconds; `seconds` where wide whole numbers count these."
        : "Some time before another column (`minimum`, `typical`, `maximum` in milliseconds); `seconds` where wide whole numbers count these.",
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
      const marks = options.number("marks", 1);
      options.end();
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
      const read = reader(target);
      const step = Math.max(marks ?? grain, target.grain === second ? second : day);
      // Days are whole days in columns that could tell the hour too.
      const whole = grain === day && baseType(context.type).kind === "timestamp";
      const limit = direction === 1 ? context.asOf : -Infinity;

      const drawn = (key: StreamKey, row: number, inputs: readonly Value[]): number | null => {
        const exact = extreme(inputs, starts, direction, read);
        if (exact === null) return null;
        const start = whole ? (direction === 1 ? Math.ceil : Math.floor)(exact / day) * day : exact;
        const end = extreme(inputs, ends, -direction as 1 | -1, read);
        // Later than now only where the other column already is.
        const room = Math.abs((end ?? limit) - start);
        const ahead = end !== null || direction === -1 || limit >= start + minimum;
        let gap = Math.max(minimum, typical * Math.exp(normal(key, row)));
        const most = Math.min(maximum, ahead ? room : Infinity);
        if (gap > most) gap = minimum + unit(key, row, 7) * Math.max(0, most - minimum);
        // Rounded towards the start, never past the minimum.
        const steps = Math.floor(gap / step) * step;
        const rounded = steps >= minimum ? steps : Math.ceil(minimum / step) * step;
        const moment = start + direction * rounded;
        return Math.min(Math.max(moment, target.min), target.max);
      };
      const { write, said } = target;
      const map = <Written>(moment: number | null, as: (moment: number) => Written) =>
        moment === null ? null : as(moment);
      return {
        capacity: 0,
        takesMoments: true,
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

/** Reads what the place itself would hold: an integer column's neighbours count seconds where it does. */
function reader(target: TimeTarget): (value: Value | undefined) => number | null {
  const written = target.write(second * 1_000_000_000);
  const scale = written === 1_000_000_000 ? second : 1;
  return (value) => {
    const moment = momentOf(value);
    if (moment === null) return null;
    return scale === second && Math.abs(moment) < 1e11 ? moment * second : moment;
  };
}

const usualGap = 2 * day;

export const timestampAfter = relativeGenerator("timestampAfter", 1, second, usualGap);
export const timestampBefore = relativeGenerator("timestampBefore", -1, second, usualGap);
export const dateAfter = relativeGenerator("dateAfter", 1, day, 7 * day);
export const dateBefore = relativeGenerator("dateBefore", -1, day, 7 * day);
