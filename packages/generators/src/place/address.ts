import type { Generator, GeneratorContext } from "@seedloom/core";
import { digitsToo } from "../build/digits-too.ts";
import { entityText, loose } from "../build/entity-text.ts";
import type { EntityText } from "../build/entity-text.ts";
import { fits } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { languageAt, languagesOf } from "../language/in-languages.ts";
import type { Language } from "../language/language.ts";
import { phrasesIn, wordsIn } from "../language/said.ts";
import type { Strings } from "../strings/strings.ts";
import { countryNames } from "./country.ts";
import { countyOf } from "./county-of.ts";
import { hash } from "../scramble.ts";
import { LONGEST_STREET } from "./longest-street.prepared.ts";
import { gazetteer, placesOf } from "./gazetteer.ts";
import type { City, Places } from "./gazetteer.ts";
import { postcodeOf } from "./postcode.ts";
import { streetsOf } from "./streets.ts";

const entity = "place";

/** What is said of a place in the language of its locale; what `english` makes where there is none. */
function said(
  context: GeneratorContext,
  local: (language: Language) => Strings,
  longest: number,
  english: (index: number) => string,
): EntityText {
  const languageOf = languageAt(context);
  const sets = new Map(languagesOf(context).map((one) => [one, one === null ? null : local(one)]));
  return loose(Math.max(longest, ...[...sets.values()].map((set) => set?.longest ?? 0)), (index) => {
    const set = sets.get(languageOf(index)) ?? null;
    return set === null ? english(index) : set.at(hash(index, 39) % set.size);
  });
}

function longestOf(read: (city: City) => string): number {
  const { ladder, cities } = gazetteer();
  return Math.max(...[...ladder, ...cities].map((city) => read(city).length));
}

/** How many addresses are kept apart: as many as the smallest of the languages has. */
function streetCapacity(places: Places): number {
  return places.mixture.capacity(
    places.mixture.locales.map(() => Math.min(...places.languages.map((language) => streetsOf(language).size))),
  );
}

const streetAt = (places: Places) => (index: number) =>
  streetsOf(places.city(index).country.language).address(places.mixture.within(index));

export const street = entityText({
  name: "street",
  summary: "Street and house number, in the order of the country.",
  entity,
  text(context) {
    const places = placesOf(context);
    return {
      // Other languages' streets are only loaded for who asks.
      get capacity() {
        return places.mixture.locales.length === 1 ? streetCapacity(places) : 0;
      },
      longest: LONGEST_STREET,
      at: streetAt(places),
    };
  },
});

export const streetName = entityText({
  name: "streetName",
  summary: "A street without a number.",
  entity,
  text(context) {
    const places = placesOf(context);
    return loose(LONGEST_STREET, (index) =>
      streetsOf(places.city(index).country.language).name(places.mixture.within(index)),
    );
  },
});

export const houseNumber = digitsToo(
  entityText({
    name: "houseNumber",
    summary: "A house number.",
    entity,
    text(context) {
      const places = placesOf(context);
      return loose(4, (index) => streetsOf(places.city(index).country.language).number(places.mixture.within(index)));
    },
  }),
);

export const addressLine2 = entityText({
  name: "addressLine2",
  summary: "What stands below the street: apartment, floor, suite.",
  entity,
  text(context) {
    const kinds = ["Apt.", "Suite", "Unit", "Floor", "Apt."];
    return said(
      context,
      (language) => phrasesIn(language, "addressLine2"),
      9,
      (index) => {
        const kind = kinds[hash(index, 32) % kinds.length]!;
        // Few houses have more floors than this.
        return `${kind} ${1 + (hash(index, 33) % (kind === "Floor" ? 24 : 240))}`;
      },
    );
  },
});

/** What a city is called where there is little room: without the river that it lies at, or else a city of the same country. */
function shortName(fit: Fit): (city: City) => string {
  return ({ name, country, region }) => {
    if (fit.measure(name) <= fit.maxLength) return name;
    const head = name.replace(/ (?:upon|am|im) .*/, "");
    if (fit.measure(head) <= fit.maxLength) return head;
    const near = gazetteer().cities.filter((one) => one.country === country && fit.measure(one.name) <= fit.maxLength);
    return (near.find((one) => one.region === region) ?? near[0])?.name ?? name;
  };
}

export const city: Generator = {
  ...entityText({
    name: "city",
    summary: "A real city.",
    entity,
    text(context, fit) {
      const places = placesOf(context);
      const { ladder } = gazetteer();
      const nameOf = context.unique === true ? ({ name }: City) => name : shortName(fit);
      return {
        capacity: ladder.length,
        longest: longestOf(({ name }) => name),
        at: (index) => nameOf(places.city(index)),
      };
    },
  }),
  beside: { airport: "airportCity" },
};

