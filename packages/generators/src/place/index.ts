import type { Generator } from "@seedloom/core";
import {
  addressLine2,
  building,
  city,
  county,
  district,
  fullAddress,
  houseNumber,
  postalCode,
  region,
  regionCode,
  street,
  streetName,
} from "./address.ts";
import {
  callingCode,
  capitalOfPlace,
  continent,
  country,
  countryCode,
  countryCode3,
  countryNumeric,
  currencyNameOfPlace,
  currencyOfPlace,
  languageNameOfPlace,
  languageOfPlace,
  localeCode,
  timeZone,
} from "./country.ts";
import { coordinates, latitude, longitude } from "./position.ts";
import { roomOfFloor } from "./room-of-floor.ts";
import { utcOffset } from "./utc-offset.ts";
import { worldRegion } from "./world-region.ts";

/** Generators about places. */
export const placeGenerators = {
  addressLine2,
  building,
  callingCode,
  capitalOfPlace,
  city,
  continent,
  coordinates,
  country,
  countryCode,
  countryCode3,
  countryNumeric,
  county,
  currencyNameOfPlace,
  currencyOfPlace,
  district,
  fullAddress,
  houseNumber,
  languageNameOfPlace,
  languageOfPlace,
  latitude,
  localeCode,
  longitude,
  postalCode,
  region,
  regionCode,
  roomOfFloor,
  street,
  streetName,
  timeZone,
  utcOffset,
  worldRegion,
} satisfies Record<string, Generator>;
