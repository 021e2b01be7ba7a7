import { baseType, unit } from "@seedloom/core";
import type { Generator, GeneratorContext, StreamKey, Value } from "@seedloom/core";
import { gridOf, gridValue } from "../build/grid.ts";
import { narrowed, numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { randomWalk } from "./random-walk.ts";
import { seriesKey } from "./series-key.ts";

/** Where a walk is after so many steps. */
type Course = (step: number, inputs: readonly Value[]) => number;

function usualScale(context: GeneratorContext): number {
  const type = baseType(context.type);
  if (type.kind === "integer") return 0;
  return type.kind === "decimal" ? Math.max(0, type.scale ?? 2) : 2;
}

/** Reads a walk's options; null where the place takes none of its values. */
function readCourse(name: string, options: OptionReader, context: GeneratorContext, within: boolean): Course | null {
  const start = options.number("start") ?? 0;
  const spread = options.number("spread", 0) ?? 0;
  const step = options.number("step", 0) ?? 1;
  const min = options.number("min") ?? -Infinity;
  const max = options.number("max") ?? Infinity;
  const scale = options.integer("scale", 0, 15) ?? usualScale(context);
  const stream = options.string("stream") ?? name;
  options.end();
  if (min > max) options.fail("min", `give at most max (${max})`);
  const target = numberTarget(context);
  if (target === null) return null;
  // A walk of changes may go where its changes fit, whatever the place takes.
  const place = within ? narrowed(target, min, max, scale) : { min, max, scale };
  const grid = gridOf(Math.max(place.min, -1e12), Math.min(place.max, 1e12), place.scale);
  if (grid === null) return null;
  const [least, most] = [gridValue(grid, 0), gridValue(grid, grid.size - 1)];
  const keyOf = seriesKey(stream, context);
  const opening = (key: StreamKey) => start + spread * (2 * unit(key, 0, 1) - 1);
  return (index, inputs) => {
    const key = keyOf(inputs);
    const value = folded(opening(key) + step * randomWalk(key, index), least, most);
    const rounded = Math.round(value * grid.divisor) / grid.divisor;
    return Math.min(most, Math.max(least, rounded));
  };
}

/** Thrown back at the bounds. */
function folded(value: number, least: number, most: number): number {
  // As it is where it can be: arithmetic with far bounds would cost digits.
  if (value >= least && value <= most) return value;
  const width = most - least;
  if (width <= 0) return least;
  const away = Math.abs(value - least) % (2 * width);
  return least + (away > width ? 2 * width - away : away);
}

const walkTypes: Generator["types"] = ["decimal", "float", "money", "integer", "any"];

const walkOptions =
  "from `start` (give or take `spread`), steps of deviation `step`, thrown back at `min` and `max`; a walk of its own for each input `per`";

export const walk: Generator = {
  name: "walk",
  summary: `A random walk by the row's number: ${walkOptions}.`,
  entity: null,
  types: walkTypes,
  compile(given, context) {
    const options = new OptionReader("walk", given);
    const steps = options.integer("ahead", 0, 1) ?? 0;
    const course = readCourse("walk", options, context, true);
    const target = numberTarget(context);
    if (course === null || target === null) return null;
    const at = (index: number, inputs: readonly Value[]) => target.write(course(index + steps, inputs));
    return { capacity: 0, at, draw: (_, row, inputs) => at(row, inputs) };
  },
};

export const walkChange: Generator = {
  name: "walkChange",
  summary: "The change that the random walk of the same options makes next: amounts that add up to it.",
  entity: null,
  types: walkTypes,
  compile(given, context) {
    const options = new OptionReader("walkChange", given);
    const course = readCourse("walkChange", options, context, false);
    const target = numberTarget(context);
    if (course === null || target === null) return null;
    const at = (index: number, inputs: readonly Value[]) => {
      // Away from the binary noise of 10.1 - 10.
      const change = Number((course(index + 1, inputs) - course(index, inputs)).toFixed(10));
      return target.write(Math.min(Math.max(change, target.min), target.max));
    };
    return { capacity: 0, at, draw: (_, row, inputs) => at(row, inputs) };
  },
};
