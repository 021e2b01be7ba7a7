import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { narrowed } from "../build/entity-text.ts";
import type { Narrow } from "../build/entity-text.ts";
import { fold } from "../fold.ts";
import { hash, remainder } from "../scramble.ts";
import { farIndex, gazetteer } from "./gazetteer.ts";
import { countryReader } from "./read-country.ts";

/** How many houses a city has room for, so that streets differ where cities do not. */
const houses = 2 ** 20;

/** A place's generator that can be told where the place is, by the inputs `country`, `region` and `city`. */
export function located(generator: Generator): Generator {
  return {
    ...generator,
    located: true,
    compile(options, context) {
      const names = context.inputs ?? [];
      if (!names.some((name) => ["country", "region", "city"].includes(name)))
        return generator.compile(options, context);
      const { inputs: _, ...alone } = context;
      return narrowed(generator.compile(options, alone), placeIn(context));
    },
  };
}

/** The index of a place that is where the inputs say, as far as they are known; the index itself where they are not. */
function placeIn(context: GeneratorContext): Narrow {
  const [country, region, city] = ["country", "region", "city"].map((name) => context.inputs?.indexOf(name) ?? -1);
  const readCountry = countryReader(context);
  const { byCity, byRegion, byCountry, size } = directory();
  const named = (found: ReadonlyMap<string, readonly number[]>, value: unknown) =>
    (typeof value === "string" ? found.get(fold(value.trim())) : undefined) ?? [];
  return (index, inputs) => {
    const code = readCountry(inputs[country ?? -1]);
    const there = code === null ? [] : (byCountry.get(code) ?? []);
    const isThere = (place: number) => code === null || there.includes(place);
    const cities = named(byCity, inputs[city ?? -1]).filter(isThere);
    const regions = cities.length > 0 ? cities : named(byRegion, inputs[region ?? -1]).filter(isThere);
    const places = regions.length > 0 ? regions : there;
    if (places.length === 0) return index;
    const place = places[remainder(hash(index, 43), places.length)]!;
    return farIndex + place + size * remainder(index, houses);
  };
}

/** The code of the country in which the city of that name lies that is meant where nothing else is told; null where none is known. */
export function countryOfCity(name: Value | undefined): string | null {
  const [place] = typeof name === "string" ? (directory().byCity.get(fold(name.trim())) ?? []) : [];
  return place === undefined ? null : (gazetteer().ladder[place]?.country.code ?? null);
}

interface Directory {
  readonly byCity: ReadonlyMap<string, readonly number[]>;
  readonly byRegion: ReadonlyMap<string, readonly number[]>;
  readonly byCountry: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
}

let made: Directory | undefined;

/** Places of the gazetteer's ladder by what they are called and where they lie. */
function directory(): Directory {
  if (made !== undefined) return made;
  const { ladder } = gazetteer();
  const by = (names: (place: number) => readonly string[]) => {
    const found = new Map<string, number[]>();
    for (const place of ladder.keys())
      for (const name of new Set(names(place))) found.set(name, [...(found.get(name) ?? []), place]);
    return found;
  };
  made = {
    byCity: by((place) => [fold(ladder[place]!.name)]),
    byRegion: by((place) => [fold(ladder[place]!.region), fold(ladder[place]!.regionCode)]),
    byCountry: by((place) => [ladder[place]!.country.code]),
    size: ladder.length,
  };
  return made;
}
