import { baseType, uint32, unit } from "@seedloom/core";
import type { CompiledGenerator, ColumnType, Generator, RangeValue, StreamKey, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { hashUnit, maxCapacity } from "../scramble.ts";
import { day } from "../time-target.ts";
import { compileNested } from "./lookup.ts";
import type { Lookup } from "./lookup.ts";

export function range(lookup: Lookup): Generator {
  return {
    name: "range",
    summary: "Ranges from a value of the generator `element` to one up to `span` later, and `least` at the least.",
    entity: null,
    types: ["range"],
    compile(given, context) {
      const options = new OptionReader("range", given);
      const spec = options.spec("element");
      const givenSpan = options.number("span", 0);
      const least = options.number("least", 0) ?? 0;
      options.end();
      const type = baseType(context.type);
      if (type.kind !== "range") return null;
      const element = baseType(type.element);
      const start = compileNested(lookup, spec, element, context);
      if (start === null) return null;
      const [grain, usual] = measureOf(element);
      const fewest = Math.max(1, Math.ceil(least / grain));
      const steps = Math.max(1, Math.floor((givenSpan ?? Math.max(usual, 2 * least)) / grain) - fewest + 1);
      const { multi } = type;
      const make = (lower: Value, share: number): Value => {
        if (lower === null) return null;
        const width = (fewest + Math.floor(share * steps)) * grain;
        const end = (from: Value): Value => endOf(element, shifted(from, width, grain));
        const one = between(lower, end(lower));
        if (!multi) return one;
        // The second one begins after a gap, so that the database does not merge them.
        const again = shifted(lower, width * 2, grain);
        return share < 0.5 || again !== endOf(element, again) ? [one] : [one, between(again, end(again))];
      };
      return compiled(start, make);
    },
  };
}

function compiled(start: CompiledGenerator, make: (lower: Value, share: number) => Value): CompiledGenerator {
  return {
    capacity: Math.min(start.capacity, maxCapacity),
    at: (index) => make(start.at(index, []), hashUnit(index, 5)),
    draw: (key: StreamKey, row: number) => make(start.draw(key, row, []), unit(key, row, uint32(key, 0) | 1)),
  };
}

/** The distance of neighbours and the usual length, in the element's own measure. */
function measureOf(element: ColumnType): readonly [grain: number, usual: number] {
  switch (element.kind) {
    case "date":
      return [day, 30 * day];
    case "timestamp":
      return [60_000, 7 * day];
    case "time":
      return [60_000, 4 * 3_600_000];
    case "decimal":
    case "float":
      return [0.5, 100];
    default:
      return [1, 100];
  }
}

function shifted(value: Value, width: number, grain: number): Value {
  if (typeof value === "bigint") return value + BigInt(Math.round(width));
  if (typeof value === "number") return grain === 0.5 ? Math.round((value + width) * 1000) / 1000 : value + width;
  return value;
}

/** A time of day ends with its day. */
function endOf(element: ColumnType, upper: Value): Value {
  return element.kind === "time" && typeof upper === "number" ? Math.min(upper, day - 1000) : upper;
}

function between(lower: Value, upper: Value): RangeValue {
  // Elements that cannot be shifted (texts of a range over a custom type) make a range of one.
  const upperInclusive = lower === upper;
  return { kind: "range", lower, upper, lowerInclusive: true, upperInclusive, empty: false };
}
