import { baseType, streamKey, uint32 } from "@seedloom/core";
import type { Generator, StreamKey } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { maxCapacity, scramble } from "../scramble.ts";

const kinds = ["point", "line", "lseg", "box", "path", "polygon", "circle"] as const;
const atKey = streamKey("seedloom", "geometric");
/** Coordinates have two digits behind the point, below a thousand. */
const side = 100_000;
const points = Math.min(side * side, maxCapacity);

/** Steps of some ten-thousandths of a degree, each of `side` another one, from that degree on. */
const degrees = (step: number, from: number): number => Math.round(step * 1.8 + from * 10_000) / 10_000;

export const geometric: Generator = {
  name: "geometric",
  summary: "PostgreSQL's plane figures.",
  entity: null,
  types: ["geometric", "text"],
  compile(given, context) {
    const options = new OptionReader("geometric", given);
    const type = baseType(context.type);
    const wanted = options.oneOf("of", kinds);
    options.end();
    if (type.kind !== "geometric" && type.kind !== "text") return null;
    const of = type.kind === "geometric" ? type.of : (wanted ?? "point");
    if (type.kind === "text" && (context.maxLength ?? Infinity) < 80) return null;
    const figure = (corner: number, key: StreamKey, row: number): string => {
      const x = (corner % side) / 100;
      const y = Math.floor(corner / side) / 100;
      const width = 1 + (uint32(key, row, 3) % 100) / 10;
      const height = 1 + (uint32(key, row, 4) % 100) / 10;
      const point = (dx: number, dy: number) =>
        `(${Math.round((x + dx) * 100) / 100},${Math.round((y + dy) * 100) / 100})`;
      switch (of) {
        case "point":
          // Points are mostly longitude and latitude: of some place between Ireland and the Ural.
          return `(${degrees(corner % side, -10)},${degrees(Math.floor(corner / side), 38)})`;
        case "line":
          return `{${width},-1,${y}}`;
        case "lseg":
          return `[${point(0, 0)},${point(width, height)}]`;
        case "box":
          return `${point(width, height)},${point(0, 0)}`;
        case "path":
          return `[${point(0, 0)},${point(width, 0)},${point(width, height)}]`;
        case "polygon":
          return `(${point(0, 0)},${point(width, 0)},${point(width, height)},${point(0, height)})`;
        case "circle":
          return `<${point(0, 0)},${width}>`;
      }
    };
    return {
      // Boxes and polygons are compared by area, lines have no two coordinates of their own.
      capacity: of === "point" || of === "lseg" || of === "path" ? points : 0,
      at: (index) => figure(scramble(index, points), atKey, index),
      draw: (key, row) => figure((uint32(key, row) % side) * side + (uint32(key, row, 1) % side), key, row),
    };
  },
};
