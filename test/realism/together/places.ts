import { airportLines } from "../../../packages/generators/src/data/airports.ts";
import { countries, text } from "./case.ts";
import type { Case } from "./case.ts";

const airports = airportLines.split("\n").map((line) => line.split("|"));

export const PLACES: readonly Case[] = [
  {
    table:
      "countries: iso2 char(2), iso3 char(3), name varchar(60), continent varchar(20), currency char(3), phone_code varchar(8), capital varchar(60)",
    holds: (row) =>
      countries.some(
        ([alpha2, alpha3, , name, , calling, currency, , capital]) =>
          alpha2 === row["iso2"] &&
          alpha3 === row["iso3"] &&
          name === row["name"] &&
          currency === row["currency"] &&
          `+${calling}` === row["phone_code"] &&
          capital === row["capital"],
      ),
    varies: "currency",
    once: "name",
  },
  {
    table:
      "airports: iata char(3), icao char(4), name varchar(100), city varchar(60), country_code char(2), latitude decimal(9,6), longitude decimal(9,6), timezone varchar(40)",
    holds: (row) =>
      airports.some((facts) =>
        ["iata", "icao", "name", "city", "country_code", "latitude", "longitude", "timezone"].every(
          (name, place) => String(row[name]) === facts[place] || Number(row[name]) === Number(facts[place]),
        ),
      ),
    varies: "timezone",
  },
  {
    table:
      "flights: departure_airport char(3), departure_city varchar(60), arrival_airport char(3), arrival_city varchar(60)",
    holds: (row) =>
      ["departure", "arrival"].every((end) =>
        airports.some(([iata, , , city]) => iata === row[`${end}_airport`] && city === row[`${end}_city`]),
      ),
    varies: "arrival_city",
  },
  {
    table: "shops: city varchar(60), country char(2), currency char(3), language char(2)",
    holds: (row) =>
      countries.some(
        ([alpha2, , , , , , currency, language]) =>
          alpha2 === row["country"] && currency === row["currency"] && language === row["language"],
      ),
    varies: "currency",
  },
  {
    table: "clients: phone varchar(30), fax varchar(30)?, country varchar(60)",
    holds: (row) => {
      const calling = countries.find(([, , , name]) => name === row["country"])?.[5] ?? "";
      // Whose regulator keeps no numbers for fiction has those of North America.
      const kept = ["44", "49", "33", "61", "353", "46"].includes(calling) ? calling : "1";
      return [row["phone"], row["fax"]].every((number) => number === null || String(number).startsWith(`+${kept} `));
    },
    varies: "country",
  },
  {
    table: "roles: name varchar(50), display_name varchar(60)",
    holds: (row) => text(row, "name") !== "",
    once: "name",
    rows: 12,
  },
];
