import { assortments } from "../data/products.ts";
import type { Language } from "../language/language.ts";
import { hash } from "../scramble.ts";
import { anySeries, detailCount, inEnglish, inOthers, longestDetail, seriesOf } from "./details.ts";
import { indexOf, placeOf } from "./places.ts";

/** Everything that can be bought: a thing of a category, of one material. By their places in the lists of any language. */
interface Good {
  readonly shelf: number;
  readonly thing: number;
  readonly material: number;
}

export const goods: readonly Good[] = assortments.flatMap(({ things, materials }, shelf) =>
  things.flatMap((one, thing) => one.materials.map((each) => ({ shelf, thing, material: materials.indexOf(each) }))),
);

/** What stands on a shelf, in a language. */
interface Shelf {
  readonly category: string;
  /** Between a thing and what it is made of; in English the material comes first. */
  readonly preposition?: string;
  readonly things: readonly string[];
  readonly materials: readonly string[];
}

const english: readonly Shelf[] = assortments.map(({ category, things, materials }) => ({
  category,
  things: things.map(({ name }) => name),
  materials,
}));

const labelled = new Map<Language, readonly Shelf[]>();

function shelvesIn(language: Language | null): readonly Shelf[] {
  if (language === null) return english;
  const found = labelled.get(language) ?? language.goods.split("\n").map(readShelf);
  labelled.set(language, found);
  return found;
}

function readShelf(line: string): Shelf {
  const [category = "", preposition = "", things = "", materials = ""] = line.split(";");
  return { category, preposition, things: things.split("|"), materials: materials.split("|") };
}

/** The categories of goods in a language. */
export function categoriesIn(language: Language | null): readonly string[] {
  return shelvesIn(language).map(({ category }) => category);
}

/** Different names. */
export const nameCount = goods.length * detailCount;

const goodOf = (index: number): Good => goods[goodNumberOf(index)] as Good;

/** Which of the goods a product is. */
export const goodNumberOf = (index: number): number => placeOf(index, goods.length).good;

/** The numbers of the goods of a category, of some of its things, of some materials. */
export function goodsOf(
  shelf: number,
  things: readonly string[] | null = null,
  materials: readonly string[] | null = null,
): readonly number[] {
  const known = english[shelf];
  const isAmong = (names: readonly string[] | null, place: number, of: readonly string[] = []) =>
    names === null || names.includes(of[place] ?? "");
  return goods.flatMap((good, number) =>
    good.shelf === shelf &&
    isAmong(things, good.thing, known?.things) &&
    isAmong(materials, good.material, known?.materials)
      ? [number]
      : [],
  );
}

/** The index of a product that is one of some goods: another one for each index, as long as there are names. */
export function amongGoods(index: number, numbers: readonly number[]): number {
  const { good, detail } = placeOf(index, numbers.length);
  return indexOf({ good: numbers[good] ?? 0, detail }, goods.length);
}

/** What a good is called, as far as its shelf tells. */
interface Named {
  readonly category: string;
  readonly material: string;
  readonly thing: string;
  readonly short: string;
}

function named(good: Good, language: Language | null): Named {
  const shelf = shelvesIn(language)[good.shelf];
  const { category = "", preposition } = shelf ?? {};
  const thing = shelf?.things[good.thing] ?? "";
  const material = shelf?.materials[good.material] ?? "";
  const short = preposition === undefined ? `${material} ${thing}` : `${thing} ${preposition} ${material}`;
  return { category, material, thing, short };
}

/** The place of its category in the assortments. */
export const shelfOf = (index: number): number => goodOf(index).shelf;
/** The place of the thing on its shelf. */
export const thingNumberOf = (index: number): number => goodOf(index).thing;
export const categoryOf = (index: number, language: Language | null): string => named(goodOf(index), language).category;
export const materialOf = (index: number, language: Language | null): string => named(goodOf(index), language).material;
export const thingOf = (index: number, language: Language | null): string => named(goodOf(index), language).thing;
export const shortNameOf = (index: number, language: Language | null): string => named(goodOf(index), language).short;

/** Its name with as much detail as there is room for. */
export function nameOf(index: number, language: Language | null): string {
  const { good, detail } = placeOf(index, goods.length);
  const { shelf } = goods[good] as Good;
  const { short } = named(goods[good] as Good, language);
  return language === null ? inEnglish(short, shelf, detail) : inOthers(short, detail);
}

export function modelOf(index: number): string {
  const line = seriesOf(placeOf(index, goods.length).detail) ?? anySeries(hash(index, 60));
  return `${line} ${100 + (hash(index, 61) % 900)}`;
}

/** The longest of what goods are called in some languages. */
export function longestOf(read: (named: Named) => string, languages: readonly (Language | null)[]): number {
  return Math.max(...languages.flatMap((language) => goods.map((good) => read(named(good, language)).length)));
}

/** The length of the longest name in some languages. */
export function longestName(languages: readonly (Language | null)[]): number {
  return longestOf(({ short }) => short, languages) + longestDetail;
}
