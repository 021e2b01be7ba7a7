import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { entityNumber } from "../build/attribute.ts";
import { entityText } from "../build/entity-text.ts";
import { airportLines } from "../data/airports.ts";
import { inputsNamed } from "../inputs.ts";
import { gazetteer } from "../place/gazetteer.ts";
import { hash } from "../scramble.ts";

const entity = "airport";

type Field = "iata" | "icao" | "name" | "city" | "country" | "latitude" | "longitude" | "timeZone";

let read: readonly Readonly<Record<Field, string>>[] | undefined;

function airports(): readonly Readonly<Record<Field, string>>[] {
  read ??= airportLines.split("\n").map((line) => {
    const [iata = "", icao = "", name = "", city = "", country = "", latitude = "", longitude = "", timeZone = ""] =
      line.split("|");
    return { iata, icao, name, city, country, latitude, longitude, timeZone };
  });
  return read;
}

/** The first indexes go through all airports, each once. */
const placeOf = (index: number) => (index < airports().length ? index : hash(index, 93) % airports().length);

/** The index of the airport that the input `of` names, by its name or a code; the row's own where it is none of them. */
function narrow(context: GeneratorContext): (index: number, inputs: readonly Value[]) => number {
  const [of = -1] = inputsNamed(context, "of");
  const known = new Map(
    airports().flatMap(({ iata, icao, name }, place) => [iata, icao, name].map((key) => [key, place])),
  );
  return (index, inputs) => known.get(String(inputs[of] ?? "")) ?? index;
}

/** Facts about an airport, in step with its others. */
function ofAirport(
  name: string,
  summary: string,
  field: Field,
  distinct: boolean,
  write = (value: string, _room: number) => value,
): Generator {
  return entityText({
    name,
    summary,
    entity,
    narrow,
    text: (_, { maxLength }) => ({
      capacity: distinct ? airports().length : 0,
      longest: Math.max(...airports().map((one) => write(one[field], maxLength).length)),
      at: (index) => write(airports()[placeOf(index)]?.[field] ?? "", maxLength),
    }),
  });
}

function countryName(code: string, room: number): string {
  const found = gazetteer().countries.find((one) => one.code === code);
  return room < 3 ? code : room < 4 ? (found?.code3 ?? code) : (found?.name ?? code);
}

function position(name: string, summary: string, field: Field, most: number): Generator {
  const number = () => (index: number) => Number(airports()[placeOf(index)]?.[field] ?? 0);
  return entityNumber({ name, summary, entity, scale: 2, bounds: [-most, most], narrow, number });
}

export const airportCode = ofAirport("airportCode", "An airport's IATA code, in keeping with its name.", "iata", true);
export const airportIcao = ofAirport("airportIcao", "An airport's ICAO code.", "icao", true);
export const airportName = ofAirport("airportName", "An airport.", "name", true);
export const airportCity = ofAirport("airportCity", "An airport's city.", "city", false);
export const airportCountry = ofAirport("airportCountry", "An airport's country.", "country", false, countryName);
export const airportCountryCode = ofAirport(
  "airportCountryCode",
  "An airport's country, ISO 3166-1.",
  "country",
  false,
);
export const airportTimeZone = ofAirport("airportTimeZone", "An airport's time zone (IANA).", "timeZone", false);
export const airportLatitude = position("airportLatitude", "An airport's latitude.", "latitude", 90);
export const airportLongitude = position("airportLongitude", "An airport's longitude.", "longitude", 180);
