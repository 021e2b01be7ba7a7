import { baseType, below } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { fitOf, fits } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { fold } from "../fold.ts";
import { narrowed, numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { day, timeTarget } from "../time-target.ts";
import { edgeMoments, farMoments, lastZonedMoment } from "./edge-moments.ts";
import { edgeTexts } from "./edge-texts.ts";

/** Length of the longest text where the column has no limit. */
const long = 1000;

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly minLength: number;
  readonly maxLength: number;
}

export const edgeCase: Generator = {
  name: "edgeCase",
  summary:
    "Values that applications stumble over: empty and longest texts, combining marks, emoji, leap days, extreme numbers.",
  entity: null,
  types: [
    "text",
    "integer",
    "decimal",
    "float",
    "money",
    "year",
    "timestamp",
    "date",
    "time",
    "interval",
    "json",
    "bytes",
    "array",
    "any",
  ],
  compile(given, context) {
    const options = new OptionReader("edgeCase", given);
    const kind = options.oneOf("as", ["text", "number", "moment"]);
    const bounds: Bounds = {
      min: options.number("min") ?? -Infinity,
      max: options.number("max") ?? Infinity,
      minLength: options.number("minLength", 0) ?? 0,
      maxLength: options.number("maxLength", 0) ?? Infinity,
    };
    options.end();
    const values = distinct(valuesOf(kind, context, bounds));
    if (values.length === 0) return null;
    return {
      capacity: values.length,
      at: (index) => values[index % values.length] ?? null,
      draw: (key, row) => values[below(values.length, key, row)] ?? null,
    };
  },
};

function valuesOf(
  kind: "text" | "number" | "moment" | undefined,
  context: GeneratorContext,
  bounds: Bounds,
): readonly Value[] {
  const type = baseType(context.type);
  switch (type.kind) {
    case "text":
    case "any":
      if (kind === "number") return numbers(context, bounds);
      return kind === "moment" ? moments(context, bounds) : texts(fitOf(context), bounds);
    case "integer":
    case "decimal":
    case "float":
    case "money":
    case "year":
      return kind === "moment" ? moments(context, bounds) : numbers(context, bounds);
    case "timestamp":
    case "date":
      return moments(context, bounds);
    case "time":
      return [0, day - 1000];
    case "interval":
      return [0, 1000];
    case "json":
      return ["{}", "[]", JSON.stringify({ "": null, "\u{1f389}": ["e\u0301", '"', "\\"] })];
    case "bytes":
      return type.fixed
        ? [new Uint8Array(type.maxLength ?? 1), new Uint8Array(type.maxLength ?? 1).fill(255)]
        : [new Uint8Array(0), new Uint8Array(1)];
    case "array":
      return [[]];
    default:
      return [];
  }
}

function texts(fit: Fit, { minLength, maxLength }: Bounds): readonly string[] {
  const most = Math.min(fit.maxLength, maxLength);
  const longest = "abcdefghij".repeat(Math.ceil(Math.min(most, long) / 10)).slice(0, Math.min(most, long));
  return [longest, ...edgeTexts].filter((text) => {
    const length = fit.measure(text);
    return fits(text, fit) && length >= minLength && length <= most;
  });
}

function numbers(context: GeneratorContext, { min, max }: Bounds): readonly Value[] {
  const target = numberTarget(context);
  if (target === null) return [];
  const place = narrowed(target, min, max, Math.min(target.scale, 6));
  let digits = place.scale;
  // As many digits behind the point as a number at the ends keeps.
  while (digits > 0 && Math.max(Math.abs(place.min), Math.abs(place.max)) * 10 ** digits > 1e15) digits--;
  const divisor = 10 ** digits;
  const whole = (value: number) => Math.abs(value) > 1e15;
  const least = whole(place.min) ? place.min : Math.ceil(Number((place.min * divisor).toFixed(4))) / divisor;
  const most = whole(place.max) ? place.max : Math.floor(Number((place.max * divisor).toFixed(4))) / divisor;
  const finest = 1 / divisor;
  return [least, most, 0, 1, -1, finest, -finest]
    .filter((value) => value >= least && value <= most)
    .map((value) => target.write(value));
}

function moments(context: GeneratorContext, { min, max }: Bounds): readonly Value[] {
  const target = timeTarget(context);
  if (target === null) return [];
  const type = baseType(context.type);
  const zoned = type.kind === "timestamp" && type.timeZone;
  return (zoned ? edgeMoments : [...edgeMoments, ...farMoments])
    .filter(
      (moment) =>
        moment >= Math.max(min, target.min) && moment <= Math.min(max, target.max, zoned ? lastZonedMoment : Infinity),
    )
    .map((moment) => target.write(moment));
}

/** What a database that compares without case and accents would tell apart, too. */
function distinct(values: readonly Value[]): readonly Value[] {
  const seen = new Map<string, Value>();
  for (const value of values) {
    const name = typeof value === "string" ? fold(value) : JSON.stringify(value);
    if (!seen.has(name)) seen.set(name, value);
  }
  return [...seen.values()];
}
