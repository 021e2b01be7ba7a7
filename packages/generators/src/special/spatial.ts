import { baseType, streamKey, uint32 } from "@seedloom/core";
import type { Generator, GeneratorContext, StreamKey } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";

const atKey = streamKey("seedloom", "spatial");
/** Steps of 0.0001 degrees over land between 35 and 55 degrees north, 100 degrees wide: valid in every system of coordinates. */
const columns = 1_000_000;
const rows = 200_000;

/** How shapes of a column's type are written. */
export interface ShapeWriter {
  readonly srid: number;
  /** @param size whole numbers by their place: how wide, how high, what else the points are told of */
  write(x: number, y: number, size: (place: number) => number): string;
}

/** Reads the options `of` and `srid`; null where the type holds no shapes. */
export function shapeWriter(options: OptionReader, context: GeneratorContext): ShapeWriter | null {
  const wanted = options.string("of");
  const wantedSrid = options.integer("srid", 0);
  options.end();
  const type = baseType(context.type);
  if (type.kind !== "spatial" && type.kind !== "text") return null;
  if (type.kind === "text" && (context.maxLength ?? Infinity) < 160) return null;
  const of = (type.kind === "spatial" && type.of !== "geometry" ? type.of : (wanted ?? "point")).toLowerCase();
  const srid = (type.kind === "spatial" && type.srid !== 0 ? type.srid : wantedSrid) ?? 0;
  // PointZ, PointM, PointZM: further coordinates of each point, and a word that says so.
  const [, dimensions = ""] = /(zm?|m)$/.exec(shapes[of] ? "" : of) ?? [];
  const shape = shapes[of.slice(0, of.length - dimensions.length)];
  if (shape === undefined) return null;
  const prefix = srid === 0 ? "" : `SRID=${srid};`;
  return {
    srid,
    write(x, y, size) {
      const width = (1 + (size(3) % 100)) / 1000;
      const height = (1 + (size(4) % 100)) / 1000;
      const more = [...dimensions].map((_, place) => ` ${1 + (size(5 + place) % 500)}`).join("");
      const text = shape((dx, dy) => `${round(x + dx * width)} ${round(y + dy * height)}${more}`);
      return prefix + (dimensions === "" ? text : text.replace(/[A-Z]{3,}/g, `$& ${dimensions.toUpperCase()} `));
    },
  };
}

export const spatial: Generator = {
  name: "spatial",
  summary: "Points, lines and polygons in EWKT, for PostGIS and MySQL.",
  entity: null,
  types: ["spatial", "text"],
  compile(given, context) {
    const writer = shapeWriter(new OptionReader("spatial", given), context);
    if (writer === null) return null;
    const make = (place: number, key: StreamKey, row: number): string => {
      const x = (place % columns) / 10_000 - 30;
      const y = Math.floor(place / columns) / 10_000 + 35;
      return writer.write(x, y, (part) => uint32(key, row, part));
    };
    return {
      capacity: columns * rows,
      at: (index) => make(scramble(index, columns * rows), atKey, index),
      draw: (key, row) => make((uint32(key, row) % columns) + (uint32(key, row, 1) % rows) * columns, key, row),
    };
  },
};

type Shape = (point: (dx: number, dy: number) => string) => string;

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const line: Shape = (point) => `(${point(0, 0)}, ${point(1, 0)}, ${point(1, 1)})`;
const area: Shape = (point) => `((${point(0, 0)}, ${point(1, 0)}, ${point(1, 1)}, ${point(0, 1)}, ${point(0, 0)}))`;

const shapes: Readonly<Record<string, Shape>> = {
  point: (point) => `POINT(${point(0, 0)})`,
  geometry: (point) => `POINT(${point(0, 0)})`,
  linestring: (point) => `LINESTRING${line(point)}`,
  polygon: (point) => `POLYGON${area(point)}`,
  multipoint: (point) => `MULTIPOINT(${point(0, 0)}, ${point(1, 1)})`,
  multilinestring: (point) => `MULTILINESTRING(${line(point)})`,
  multipolygon: (point) => `MULTIPOLYGON(${area(point)})`,
  geometrycollection: (point) => `GEOMETRYCOLLECTION(POINT(${point(0, 0)}), LINESTRING${line(point)})`,
  circularstring: (point) => `CIRCULARSTRING${line(point)}`,
  compoundcurve: (point) => `COMPOUNDCURVE(${line(point)})`,
  curvepolygon: (point) => `CURVEPOLYGON${area(point)}`,
  multicurve: (point) => `MULTICURVE(${line(point)})`,
  multisurface: (point) => `MULTISURFACE(${area(point)})`,
  polyhedralsurface: (point) => `POLYHEDRALSURFACE(${area(point)})`,
  triangle: (point) => `TRIANGLE((${point(0, 0)}, ${point(1, 0)}, ${point(1, 1)}, ${point(0, 0)}))`,
  tin: (point) => `TIN(((${point(0, 0)}, ${point(1, 0)}, ${point(1, 1)}, ${point(0, 0)})))`,
  geomcollection: (point) => `GEOMETRYCOLLECTION(POINT(${point(0, 0)}), LINESTRING${line(point)})`,
};
