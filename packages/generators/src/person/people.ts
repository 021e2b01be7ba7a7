import type { GeneratorContext } from "@seedloom/core";
import { definitions } from "../dictionary.ts";
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
  /** The same in small ASCII letters, for addresses; distinct. */
  readonly plainFirstNames: readonly string[];
  readonly plainLastNames: readonly string[];
  /** How far the last name moves on with the first one, so that neighbouring indexes share neither. */
  readonly stride: number;
  /** Whether the family name comes first. */
  readonly familyFirst: boolean;
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
  // Names of two locales are kept apart, so that equal ones in two locales do not meet.
  const taken = { first: new Set<string>(), last: new Set<string>() };
  const populations = locales.locales.map((locale) => populate(locale, taken));
  const population = (index: number) => populations[locales.which(index)] as Population;
  const first = (index: number) => remainder(locales.within(index), population(index).firstNames.length);
  return {
    mixture: locales,
    populations,
    population,
    first,
    last(index) {
      const { firstNames, lastNames, stride } = population(index);
      const number = locales.within(index);
      const place = remainder(number, firstNames.length);
      return remainder(
        remainder((number - place) / firstNames.length, lastNames.length) + place * stride,
        lastNames.length,
      );
    },
    round(index) {
      const { firstNames, lastNames } = population(index);
      return Math.floor(locales.within(index) / (firstNames.length * lastNames.length));
    },
    isFemale: (index) => population(index).female[first(index)] ?? true,
  };
}

const familyFirst = /^(ja|zh|ko|hu|vi)/;

function populate(locale: string, taken: { first: Set<string>; last: Set<string> }): Population {
  const { person } = definitions(locale);
  const given = person?.first_name;
  const female = single(given?.female ?? given?.generic ?? []);
  const male = single(given?.male ?? given?.generic ?? []);
  const names: { name: string; isFemale: boolean }[] = [];
  for (let place = 0; place < Math.max(female.length, male.length); place++) {
    const [her, him] = [female[scrambled(place, female.length)], male[scrambled(place, male.length)]];
    if (place < female.length && her !== undefined && isNew(her, taken.first))
      names.push({ name: her, isFemale: true });
    if (place < male.length && him !== undefined && isNew(him, taken.first)) names.push({ name: him, isFemale: false });
  }
  const families = single(
    person?.last_name?.generic ?? [...(person?.last_name?.female ?? []), ...(person?.last_name?.male ?? [])],
  );
  const last = families
    .map((_, place) => families[scrambled(place, families.length)] ?? "")
    .filter((name) => isNew(name, taken.last));
  const firstNames = names.map(({ name }) => name);
  return {
    locale,
    firstNames,
    female: names.map(({ isFemale }) => isFemale),
    lastNames: last,
    plainFirstNames: plain(firstNames),
    plainLastNames: plain(last),
    stride: coprime(Math.floor(last.length * 0.618), last.length),
    familyFirst: familyFirst.test(locale),
    longestFirst: Math.max(...firstNames.map((name) => name.length)),
    longestLast: Math.max(...last.map((name) => name.length)),
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

/** Names of two words would not be told apart from a name and the next one. */
function isNew(name: string, taken: Set<string>): boolean {
  const folded = fold(name);
  if (folded === "" || /\s/.test(name) || taken.has(folded)) return false;
  taken.add(folded);
  return true;
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
