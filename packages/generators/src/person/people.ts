import type { GeneratorContext } from "@seedloom/core";
import { COMMON_FAMILIES, COMMON_MEN, COMMON_WOMEN } from "../data/common-names.ts";
import { definitions } from "../dictionary.ts";
import { customOf } from "./customs.ts";
import { fold } from "../fold.ts";
import { mixture } from "../mixture.ts";
import type { Mixture } from "../mixture.ts";
import { remainder, scramble } from "../scramble.ts";
import { ascii } from "../slug.ts";

/** The people of one locale. */
export interface Population {
  readonly locale: string;
  readonly firstNames: readonly string[];
  readonly female: readonly boolean[];
  readonly lastNames: readonly string[];
  /** Family names as women bear them, at the same places. */
  readonly lastNamesOfWomen: readonly string[];
  /** The same in small ASCII letters, for addresses; distinct. */
  readonly plainFirstNames: readonly string[];
  readonly plainLastNames: readonly string[];
  /** How far the last name moves on with the first one, so that neighbouring indexes share neither. */
  readonly stride: number;
  /** First and last name as one. */
  readonly whole: (first: string, last: string) => string;
  readonly longestFirst: number;
  readonly longestLast: number;
}

/** Who an index stands for: its locale's population and two places in it. */
export interface People {
  readonly mixture: Mixture;
  readonly populations: readonly Population[];
  population(index: number): Population;
  /** Place of the first name in the index's population. */
  first(index: number): number;
  last(index: number): number;
  /** The last name itself, as the index's person bears it. */
  lastName(index: number): string;
  /** How often all pairs of names have been used before this index. */
  round(index: number): number;
  isFemale(index: number): boolean;
}

const made = new Map<string, People>();

/** The people of a context's locales: the same for each generator of the entity `person`. */
export function peopleOf(context: GeneratorContext): People {
  const id = JSON.stringify(context.locale);
  const found = made.get(id);
  if (found !== undefined) return found;
  const people = assemble(mixture(context.locale));
  made.set(id, people);
  return people;
}

function assemble(locales: Mixture): People {
  const known = locales.locales.map(namesOf);
  const first = dealt(known.map(({ female, male }) => [...female, ...male]));
  const last = dealt(known.map(({ families }) => families));
  const populations = known.map((names, place) => populate(names, isNew(first, place), isNew(last, place)));
  const population = (index: number) => populations[locales.which(index)] as Population;
  const firstOf = (index: number) => remainder(locales.within(index), population(index).firstNames.length);
  const isFemale = (index: number) => population(index).female[firstOf(index)] ?? true;
  const lastOf = (index: number) => {
    const { firstNames, lastNames, stride } = population(index);
    const number = locales.within(index);
    const place = remainder(number, firstNames.length);
    return remainder(
      remainder((number - place) / firstNames.length, lastNames.length) + place * stride,
      lastNames.length,
    );
  };
  return {
    mixture: locales,
    populations,
    population,
    first: firstOf,
    last: lastOf,
    lastName(index) {
      const { lastNames, lastNamesOfWomen } = population(index);
      return (isFemale(index) ? lastNamesOfWomen : lastNames)[lastOf(index)] ?? "";
    },
    round(index) {
      const { firstNames, lastNames } = population(index);
      return Math.floor(locales.within(index) / (firstNames.length * lastNames.length));
    },
    isFemale,
  };
}

/** The names of a locale, as its dictionary has them. */
interface Names {
  readonly locale: string;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly families: readonly string[];
}

/** Where dictionaries have few that anybody bears. */
const commonIn = /^en(?:[-_](?:US|CA|AU|GB))?$/;

/** Fewer than these are no families of a country. */
const FEW = 20;

