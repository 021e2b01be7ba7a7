import type { Generator } from "@seedloom/core";
import { entityNumber } from "../build/attribute.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { countryFacts } from "../data/country-facts.ts";
import { placesOf } from "./gazetteer.ts";
import type { Country } from "./gazetteer.ts";

const entity = "place";

/** What is known of a country beyond its names and codes. */
interface Facts {
  readonly area: number;
  /** In thousands. */
  readonly people: number;
  /** NaN where it belongs to another country. */
  readonly since: number;
  readonly form: string;
  /** Thousands of dollars a head and year. */
  readonly income: number;
}

const UNKNOWN: Facts = { area: 100, people: 10, since: NaN, form: "D", income: 10 };

let read: ReadonlyMap<string, Facts> | null = null;

function factsOf({ code }: Country): Facts {
  read ??= new Map(
    countryFacts.split(";").map((line) => {
      const [of = "", area, people, since, form = "", income] = line.split(" ");
      return [of, { area: Number(area), people: Number(people), since: Number(since), form, income: Number(income) }];
    }),
  );
  return read.get(code) ?? UNKNOWN;
}

const FORMS: Readonly<Record<string, string>> = {
  R: "Republic",
  F: "Federal Republic",
  I: "Islamic Republic",
  S: "Socialist Republic",
  C: "Constitutional Monarchy",
  M: "Monarchy",
  D: "Dependent Territory",
};

function figure(
  name: string,
  summary: string,
  scale: number,
  bounds: readonly [number, number],
  number: (facts: Facts, index: number) => number,
): Generator {
  return entityNumber({
    name,
    summary,
    entity,
    scale,
    bounds,
    number(context) {
      const places = placesOf(context);
      return (index) => Math.min(bounds[1], Math.max(bounds[0], number(factsOf(places.city(index).country), index)));
    },
  });
}

export const countryArea = figure(
  "countryArea",
  "The country's area in square kilometres, rounded.",
  0,
  [1, 17_100_000],
  ({ area }) => area,
);
export const countryPopulation = figure(
  "countryPopulation",
  "How many people live in the country, rounded.",
  0,
  [0, 1_500_000_000],
  ({ people }) => people * 1000,
);
export const lifeExpectancy = figure(
  "lifeExpectancy",
  "How old people become where the country's income is such.",
  1,
  [50, 86],
  ({ income, people }) => 60.3 + 5.2 * Math.log(income + 1) + (people % 7) / 10,
);
export const countryGdp = figure(
  "countryGdp",
  "The country's yearly product in millions of dollars, rounded.",
  0,
  [1, 30_000_000],
  ({ people, income }) => Math.round(people * income),
);
export const independenceYear = entityNumber({
  name: "independenceYear",
  summary: "The year in which the country became independent; that of a neighbour's where it is not.",
  entity,
  types: ["integer", "decimal", "float", "year", "text", "any"],
  scale: 0,
  bounds: [600, 2011],
  number(context) {
    const places = placesOf(context);
    return (index) => {
      const { since } = factsOf(places.city(index).country);
      return Number.isNaN(since) ? 1960 : since;
    };
  },
});

export const governmentForm = entityText({
  name: "governmentForm",
  summary: "How the country is governed.",
  entity,
  text(context) {
    const places = placesOf(context);
    return loose(24, (index) => FORMS[factsOf(places.city(index).country).form] ?? "Republic");
  },
});

const native = new Map<string, string>();

/** What a country is called by those who live there. */
function nativeName({ code, language, name }: Country): string {
  const found = native.get(code);
  if (found !== undefined) return found;
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  // What ICU has no words of would come in the language of this machine.
  const [known] = Intl.DisplayNames.supportedLocalesOf([language]);
  const called = known === undefined ? name : (display.of(code) ?? name);
  native.set(code, called);
  return called;
}

export const countryNativeName = entityText({
  name: "countryNativeName",
  summary: "What the country is called in its main language.",
  entity,
  text(context) {
    const places = placesOf(context);
    return loose(60, (index) => nativeName(places.city(index).country));
  },
});

/** The two countries whose names on the internet are not their codes. */
const DOMAINS: Readonly<Record<string, string>> = { GB: ".uk", XK: ".eu" };

export const countryTld = entityText({
  name: "countryTld",
  summary: "The country's top-level domain.",
  entity,
  text(context) {
    const places = placesOf(context);
    return loose(3, (index) => {
      const { code } = places.city(index).country;
      return DOMAINS[code] ?? `.${code.toLowerCase()}`;
    });
  },
});

export const countryFlag = entityText({
  name: "countryFlag",
  summary: "The country's flag as an emoji.",
  entity,
  text(context) {
    const places = placesOf(context);
    return loose(4, (index) =>
      [...places.city(index).country.code]
        .map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0)))
        .join(""),
    );
  },
});
