import { below } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { entityIndexes } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import { shapeWriter } from "../special/spatial.ts";
import { placesOf } from "./gazetteer.ts";
import { latitudeOf, longitudeOf } from "./position.ts";

/** Systems that count in degrees (EPSG), and no system at all, where people write degrees too. */
const DEGREES = new Set([0, 4326, 4269, 4258, 4979, 4674, 4283]);

export const placeShape: Generator = {
  name: "placeShape",
  summary: "A point, a line or an area within some kilometres of the city's centre, in EWKT.",
  entity: "place",
  types: ["text", "spatial"],
  compile(given, context) {
    const writer = shapeWriter(new OptionReader("placeShape", given), context);
    if (writer === null || !DEGREES.has(writer.srid)) return null;
    const places = placesOf(context);
    const at = (index: number): string => {
      const city = places.city(index);
      return writer.write(longitudeOf(city, index), latitudeOf(city, index), (part) => hash(index, 60 + part));
    };
    return { capacity: 0, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
  },
};
