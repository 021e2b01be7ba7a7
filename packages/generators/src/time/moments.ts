import { below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, RisingMoments, StreamKey, Value } from "@seedloom/core";
import { entityIndexes } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import type { Options } from "../options.ts";
import { scramble } from "../scramble.ts";
import { day, timeTarget } from "../time-target.ts";
import type { TimeTarget } from "../time-target.ts";
import { agreedMoment, readAgreed } from "./agreed.ts";
import type { AgreedHours } from "./agreed.ts";
import { readWritten } from "./written-option.ts";
import type { Written } from "./written.ts";
import { clockSince } from "./clock.ts";
import { momentReader } from "./read-moment.ts";
import { momentSampler, rhythms } from "./rhythm.ts";
import type { Rhythm } from "./rhythm.ts";

/** Two years, the default age of data. */
export const usualSpan = 730 * day;

export interface MomentDefinition {
  readonly name: string;
  readonly summary: string;
  readonly entity?: string;
  readonly types: Generator["types"];
  readonly rhythm: Rhythm;
  /** The default range, both ends included, in milliseconds from `asOf`. */
  readonly range: readonly [from: number, to: number];
  /** Whether texts can be told how to write them. */
  readonly writes?: true;
  /** Another way to write moments than the place's own. */
  target?(context: GeneratorContext, as: Written | null): TimeTarget | null;
}

/** A generator of moments in a range; its options are `from`, `to` (milliseconds or ISO 8601), `rhythm`, `marks` (the full hours or minutes that they lie on) and, where texts can be told how, `written` and `hours`. */
export function momentGenerator(definition: MomentDefinition): Generator {
  const { name, summary, entity = null, types, writes } = definition;
  return {
    name,
    summary,
    entity,
    types,
    ...(writes && { writes }),
    marginal(given, context) {
      const { from, to, rhythm, as, marks } = read(given, context);
      const target = onMarks((definition.target ?? timeTarget)(context, as), marks);
      // Only moments without a rhythm are uniform; those of an entity are few.
      if (target === null || rhythm !== "none" || entity !== null || target.cycle !== undefined) return null;
      const { grain } = target;
      const [min, max] = [Math.max(from, target.min) - grain / 2, Math.min(to, target.max) - grain / 2];
      return min < max
        ? { kind: "numbers", law: { name: "uniform", from: min, to: max }, min, max, step: grain }
        : null;
    },
    compile(given, context) {
      const { from, to, rhythm, as, agreed, marks } = read(given, context);
      const target = onMarks((definition.target ?? timeTarget)(context, as), marks);
      return target === null ? null : compileMoments(from, to, rhythm, target, entity !== null, agreed);
    },
  };

  function read(given: Options, context: GeneratorContext) {
    const options = new OptionReader(name, given);
    const givenFrom = options.instant("from");
    const givenTo = options.instant("to");
    const rhythm = options.oneOf("rhythm", rhythms) ?? definition.rhythm;
    const width = definition.range[1] - definition.range[0];
    const usualFrom = context.asOf + definition.range[0];
    const usualTo = context.asOf + definition.range[1];
    const from = givenFrom ?? (givenTo === undefined ? usualFrom : Math.min(usualFrom, givenTo - width));
    const to = givenTo ?? (from > usualTo ? from + width : usualTo);
    if (from > to) options.fail("from", "give a date that is not after `to`");
    const as = writes ? readWritten(options) : null;
    const agreed = writes ? readAgreed(options) : null;
    const marks = options.number("marks", 1) ?? 1;
    options.end();
    return { from, to, rhythm, as, agreed, marks };
  }
}

/** Moments on full hours, minutes or whatever else they are kept by. */
function onMarks(target: TimeTarget | null, marks: number): TimeTarget | null {
  if (target === null || marks <= target.grain) return target;
  const { write, said } = target;
  const full = (moment: number): number => Math.floor(moment / marks) * marks;
  return {
    ...target,
    grain: marks,
    write: (moment) => write(full(moment)),
    ...(said && { said: (moment: number) => said(full(moment)) }),
  };
}

function compileMoments(
  from: number,
  to: number,
  rhythm: Rhythm,
  target: TimeTarget,
  entity: boolean,
  agreed: AgreedHours | null,
): CompiledGenerator | null {
  const { grain } = target;
  const first = Math.ceil(Math.max(from, target.min) / grain);
  const last = Math.floor(Math.min(to, target.max) / grain);
  const capacity = Math.min(last - first + 1, target.cycle ?? Infinity);
  if (capacity < 1) {
    // The range lies within one grain, e.g. a few hours for a date.
    return from <= to && from >= target.min && to <= target.max && grain > 1000
      ? { capacity: 1, at: () => target.write(from), draw: () => target.write(from) }
      : null;
  }
  const sample = momentSampler(Math.max(from, target.min), Math.min(to, target.max), rhythm);
  const momentAt = (index: number) => (first + scramble(index, capacity)) * grain;
  const free = entity ? (key: StreamKey, row: number) => momentAt(below(entityIndexes, key, row)) : sample;
  const drawn =
    agreed === null ? free : (key: StreamKey, row: number) => agreedMoment(free(key, row), agreed, key, row);
  const { write, said } = target;
  const rising = (since: Value | null): RisingMoments => {
    const newest = momentReader(target)(since ?? undefined);
    const clock = clockSince(newest, Math.max(from, target.min), Math.min(to, target.max), rhythm);
    const at = (share: number, key: StreamKey, row: number) =>
      agreed === null ? clock.momentAt(share) : agreedMoment(clock.momentAt(share), agreed, key, row);
    return {
      clock,
      draw: (share, key, row) => write(at(share, key, row)),
      ...(said && { moments: (share, key, row) => said(at(share, key, row)) }),
    };
  };
  return {
    capacity,
    at: (index) => write(momentAt(index)),
    draw: (key, row) => write(drawn(key, row)),
    ...(!entity && target.cycle === undefined && { rising }),
    ...(said && {
      moments: { at: (index) => said(momentAt(index)), draw: (key, row) => said(drawn(key, row)), write },
    }),
  };
}
