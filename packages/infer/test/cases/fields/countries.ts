import type { Schemas } from "./schemas.ts";

/** Facts of countries, and columns that are called alike elsewhere. */
export const countries: Schemas = {
  atlas: {
    countries: `
      iso2 char(2) pk countryCode
      name varchar(100) country
      native varchar(255) null countryNativeName
      capital varchar(255) null capitalOfPlace
      tld varchar(10) null countryTld
      emoji varchar(16) null countryFlag
      population int countryPopulation
      area_km2 decimal(12,2) countryArea
      gdp decimal(14,2) countryGdp
      life_expectancy decimal(4,1) lifeExpectancy
      independence_year int independenceYear
      government_form varchar(60) governmentForm`,
    towns: `
      id int pk sequence
      name varchar(80) city
      population int integer`,
  },
};
