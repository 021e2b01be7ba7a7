import type { GeneratorContext } from "@seedloom/core";
import { cityLines } from "../data/cities.ts";
import { countryLines } from "../data/countries.ts";
import { fold } from "../fold.ts";
import { mixture } from "../mixture.ts";
import type { Mixture } from "../mixture.ts";
import { remainder } from "../scramble.ts";

export interface Country {
  readonly code: string;
  readonly code3: string;
  readonly numeric: string;
  readonly name: string;
  readonly continent: string;
  readonly callingCode: string;
  readonly currency: string;
  readonly language: string;
}

/** A real city and what goes with it. */
export interface City {
  readonly country: Country;
  readonly name: string;
  readonly region: string;
  readonly regionCode: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  /** `#` a digit, `&` a letter; empty where the country has none. */
  readonly postcode: string;
}

export interface Gazetteer {
  readonly countries: readonly Country[];
  /** One capital a country, in the same order. */
  readonly capitals: readonly City[];
  readonly cities: readonly City[];
  /** Capitals, then cities whose names are new: what small indexes stand for, so that lookup tables have no doubles. */
  readonly ladder: readonly City[];
}

const continents: Readonly<Record<string, string>> = {
  AF: "Africa",
  AN: "Antarctica",
  AS: "Asia",
  EU: "Europe",
  NA: "North America",
  OC: "Oceania",
  SA: "South America",
};

let read: Gazetteer | undefined;

/** Countries and cities, read once. */
export function gazetteer(): Gazetteer {
  read ??= parse();
  return read;
}

function parse(): Gazetteer {
  const capitals = countryLines.split("\n").map((line): City => {
    const [
      code = "",
      code3 = "",
      numeric = "",
      name = "",
      continent = "",
      callingCode = "",
      currency = "",
      language = "",
      ...rest
    ] = line.split("|");
    const [capital = "", timeZone = "", latitude, longitude] = rest;
    const country = {
      code,
      code3,
      numeric,
      name,
      continent: continents[continent] ?? "",
      callingCode,
      currency,
      language,
    };
    return {
      country,
      name: capital,
      // Many a capital is a region of its own.
      region: capital,
      regionCode: code3,
      timeZone,
      latitude: Number(latitude),
      longitude: Number(longitude),
      postcode: "",
    };
  });
  const byCode = new Map(capitals.map((capital) => [capital.country.code, capital]));
  const cities = cityLines.split("\n").map((line): City => {
    const [code = "", name = "", region = "", regionCode = "", latitude, longitude, timeZone, postcode = ""] =
      line.split("|");
    const capital = byCode.get(code) as City;
    return {
      country: capital.country,
      name,
      region,
      regionCode,
      timeZone: timeZone === "" || timeZone === undefined ? capital.timeZone : timeZone,
      latitude: Number(latitude),
      longitude: Number(longitude),
      postcode,
    };
  });
  const detailed = new Map(cities.map((city) => [`${city.country.code} ${fold(city.name)}`, city]));
  // A capital that stands among the cities is described better there.
  const best = capitals.map((capital) => detailed.get(`${capital.country.code} ${fold(capital.name)}`) ?? capital);
  const names = new Set(best.map(({ name }) => fold(name)));
  const ladder = [...best];
  for (const city of cities) {
    if (names.has(fold(city.name))) continue;
    names.add(fold(city.name));
    ladder.push(city);
  }
  return { countries: capitals.map(({ country }) => country), capitals: best, cities, ladder };
}

/**
 * In which countries people of a locale live, and in how many shares: where phones, banks and taxes are those of one country, there. Others
 * that speak the language are locales of their own (`de_AT`, `es_MX`).
 */
const homes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { US: 60, GB: 15, CA: 10, AU: 8, NZ: 3, IE: 2 },
  de: { DE: 1 },
  fr: { FR: 1 },
  es: { ES: 1 },
  pt: { BR: 60, PT: 40 },
  nl: { NL: 1 },
  nb: { NO: 1 },
  zh: { CN: 1 },
  ja: { JP: 1 },
  ko: { KR: 1 },
  ar: { EG: 30, AE: 30, SA: 30 },
  cs: { CZ: 1 },
  da: { DK: 1 },
  el: { GR: 1 },
  he: { IL: 1 },
  hi: { IN: 1 },
  sv: { SE: 1 },
  uk: { UA: 1 },
};

/** Who lives where: an index's city, and the locale's numbering behind it. */
export interface Places {
  readonly mixture: Mixture;
  readonly languages: readonly string[];
  city(index: number): City;
}

/** From here on indexes go through the places of the whole world in turn, whatever the locale. */
export const farIndex = 2 ** 52;

const made = new Map<string, Places>();

/** The places of a context's locales: the same for each generator of the entity `place`. */
export function placesOf(context: GeneratorContext): Places {
  const id = JSON.stringify(context.locale);
  const found = made.get(id);
  if (found !== undefined) return found;
  const { ladder } = gazetteer();
  const locales = mixture(context.locale);
  const lists = locales.locales.map(citiesOf);
  const first = homeFirst(lists.flat());
  const places: Places = {
    mixture: locales,
    languages: [...new Set(lists.flat().map(({ country }) => country.language))],
    city(index) {
      if (index < ladder.length) return (first[index] ?? ladder[index]) as City;
      if (index >= farIndex) return ladder[remainder(index - farIndex, ladder.length)] as City;
      const list = lists[locales.which(index)] ?? ladder;
      return list[remainder(locales.within(index), list.length)] as City;
    },
  };
  made.set(id, places);
  return places;
}

/**
 * The capitals, those of the countries where most of these people live first, then those of which most cities are known: who lists a few
 * countries lists these, and what refers to the first of them has cities to lie in.
 */
function homeFirst(people: readonly City[]): readonly City[] {
  const { capitals, cities } = gazetteer();
  const here = counted(people);
  const known = counted(cities);
  const of = (counts: ReadonlyMap<Country, number>, { country }: City) => counts.get(country) ?? 0;
  return capitals.toSorted((one, other) => of(here, other) - of(here, one) || of(known, other) - of(known, one));
}

function counted(cities: readonly City[]): ReadonlyMap<Country, number> {
  const counts = new Map<Country, number>();
  for (const { country } of cities) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** The cities of a locale, each as often as its country's share asks for. */
function citiesOf(locale: string): readonly City[] {
  const { cities, ladder } = gazetteer();
  const [language = "en", region] = locale.replace("-", "_").split("_");
  const own = cities.filter(({ country }) => country.code === region);
  if (own.length > 0) return own;
  const shares = homes[language];
  if (shares === undefined) {
    const spoken = ladder.filter(({ country, postcode }) => country.language === language && postcode !== "");
    return spoken.length > 0 ? spoken : ladder;
  }
  const total = 200;
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  return Object.entries(shares).flatMap(([code, share]) => {
    const there = cities.filter(({ country }) => country.code === code);
    const copies = Math.max(there.length, Math.round((share / sum) * total));
    return Array.from({ length: copies }, (_, place) => there[place % there.length] as City);
  });
}
