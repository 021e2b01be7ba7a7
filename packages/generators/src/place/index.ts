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
import {
  countryArea,
  countryFlag,
  countryGdp,
  countryNativeName,
  countryPopulation,
  countryTld,
  governmentForm,
  independenceYear,
  lifeExpectancy,
} from "./country-facts.ts";
import { located } from "./located.ts";
import { placeShape } from "./place-shape.ts";
import { coordinates, latitude, longitude } from "./position.ts";
import { roomOfFloor } from "./room-of-floor.ts";
import { taxRateOfPlace } from "./tax-rate-of-place.ts";
import { utcOffset } from "./utc-offset.ts";
import { worldRegion } from "./world-region.ts";

/** Generators about places. */
export const placeGenerators = {
  addressLine2: located(addressLine2),
  building: located(building),
  callingCode: located(callingCode),
  capitalOfPlace,
  city: located(city),
  continent: located(continent),
  coordinates: located(coordinates),
  country: located(country),
  countryCode: located(countryCode),
  countryCode3: located(countryCode3),
  countryNumeric: located(countryNumeric),
  countryArea,
  countryFlag,
  countryGdp,
  countryNativeName,
  countryPopulation,
  countryTld,
  governmentForm,
  independenceYear,
  lifeExpectancy,
  county: located(county),
  currencyNameOfPlace,
  currencyOfPlace: located(currencyOfPlace),
  district: located(district),
  fullAddress: located(fullAddress),
  houseNumber: located(houseNumber),
  languageNameOfPlace,
  languageOfPlace: located(languageOfPlace),
  latitude: located(latitude),
  localeCode: located(localeCode),
  longitude: located(longitude),
  placeShape: located(placeShape),
  postalCode: located(postalCode),
  region: located(region),
  regionCode: located(regionCode),
  roomOfFloor,
  street: located(street),
  streetName: located(streetName),
  taxRateOfPlace: located(taxRateOfPlace),
  timeZone: located(timeZone),
  utcOffset: located(utcOffset),
  worldRegion: located(worldRegion),
} satisfies Record<string, Generator>;
