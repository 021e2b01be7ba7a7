import { definitions } from "../dictionary.ts";
import { streetNames } from "../data/streets.ts";
import { distinctByFold } from "../fold.ts";
import { scramble } from "../scramble.ts";

/** House numbers are below this. */
const houseNumbers = 900;
/** In Europe few streets have more houses than this. */
const fewNumbers = 160;
const few = new Set(["de", "fr", "es", "it", "nl", "pt", "pl", "sv", "tr", "id"]);
/** North American ones are longer. */
const longNumbers = 2400;

export interface Streets {
  readonly names: readonly string[];
  /** Different addresses. */
  readonly size: number;
  readonly longest: number;
  name(index: number): string;
  number(index: number): string;
  /** Street and number in the order of the language. */
  address(index: number): string;
}

const made = new Map<string, Streets>();

/** Streets as they are called in a language; English where nothing is known. */
export function streetsOf(language: string): Streets {
  const found = made.get(language);
  if (found !== undefined) return found;
  const streets = build(language);
  made.set(language, streets);
  return streets;
}

const numberLast = new Set(["ru", "de", "es", "it", "nl", "sv", "pl", "pt", "tr", "id"]);

function build(language: string): Streets {
  const names = distinctByFold(
    streetNames[language]?.split("|") ?? definitions(language === "de" ? "de" : "en").location?.street_name ?? [],
  ).filter((name) => !/\d/.test(name));
  const numbers = language === "en" ? longNumbers : few.has(language) ? fewNumbers : houseNumbers;
  const size = names.length * numbers;
  const spot = (index: number) => scramble(index, size);
  const named = (index: number) => names[spot(index) % names.length] ?? "";
  // What stands before a number belongs to the address only.
  const name = (index: number) => named(index).replace(/ No[.:]$|, д\.$/, "");
  const number = (index: number) => String(1 + Math.floor(spot(index) / names.length));
  return {
    names,
    size,
    longest: Math.max(...names.map((street) => street.length)) + 7,
    name,
    number,
    address(index) {
      // Japanese blocks: district, then block and house.
      if (language === "ja") {
        const house = Number(number(index));
        return `${name(index)}${1 + (house % 9)}丁目${1 + Math.floor(house / 9)}番`;
      }
      if (language === "zh") return `${name(index)}${number(index)}号`;
      if (language === "es" || language === "it" || language === "pt") return `${name(index)}, ${number(index)}`;
      return numberLast.has(language) ? `${named(index)} ${number(index)}` : `${number(index)} ${name(index)}`;
    },
  };
}