function namesOf(locale: string): Names {
  if (commonIn.test(locale)) return { locale, female: COMMON_WOMEN, male: COMMON_MEN, families: COMMON_FAMILIES };
  const { person } = definitions(locale);
  const given = person?.first_name;
  const families = person?.last_name;
  return {
    locale,
    female: single(given?.female ?? given?.generic ?? []),
    male: single(given?.male ?? given?.generic ?? []),
    // Some dictionaries have next to no family names that both bear.
    families: single(
      customOf(locale).ofWoman !== undefined
        ? [...(families?.generic ?? []), ...(families?.male ?? [])]
        : families?.generic !== undefined && families.generic.length >= FEW
          ? families.generic
          : [...(families?.generic ?? []), ...(families?.female ?? []), ...(families?.male ?? [])],
    ),
  };
}

/**
 * Which of several lists each name belongs to, so that equal ones of two locales do not meet: one that several have goes to
 * the list that got fewest so far, and none is left empty. Names are compared folded. Null where there is one list.
 */
function dealt(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> | null {
  if (lists.length === 1) return null;
  const holders = new Map<string, number[]>();
  for (const [place, names] of lists.entries()) {
    for (const name of new Set(names.map(fold))) {
      const others = holders.get(name);
      if (others === undefined) holders.set(name, [place]);
      else others.push(place);
    }
  }
  const counts = lists.map(() => 0);
  const owners = new Map<string, number>();
  for (const [name, places] of holders) {
    const owner = places.reduce((least, place) => ((counts[place] ?? 0) < (counts[least] ?? 0) ? place : least));
    counts[owner] = (counts[owner] ?? 0) + 1;
    owners.set(name, owner);
  }
  return owners;
}

/** Tells names apart: true of a list's own names, of each once. Two words would not be told apart from a name and the next one. */
function isNew(owners: ReadonlyMap<string, number> | null, place: number): (name: string) => boolean {
  const taken = new Set<string>();
  return (name) => {
    const folded = fold(name);
    if (folded === "" || /\s/.test(name) || taken.has(folded) || (owners?.get(folded) ?? place) !== place) return false;
    taken.add(folded);
    return true;
  };
}

function populate(
  { locale, female, male, families }: Names,
  isNewFirst: (name: string) => boolean,
  isNewLast: (name: string) => boolean,
): Population {
  const names: { name: string; isFemale: boolean }[] = [];
  for (let place = 0; place < Math.max(female.length, male.length); place++) {
    const [her, him] = [female[scrambled(place, female.length)], male[scrambled(place, male.length)]];
    if (place < female.length && her !== undefined && isNewFirst(her)) names.push({ name: her, isFemale: true });
    if (place < male.length && him !== undefined && isNewFirst(him)) names.push({ name: him, isFemale: false });
  }
  const last = families.map((_, place) => families[scrambled(place, families.length)] ?? "").filter(isNewLast);
  const { whole, ofWoman } = customOf(locale);
  const hers = ofWoman === undefined ? last : last.map(ofWoman);
  const firstNames = names.map(({ name }) => name);
  return {
    locale,
    firstNames,
    female: names.map(({ isFemale }) => isFemale),
    lastNames: last,
    lastNamesOfWomen: hers,
    plainFirstNames: plain(firstNames),
    plainLastNames: plain(last),
    stride: coprime(Math.floor(last.length * 0.618), last.length),
    whole,
    longestFirst: Math.max(...firstNames.map((name) => name.length)),
    longestLast: Math.max(...[...last, ...hers].map((name) => name.length)),
  };
}

/** Where most names are of several words, as Vietnamese given names are, the last one is what people are called by. */
function single(names: readonly string[]): readonly string[] {
  const several = names.filter((name) => /\s/.test(name)).length;
  return several * 2 < names.length ? names : names.map((name) => name.split(/\s+/).at(-1) ?? name);
}

function scrambled(place: number, size: number): number {
  return size === 0 ? 0 : scramble(place, size);
}

function plain(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const base =
      ascii(name)
        .toLowerCase()
        .replace(/[^a-z]/g, "") || "x";
    let candidate = base;
    // Two spellings may be one in ASCII (and two kanji one sound): the later one repeats its last letter.
    while (used.has(candidate)) candidate += base.at(-1);
    used.add(candidate);
    return candidate;
  });
}

function coprime(near: number, size: number): number {
  let candidate = Math.max(1, near);
  while (divisor(candidate, size) !== 1) candidate++;
  return candidate;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
