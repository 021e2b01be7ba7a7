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

export const country: Generator = {
  beside: { airport: "airportCountry" },
  ...entityText({
    name: "country",
    summary: "The place's country (its code where there is little room).",
    entity,
    text(context, fit) {
      if (fit.maxLength < 4) return countryText(context, true, (one) => (fit.maxLength < 3 ? one.code : one.code3));
      const language = (context.locale[0]?.[0] ?? "en").slice(0, 2);
      if (language === "en") return countryText(context, true, (one) => one.name);
      const name = nameIn(language);
      return countryText(context, true, (one) => name(one.code) ?? one.name);
    },
  }),
};

export const countryCode: Generator = {
  ...ofCountry("countryCode", "The country's code of two letters, ISO 3166-1.", true, (one) => one.code),
  beside: { airport: "airportCountryCode" },
};
export const countryCode3 = ofCountry("countryCode3", "The country's code of three letters.", true, (one) => one.code3);
export const countryNumeric = digitsToo(
  ofCountry("countryNumeric", "The country's code of three digits.", true, (one) => one.numeric),
);
export const continent = ofCountry("continent", "The country's continent.", false, (one) => one.continent);
export const callingCode = ofCountry(
  "callingCode",
  "The country's calling code.",
  false,
  (one) => `+${one.callingCode}`,
);
export const currencyOfPlace = ofCountry(
  "currencyOfPlace",
  "The country's currency, ISO 4217.",
  false,
  (one) => one.currency,
);
/** Writes the languages and currencies of places in English. */
const named = new Map<string, Intl.DisplayNames>();
function nameOf(type: "language" | "currency", code: string): string {
  const names = named.get(type) ?? new Intl.DisplayNames(["en"], { type });
  named.set(type, names);
  return names.of(code) ?? code;
}

export const currencyNameOfPlace = ofCountry(
  "currencyNameOfPlace",
  "The name of the country's currency.",
  false,
  (one) => nameOf("currency", one.currency),
);
export const languageOfPlace = ofCountry(
  "languageOfPlace",
  "The code of the country's main language, ISO 639.",
  false,
  (one) => one.language,
);
export const languageNameOfPlace = ofCountry("languageNameOfPlace", "The country's main language.", false, (one) =>
  nameOf("language", one.language),
);
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
