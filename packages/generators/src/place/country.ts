import { baseType } from "@seedloom/core";
import { digitsToo } from "../build/digits-too.ts";
import { entityText, loose } from "../build/entity-text.ts";
import type { EntityText } from "../build/entity-text.ts";
import type { Generator, GeneratorContext } from "@seedloom/core";
import { gazetteer, placesOf } from "./gazetteer.ts";
import type { City, Country } from "./gazetteer.ts";

const entity = "place";

/** A fact about the place's country; the first indexes go through all countries, each once. */
function ofCountry(name: string, summary: string, distinct: boolean, read: (country: Country) => string): Generator {
  return entityText({ name, summary, entity, text: (context) => countryText(context, distinct, read) });
}

function countryText(context: GeneratorContext, distinct: boolean, read: (country: Country) => string): EntityText {
  const places = placesOf(context);
  const { countries } = gazetteer();
  return {
    capacity: distinct ? countries.length : 0,
    longest: Math.max(...countries.map((one) => read(one).length)),
    at: (index) => read(places.city(index).country),
  };
}

/** A fact about the place itself. */
function ofCity(name: string, summary: string, read: (city: City) => string): Generator {
  return entityText({
    name,
    summary,
    entity,
    text(context) {
      const places = placesOf(context);
      const { ladder, cities } = gazetteer();
      return loose(Math.max(...[...ladder, ...cities].map((one) => read(one).length)), (index) =>
        read(places.city(index)),
      );
    },
  });
}

const names = new Map<string, (code: string) => string | undefined>();

/** Country names of other languages are ICU's. */
function nameIn(language: string): (code: string) => string | undefined {
  const found = names.get(language);
  if (found !== undefined) return found;
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "code" });
  const name = (code: string) => display.of(code);
  names.set(language, name);
  return name;
}

/** The language of a context's first locale. */
function languageCodeOf(context: GeneratorContext): string {
  return (context.locale[0]?.[0] ?? "en").slice(0, 2);
}

/** What countries are called in the language of a context's first locale. */
export function countryNames(context: GeneratorContext): (one: Country) => string {
  const language = languageCodeOf(context);
  if (language === "en") return (one) => one.name;
  const name = nameIn(language);
  return (one) => name(one.code) ?? one.name;
}

export const country: Generator = {
  beside: { airport: "airportCountry" },
  ...entityText({
    name: "country",
    summary: "The place's country (its code where there is little room).",
    entity,
    text(context, fit) {
      if (fit.maxLength < 4) return countryText(context, true, (one) => (fit.maxLength < 3 ? one.code : one.code3));
      return countryText(context, true, countryNames(context));
    },
  }),
};

export const isoCountry: Generator = {
  ...entityText({
    name: "isoCountry",
    summary: "Countries for a lookup table, each once.",
    entity,
    text: (context, { maxLength }) =>
      countryText(context, true, maxLength < 4 ? (one) => one.code : countryNames(context)),
  }),
  exhaustive: true,
};

export const countryCode: Generator = {
  ...ofCountry("countryCode", "The country's code of two letters, ISO 3166-1.", true, (one) => one.code),
  beside: { airport: "airportCountryCode" },
};
export const countryCode3 = ofCountry("countryCode3", "The country's code of three letters.", true, (one) => one.code3);
export const countryNumeric = digitsToo(
  ofCountry("countryNumeric", "The country's code of three digits.", true, (one) => one.numeric),
);
/** The continents' codes of the United Nations (M49), and the land that is one, which ICU has names for. */
const continents: Readonly<Record<string, string>> = {
  Africa: "002",
  Antarctica: "AQ",
  Asia: "142",
  Europe: "150",
  "North America": "003",
  Oceania: "009",
  "South America": "005",
};

export const continent = entityText({
  name: "continent",
  summary: "The country's continent.",
  entity,
  text(context) {
    const language = languageCodeOf(context);
    if (language === "en") return countryText(context, false, (one) => one.continent);
    const name = nameIn(language);
    return countryText(context, false, ({ continent }) => name(continents[continent] ?? "001") ?? continent);
  },
});
const plusCode = ofCountry("callingCode", "The country's calling code.", false, (one) => `+${one.callingCode}`);
const digitCode = digitsToo(ofCountry("callingCode", "", false, (one) => one.callingCode));
/** Numbers have no plus. */
export const callingCode: Generator = {
  ...plusCode,
  types: digitCode.types,
  compile: (given, context) =>
    (["integer", "decimal"].includes(baseType(context.type).kind) ? digitCode : plusCode).compile(given, context),
};
export const currencyOfPlace = ofCountry(
  "currencyOfPlace",
  "The country's currency, ISO 4217.",
  false,
  (one) => one.currency,
);
const named = new Map<string, Intl.DisplayNames>();

/** Languages or currencies as the language of a context's first locale calls them. */
export function displayNames(context: GeneratorContext, type: "language" | "currency"): (code: string) => string {
  const language = languageCodeOf(context);
  const id = `${type} ${language}`;
  const names = named.get(id) ?? new Intl.DisplayNames([language], { type });
  named.set(id, names);
  return (code) => names.of(code) ?? code;
}

export const currencyNameOfPlace = entityText({
  name: "currencyNameOfPlace",
  summary: "The name of the country's currency.",
  entity,
  text(context) {
    const nameOf = displayNames(context, "currency");
    return countryText(context, false, (one) => nameOf(one.currency));
  },
});
export const languageOfPlace = ofCountry(
  "languageOfPlace",
  "The code of the country's main language, ISO 639.",
  false,
  (one) => one.language,
);
export const languageNameOfPlace = entityText({
  name: "languageNameOfPlace",
  summary: "The country's main language.",
  entity,
  text(context) {
    const nameOf = displayNames(context, "language");
    return countryText(context, false, (one) => nameOf(one.language));
  },
});
export const capitalOfPlace = entityText({
  name: "capitalOfPlace",
  summary: "The capital of the place's country.",
  entity,
  text(context) {
    const places = placesOf(context);
    const { capitals } = gazetteer();
    const capitalOf = new Map(capitals.map((city) => [city.country, city.name]));
    return {
      capacity: 0,
      longest: Math.max(...capitals.map(({ name }) => name.length)),
      at: (index) => capitalOf.get(places.city(index).country) ?? "",
    };
  },
});
export const localeCode = ofCountry(
  "localeCode",
  "Language and country, e.g. en-US.",
  true,
  (one) => `${one.language}-${one.code}`,
);
export const timeZone: Generator = {
  ...ofCity("timeZone", "The place's time zone (IANA).", (one) => one.timeZone),
  beside: { airport: "airportTimeZone" },
};
