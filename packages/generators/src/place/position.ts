import type { Generator } from "@seedloom/core";
import { entityNumber } from "../build/attribute.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { hashUnit } from "../scramble.ts";
import { placesOf } from "./gazetteer.ts";
import type { City } from "./gazetteer.ts";

/** Degrees of latitude around a city's centre: eight kilometres. */
const around = 0.07;

export function latitudeOf(city: City, index: number): number {
  return city.latitude + (hashUnit(index, 41) * 2 - 1) * around;
}

export function longitudeOf(city: City, index: number): number {
  const width = around / Math.max(0.2, Math.cos((city.latitude * Math.PI) / 180));
  return city.longitude + (hashUnit(index, 42) * 2 - 1) * width;
}

export const latitude: Generator = {
  ...entityNumber({
    name: "latitude",
    summary: "A latitude within some kilometres of the city's centre.",
    entity: "place",
    scale: 6,
    bounds: [-90, 90],
    number(context) {
      const places = placesOf(context);
      return (index) => latitudeOf(places.city(index), index);
    },
  }),
  beside: { airport: "airportLatitude" },
};

export const longitude: Generator = {
  ...entityNumber({
    name: "longitude",
    summary: "A longitude within some kilometres of the city's centre.",
    entity: "place",
    scale: 6,
    bounds: [-180, 180],
    number(context) {
      const places = placesOf(context);
      return (index) => longitudeOf(places.city(index), index);
    },
  }),
  beside: { airport: "airportLongitude" },
};

export const coordinates = entityText({
  name: "coordinates",
  summary: "Latitude and longitude, separated by a comma.",
  entity: "place",
  text(context, fit) {
    const places = placesOf(context);
    // -41.12345,-174.12345
    const digits = fit.maxLength >= 20 ? 5 : fit.maxLength >= 14 ? 2 : 0;
    return loose(10 + 2 * digits, (index) => {
      const city = places.city(index);
      return `${latitudeOf(city, index).toFixed(digits)},${longitudeOf(city, index).toFixed(digits)}`;
    });
  },
});
