import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";

export const PLACE: readonly Meaning[] = [
  meaning(
    "place of issue, issue place, place issued, issuing place, issue city",
    { text: "city" },
    { confidence: 0.93 },
  ),
  meaning(
    "street, street address, address line, address line 1, address 1, street line, street line 1, street 1, line 1, street and number, address street, mailing address, home address, residential address, house address, address line one, delivery address, shipping address, billing address, work address, office address, permanent address, postal address, current address, physical address, site address, service address, pickup address, dropoff address, company address, registered address, address text",
    { text: "street" },
  ),
  meaning("address", { text: "street" }),
  meaning(
    "full address, complete address, formatted address, address full, destination address, location address, address string, single line address",
    { text: "fullAddress" },
  ),
  meaning(
    "address line 2, address 2, street 2, street line 2, apartment, apartment number, suite, address line two, unit number, line 2, address extra, address supplement, address complement, flat, flat number, additional address, address addition",
    { text: "addressLine2" },
  ),
  meaning("suite number", { text: { generator: "pattern", options: { regex: "Suite ([1-9][0-9]?0|[A-H])" } } }),
  meaning("address line 3, address 3, line 3, street 3, address line 4", { text: "building" }),
  meaning("street name, road name, road, street type name", { text: "streetName" }),
  meaning("street type", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Street", 40],
          ["Avenue", 22],
          ["Road", 16],
          ["Lane", 9],
          ["Drive", 8],
          ["Boulevard", 5],
        ],
      },
    },
  }),
  meaning("house number, street number, building number, number house, house no, street no, exterior number", {
    text: "houseNumber",
    integer: { generator: "integer", options: { min: 1, max: 250, distribution: "lognormal" } },
  }),
  meaning(
    "city, town, city name, town name, municipality, locality, village, address city, hometown, residence city, settlement, city town, commune, post town, place name",
    { text: "city" },
  ),
  meaning(
    "region, country area, country part, country subdivision, state province, state or province, province, state name, state region, province name, region name, address state, county state, state prov, prefecture, province state, federal state, administrative area, administrative area level 1, voivodeship, emirate, canton, territory",
    { text: "region" },
  ),
  meaning("state", { text: "region" }, { about: ["place"] }),
  meaning(
    "region code, state code, province code, state province code, subdivision code, state abbreviation, province abbreviation, state abbr",
    { text: "regionCode" },
  ),
  meaning("county, county name, parish, departement", { text: "county" }),
  meaning("county code, fips, fips code", { text: { generator: "digits", options: { length: 5 } } }),
  meaning(
    "district, neighborhood, neighbourhood, suburb, borough, sub district, ward, quarter name, barangay, sublocality, city area, city part, part of town, city district",
    { text: "district" },
  ),
  meaning("district", { text: "district" }, { about: ["place"] }),
  meaning("zip code prefix, postal code prefix, zip prefix", { text: { generator: "digits", options: { length: 5 } } }),
  meaning(
    "postal code, zip code, post code, pin code, pincode, address pincode, postcode, zip postal code, zip plus four, postal, mailing code, eircode, address postal code",
    { text: "postalCode", integer: "postalCode" },
  ),
  meaning("postal code plus 4, zip 4, zip plus 4, plus 4, postal code 4", {
    text: { generator: "digits", options: { length: 4 } },
    integer: { generator: "integer", options: { min: 1000, max: 9999 } },
  }),
  meaning(
    "country, country name, country of origin, country of residence, birth country, country of birth, address country, residence country, origin country, nation, country region, country long, country english name, country full name",
    { text: "country" },
  ),
  meaning(
    "country code, country iso, iso country, iso country code, country iso code, country iso2, country alpha 2, iso2, country abbreviation, country abbr, country code iso, nation code, country region code, cca2, iso 3166, country 2 code, iso3166 alpha 2, country code 2",
    { text: "countryCode" },
  ),
  meaning("code 2, alpha code 2", { text: "countryCode" }, { of: ["country", "nation"], confidence: 0.93 }),
  meaning(
    "country code 3, country iso3, iso3, country alpha 3, iso3 code, iso code 3, cca3, country code3, alpha 3 code",
    { text: "countryCode3" },
  ),
  meaning("country numeric, numeric code, iso numeric, country number, numeric country code, un code", {
    text: "countryNumeric",
    integer: { generator: "integer", options: { min: 4, max: 894 } },
  }),
  meaning(
    "calling code, phone code, dialing code, dial code, country calling code, phone country code, phone cc, country dial code",
    { text: "callingCode" },
  ),
  meaning(
    "calling code, phone code, dialing code, dial code, phone prefix, country calling code, phone country code, country dial code, area code",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["1", 30],
            ["44", 20],
            ["49", 15],
            ["33", 13],
            ["34", 8],
            ["39", 8],
            ["31", 6],
          ],
        },
      },
      integer: {
        generator: "weighted",
        options: {
          values: [
            [1, 30],
            [44, 20],
            [49, 15],
            [33, 13],
            [34, 8],
            [39, 8],
            [31, 6],
          ],
        },
      },
    },
  ),
  meaning("continent, continent name, world region", { text: "continent" }),
  meaning("continent code", {
    text: { generator: "choice", options: { values: ["EU", "AS", "NA", "AF", "SA", "OC", "AN"] } },
  }),
  meaning(
    "time zone, time zone name, time zone id, tz name, olson time zone, iana time zone, user time zone, local time zone",
    { text: "timeZone" },
  ),
  meaning("time zone offset, utc offset, gmt offset, timezone offset, tz offset, zone offset", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["+00:00", 25],
          ["+01:00", 25],
          ["-05:00", 20],
          ["+02:00", 12],
          ["-08:00", 10],
          ["+09:00", 8],
        ],
      },
    },
    number: "utcOffset",
  }),
  meaning(
    "latitude, latitude decimal, lat decimal, geo latitude, gps latitude, start latitude, end latitude, pickup latitude",
    {
      decimal: "latitude",
      text: "latitude",
    },
  ),
  meaning("longitude, longitude decimal, lon decimal, geo longitude, gps longitude, start longitude, end longitude", {
    decimal: "longitude",
    text: "longitude",
  }),
  meaning("long", { decimal: "longitude" }, { whole: true }),
  meaning(
    "coordinates, coordinate, lat long, gps coordinates, geo location, geolocation, gps, lat lng, geo point, gps location, gps position, geo coordinates, latitude longitude",
    { text: "coordinates" },
  ),
  meaning("altitude, elevation", {
    number: { generator: "decimal", options: { min: 0, max: 2400, scale: 1, distribution: "exponential" } },
  }),
  meaning("building, building name, tower, block name", { text: "building" }),
  meaning("building", { text: "building" }, { about: ["place"] }),
  meaning("floor, floor number, storey, story number, stories", {
    text: "floorNumber",
    integer: "floorNumber",
    decimal: "floorNumber",
  }),
  meaning("number of floors, floor count, floors, floor space floors", {
    number: { generator: "integer", options: { min: 1, max: 12, distribution: "zipf" } },
  }),
  meaning(
    "bedroom, bedroom count, number of bedroom, bathroom, bathroom count, number of bathroom, number of rooms, room count",
    { number: { generator: "integer", options: { min: 1, max: 5, distribution: "normal" } } },
  ),
  meaning(
    "population, population size, inhabitant count, number of inhabitant, district population, total population",
    { number: { generator: "integer", options: { min: 800, max: 4000000, distribution: "lognormal" } } },
  ),
  meaning("surface area, land area, area km2, area sq km, total area", {
    number: { generator: "decimal", options: { min: 10, max: 900000, scale: 2, distribution: "lognormal" } },
  }),
  meaning(
    "location, current location, meeting location, event location, location name, venue location, destination, departure location, arrival location, pickup location, dropoff location, place, from location, to location, departure city, arrival city, origin city, destination city, job location, work location, origin",
    { text: "city" },
    { confidence: 0.75 },
  ),
  meaning("origin, destination", { text: "city" }, { about: ["transport", "vehicle"] }),
  meaning(
    "origin, destination",
    { text: "airportCode" },
    {
      of: ["flight", "flight leg", "flight segment", "flight schedule", "airfare", "flight route", "flight booking"],
      confidence: 0.94,
    },
  ),
  meaning("capital, capital city, capital name", { text: "capitalOfPlace" }),
  meaning(
    "calling code, phone code, dialing code, dial code, isd code, telephone code, phone prefix, country phone code, country calling code, dialling code, isd",
    { text: "callingCode" },
    { about: ["place"], confidence: 0.93 },
  ),
  meaning("life expectancy", {
    number: { generator: "decimal", options: { min: 58, max: 85, scale: 1, distribution: "normal" } },
  }),
  meaning("gnp, gdp, gnp old", {
    number: { generator: "decimal", options: { min: 500, max: 900000, scale: 2, distribution: "lognormal" } },
  }),
  meaning("head of state", { text: "fullName" }),
  meaning("government form, form of government", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Republic", 55],
          ["Constitutional Monarchy", 25],
          ["Federal Republic", 15],
          ["Monarchy", 5],
        ],
      },
    },
  }),
  meaning("po box, post office box, pobox", {
    text: { generator: "pattern", options: { regex: "PO Box [1-9][0-9]{2,3}" } },
  }),
  meaning("location code, site code, store code, branch code, warehouse code, depot code", {
    text: { generator: "pattern", options: { regex: "[A-Z]{3}-[0-9]{2}" } },
  }),
  meaning("aisle", {
    text: { generator: "pattern", options: { regex: "[A-F][0-9]{1,2}" } },
    integer: { generator: "integer", options: { min: 1, max: 40 } },
  }),
  meaning("shelf, bin, bin location, bin number, bay, rack position, storage location, shelf location, slot code", {
    text: { generator: "pattern", options: { regex: "[A-F][0-9]{2}-[0-9]{2}" } },
    integer: { generator: "integer", options: { min: 1, max: 99 } },
  }),
  meaning("room, room number, room name, classroom, office number, office, room code, cubicle", {
    text: { generator: "pattern", options: { regex: "[1-5][0-9]{2}" } },
    integer: { generator: "integer", options: { min: 101, max: 520 } },
  }),
  meaning("bed, bed number, bed code", {
    text: { generator: "pattern", options: { regex: "[1-9][0-9]?[A-D]" } },
    integer: { generator: "integer", options: { min: 1, max: 60 } },
  }),
  meaning("ward name, ward unit, care unit, hospital unit, first care unit, last care unit", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Medicine", 26],
          ["Surgery", 20],
          ["Emergency Department", 18],
          ["Cardiology", 14],
          ["Neurology", 10],
          ["Pediatrics", 7],
          ["Intensive Care", 5],
        ],
      },
    },
  }),
  meaning(
    "home port, port of registry, departure port, arrival port, port of loading, port of discharge, port of call, loading port, port name, seaport, harbor",
    { text: "city" },
  ),
  meaning("port", { text: "city" }, { about: ["vehicle", "transport"] }),
];
