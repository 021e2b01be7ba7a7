import { below } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, Law, Marginal } from "@seedloom/core";
import { narrowed, numberTarget } from "../number-target.ts";
import type { NumberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import { distributions, gridOf, gridValue, sampler } from "./grid.ts";
import type { Distribution } from "./grid.ts";
import { tidy } from "./tidy.ts";
import { entityIndexes } from "./text-generator.ts";

/** What a number means: its ends, both included, and how it spreads between them. */
export interface NumberShape {
  readonly min: number;
  readonly max: number;
  /** Digits behind the point, where the place has as many. */
  readonly scale: number;
  readonly distribution?: Distribution;
  readonly mean?: number;
  readonly deviation?: number;
  /** Where drawn numbers like to lie, e.g. `charm` for prices that end in .99. */
  readonly rounding?: (value: number) => number;
}

export interface NumberDefinition extends NumberShape {
  readonly name: string;
  readonly summary: string;
  readonly entity?: string;
  readonly types?: Generator["types"];
  readonly small?: Generator["small"];
}

export const numberTypes: Generator["types"] = ["integer", "decimal", "float", "money", "text", "any"];
const wholeFirst = numberTypes;
const fractionFirst: Generator["types"] = ["decimal", "float", "money", "integer", "text", "any"];

/** A generator of numbers; its options are `min`, `max`, `scale`, `distribution`, `mean`, `deviation` and `rounding`. */
export function numberGenerator(definition: NumberDefinition): Generator {
  const { name, summary, entity = null, small } = definition;
  return {
    name,
    summary,
    entity,
    ...(small === undefined ? {} : { small }),
    types: definition.types ?? (definition.scale === 0 ? wholeFirst : fractionFirst),
    bounds: ["min", "max"],
    marginal: (given, context) =>
      entity === null ? shapeMarginal(readShape(new OptionReader(name, given), definition), context) : null,
    compile(given, context) {
      const options = new OptionReader(name, given);
      const shape = readShape(options, definition);
      options.end();
      return compileNumber(shape, context, entity !== null);
    },
  };
}

/** Reads a number's options; `fallback` holds what is not given. */
export function readShape(options: OptionReader, fallback: NumberShape): NumberShape {
  const givenMin = options.number("min");
  const givenMax = options.number("max");
  // A single bound moves the other one out of its way.
  const width = fallback.max - fallback.min;
  const min =
    givenMin ?? Math.min(fallback.min, (givenMax ?? Infinity) < fallback.min ? (givenMax ?? 0) - width : Infinity);
  const max = givenMax ?? Math.max(fallback.max, min > fallback.max ? min + width : -Infinity);
  if (min > max) options.fail("min", `give at most max (${max})`);
  const usual = meanWithin(fallback, min, max);
  const mean = options.number("mean") ?? usual;
  // The usual deviation belongs to the usual mean: around another one it would bunch all numbers up.
  const deviation =
    options.number("deviation", 0) ?? (mean === usual && mean !== undefined ? fallback.deviation : undefined);
  const rounding = options.oneOf("rounding", ["tidy"]) === undefined ? fallback.rounding : tidy;
  return {
    min,
    max,
    scale: options.integer("scale", 0, 15) ?? fallback.scale,
    distribution: options.oneOf("distribution", distributions) ?? fallback.distribution ?? "uniform",
    ...(mean === undefined ? {} : { mean }),
    ...(deviation === undefined ? {} : { deviation }),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

/** The usual mean, where bounds given by hand leave room for it. */
function meanWithin({ mean }: NumberShape, min: number, max: number): number | undefined {
  return mean !== undefined && mean > min && mean < max ? mean : undefined;
}

/** How numbers of a shape lie in a place; null where the shape leaves the textbooks, or nothing of it fits there. */
export function shapeMarginal(shape: NumberShape, context: GeneratorContext): Marginal | null {
  const { distribution = "uniform", rounding, mean, deviation } = shape;
  const target = numberTarget(context);
  if (target === null || rounding !== undefined) return null;
  const place = narrowed(target, shape.min, shape.max, shape.scale);
  const grid = gridOf(place.min, place.max, place.scale);
  if (grid === null) return null;
  // Each number stands for the stretch from half a step below it to half a step above.
  const half = 0.5 / grid.divisor;
  const min = gridValue(grid, 0) - half;
  const max = gridValue(grid, grid.size - 1) + half;
  const law: Law | null =
    distribution === "uniform"
      ? { name: "uniform", from: min, to: max }
      : distribution === "normal"
        ? { name: "normal", mean: (mean ?? (min + max) / 2 + half) - half, deviation: deviation ?? (max - min) / 6 }
        : null;
  return law === null ? null : { kind: "numbers", law, min, max, step: 1 / grid.divisor };
}

/** Binds numbers of a shape to a place, or null where none of them fits. */
export function compileNumber(
  shape: NumberShape,
  context: GeneratorContext,
  entity: boolean,
  target: NumberTarget | null = numberTarget(context),
): CompiledGenerator | null {
  if (target === null) return null;
  const place = narrowed(target, shape.min, shape.max, shape.scale);
  const grid = gridOf(place.min, place.max, place.scale);
  if (grid === null) return null;
  const { size, divisor, first } = grid;
  const { write } = target;
  const { rounding, distribution = "uniform", deviation } = shape;
  const mean = shape.mean === undefined ? undefined : shape.mean * divisor - first;
  const draw = sampler(distribution, size, mean, deviation === undefined ? undefined : deviation * divisor);
  const last = gridValue(grid, size - 1);
  const lowest = gridValue(grid, 0);
  const at = (index: number) => write(gridValue(grid, scramble(index, size)));
  if (entity) return { capacity: size, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
  return {
    capacity: size,
    at,
    draw(key, row) {
      const value = gridValue(grid, Math.min(size - 1, Math.floor(draw(key, row))));
      if (rounding === undefined) return write(value);
      const rounded = Math.round(rounding(value) * divisor) / divisor;
      return write(rounded >= lowest && rounded <= last ? rounded : value);
    },
  };
}