/** Codes of regions: cut short they are the city's still, those of other regions would not be. */
const codes = (places: Places, { maxLength }: Fit): EntityText =>
  loose(Math.min(3, maxLength), (index) => places.city(index).regionCode.slice(0, maxLength));

export const region = entityText({
  name: "region",
  summary: "The city's state, province or region (its code where there is little room).",
  entity,
  text(context, fit) {
    const places = placesOf(context);
    if (fit.maxLength <= 3) return codes(places, fit);
    return loose(
      longestOf((place) => place.region),
      (index) => {
        const { region, regionCode } = places.city(index);
        // Its code is true; the name of a region that is short enough would be another city's.
        return fits(region, fit) ? region : regionCode;
      },
    );
  },
});

export const regionCode = entityText({
  name: "regionCode",
  summary: "The code of the city's region, ISO 3166-2 without the country.",
  entity,
  text: (context, fit) => codes(placesOf(context), fit),
});

export const postalCode = digitsToo(
  entityText({
    name: "postalCode",
    summary: "A postcode of the city.",
    entity,
    text(context, fit) {
      const places = placesOf(context);
      const longest = longestOf(({ postcode }) => postcode);
      return loose(Math.min(longest, Math.max(5, fit.maxLength)), (index) => {
        const code = postcodeOf(places.city(index), index);
        return code.length <= fit.maxLength ? code : code.replaceAll(/[ -]/g, "").slice(0, Math.min(5, fit.maxLength));
      });
    },
  }),
);

export const fullAddress = entityText({
  name: "fullAddress",
  summary: "Street, city, region, postcode and country in one line.",
  entity,
  text(context, fit) {
    const places = placesOf(context);
    const at = streetAt(places);
    const nameOf = countryNames(context);
    const long = (index: number) => {
      const place = places.city(index);
      const code = postcodeOf(place, index);
      const { country } = place;
      if (country.language === "ja") return `〒${code} ${place.region}${place.name}${at(index)}`;
      if (country.language === "en") return `${at(index)}, ${place.name}, ${place.regionCode} ${code}, ${country.name}`;
      return `${at(index)}, ${code} ${place.name}, ${nameOf(country)}`;
    };
    const longest = LONGEST_STREET + longestOf(({ name, postcode, country }) => name + postcode + nameOf(country)) + 12;
    return loose(longest, (index) => {
      const text = long(index);
      if (text.length <= fit.maxLength) return text;
      const short = `${at(index)}, ${places.city(index).name}`;
      return short.length <= fit.maxLength ? short : at(index);
    });
  },
});

export const district = entityText({
  name: "district",
  summary: "A part of a city.",
  entity,
  text(context) {
    const names =
      "Old Town,Harbour,Riverside,Northside,Southgate,West End,Eastfield,Hillside,Lakeside,University Quarter,Market Quarter,Station Quarter,Parkview,Garden City,Mill Quarter,Docklands,Central,Upper Town,Lower Town,New Town".split(
        ",",
      );
    return said(
      context,
      (language) => wordsIn(language, "district"),
      18,
      (index) => names[hash(index, 34) % names.length] ?? "",
    );
  },
});

export const building = entityText({
  name: "building",
  summary: "The name or number of a building.",
  entity,
  text(context) {
    const names =
      "North Tower,South Tower,Main Building,Annex,East Wing,West Wing,Tower One,Tower Two,The Hub,Mill House,Garden House,City Centre,Plaza,Courtyard,Gatehouse,The Foundry,Harbour House,Old Brewery".split(
        ",",
      );
    return said(
      context,
      (language) => wordsIn(language, "building"),
      20,
      (index) =>
        hash(index, 35) % 3 === 0
          ? `Building ${1 + (hash(index, 36) % 60)}`
          : (names[hash(index, 36) % names.length] ?? ""),
    );
  },
});

export const county = entityText({
  name: "county",
  summary: "The city's county, or its region where there are none.",
  entity,
  text(context, fit) {
    const names =
      "Adams,Brown,Cedar,Clay,Cumberland,Douglas,Essex,Fairfield,Franklin,Grant,Greene,Hamilton,Harrison,Jackson,Jefferson,Kent,Lake,Lincoln,Madison,Marion,Monroe,Montgomery,Norfolk,Orange,Oxford,Polk,Randolph,Somerset,Suffolk,Union,Warren,Washington,Wayne,York".split(
        ",",
      );
    const places = placesOf(context);
    return said(
      context,
      (language) => wordsIn(language, "county"),
      20,
      (index) => {
        const found = countyOf(places.city(index));
        return found !== null && fits(found, fit) ? found : `${names[hash(index, 37) % names.length]} County`;
      },
    );
  },
});
