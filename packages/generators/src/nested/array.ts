import { baseType, uint32 } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import { compileNested } from "./lookup.ts";
import type { Lookup } from "./lookup.ts";

export function array(lookup: Lookup): Generator {
  return {
    name: "array",
    summary: "Arrays of `min` to `max` values (1 to 4) that the generator `element` makes.",
    entity: null,
    types: ["array"],
    compile(given, context) {
      const options = new OptionReader("array", given);
      const spec = options.spec("element");
      const least = options.integer("min", 0, 10_000) ?? 1;
      const most = options.integer("max", least, 10_000) ?? Math.max(least, 4);
      options.end();
      const type = baseType(context.type);
      if (type.kind !== "array") return null;
      const element = compileNested(lookup, spec, baseType(type.element), context);
      if (element === null) return null;
      // All dimensions but the last have two entries.
      const nest = (dimensions: number, make: (position: number) => Value, count: number, first = 0): Value =>
        dimensions <= 1
          ? Array.from({ length: count }, (_, position) => make(first + position))
          : [0, 1].map((half) => nest(dimensions - 1, make, count, first + half * count * 2 ** (dimensions - 2)));
      const span = most - least + 1;
      return {
        capacity: least === 0 && most === 0 ? 1 : element.capacity,
        at: (index) =>
          nest(
            type.dimensions,
            (position) => element.at(position === 0 ? index : hash(index, position), []),
            Math.max(Math.min(1, most), least + (hash(index, 0) % span)),
          ),
        draw: (key, row) =>
          nest(
            type.dimensions,
            // Rows and positions share the counter: 4096 positions to a row before streams meet.
            (position) => element.draw(key, row * 4096 + position, []),
            least + (uint32(key, row, 77) % span),
          ),
      };
    },
  };
}
