import { fromList, fromMask, fromMasks, fromParts } from "../build/from.ts";
import { entityText } from "../build/entity-text.ts";
import { definitions } from "../dictionary.ts";
import { distinctByFold } from "../fold.ts";
import { hash } from "../scramble.ts";
import { wordList } from "../strings/word-list.ts";
import type { Generator } from "@seedloom/core";

/** Airports, names and codes in step. */
function ofAirport(name: string, summary: string, field: "iataCode" | "name"): Generator {
  return entityText({
    name,
    summary,
    entity: "airport",
    text() {
      const all = definitions("en").airline?.airport ?? [];
      const names = new Set(distinctByFold(all.map((one) => one.name)));
      const airports = all.filter((one) => names.delete(one.name));
      return {
        capacity: airports.length,
        longest: Math.max(...airports.map((one) => one[field].length)),
        at: (index) => airports[index < airports.length ? index : hash(index, 93) % airports.length]?.[field] ?? "",
      };
    },
  });
}

export const airportName = ofAirport("airportName", "An airport.", "name");
export const airportCode = ofAirport("airportCode", "An airport's IATA code, in keeping with its name.", "iataCode");
export const airline = fromList("airline", "An airline.", ({ airline: flights }) =>
  flights?.airline?.map((one) => one.name),
);
export const flightNumber = fromMask("flightNumber", "A flight's number.", ["??!##", "?!##"]);
export const seat = fromParts("seat", "A seat.", ["{row}{letter}"], {
  row: wordList(Array.from({ length: 42 }, (_, row) => String(row + 1))),
  letter: "A|B|C|D|E|F",
});
export const trackingNumber = fromMask("trackingNumber", "A parcel's number.", [
  "1Z**************",
  "????########",
  "########",
  "#####",
]);
export const carrier = fromList(
  "carrier",
  "Who delivers a parcel (made up).",
  "Swift Parcel|Northline Express|Blue Arrow|Cargo Hop|City Courier|Green Wheels|Harbor Freight Lines|Metro Post|Overland|Pigeon Mail|Quick Crate|Road Runner Logistics",
  1.5,
);
export const shippingMethod = fromList(
  "shippingMethod",
  "How something is sent.",
  "standard|express|pickup|overnight|economy|same_day|freight|locker|international",
  1.8,
);
export const route = fromMasks("route", "A line's number.", ["!#", "?#", "!##", "?!#"]);
