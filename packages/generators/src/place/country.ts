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

export const country = entityText({
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
});

export const countryCode = ofCountry(
  "countryCode",
  "The country's code of two letters, ISO 3166-1.",
  true,
  (one) => one.code,
);
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
export const localeCode = ofCountry(
  "localeCode",
  "Language and country, e.g. en-US.",
  true,
  (one) => `${one.language}-${one.code}`,
);
export const timeZone = ofCity("timeZone", "The place's time zone (IANA).", (one) => one.timeZone);
