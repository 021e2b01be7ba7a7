import { assortments } from "../data/products.ts";
import type { Language } from "../language/language.ts";
import { hash, hashUnit, remainder, scramble, unscramble } from "../scramble.ts";

const qualities =
  "Classic Compact Modern Elegant Rustic Sleek Sturdy Light Handmade Premium Essential Everyday Vintage Refined Practical Deluxe Slim Urban Nordic Coastal Alpine Heritage Smart Soft Bold Pocket Studio Travel Outdoor Family Signature Heavy-Duty Foldable Adjustable Portable Natural Reusable Timeless Minimal Original".split(
    " ",
  );
const series =
  "Aria Bolt Cora Dune Echo Fjord Gale Halo Iris Juno Kite Luna Mira Nord Onda Pico Quill Rove Sol Tara Ursa Vela Wave Xeno Yara Zephyr".split(
    " ",
  );

/**
 * What is put behind names that are not English, where a quality would have to agree with the thing: names that lines of goods bear in
 * any language. As many as there are qualities.
 */
const lines =
  "|Plus|Pro|Duo|Trio|Solo|Uno|Mini|Maxi|Midi|Eco|Nova|Vita|Terra|Aqua|Forte|Prima|Ultra|Extra|Linea|Punto|Centro|Alba|Sera|Luce|Fino|Rondo|Tempo|Primo|Corso|Costa|Monte|Lago|Delta|Alpha|Sigma|Omega|Ideal|Royal|Sport".split(
    "|",
  );

/** Everything that can be bought: quality × material × thing × series, of one category. By their places in the lists of any language. */
interface Good {
  readonly shelf: number;
  readonly thing: number;
  readonly material: number;
}

const goods: readonly Good[] = assortments.flatMap(({ things, materials }, shelf) =>
  things.flatMap((_, thing) => materials.map((__, material) => ({ shelf, thing, material }))),
);

/** What stands on a shelf, in a language. */
interface Shelf {
  readonly category: string;
  /** Between a thing and what it is made of; in English the material comes first. */
  readonly preposition?: string;
  readonly things: readonly string[];
  readonly materials: readonly string[];
}

const labelled = new Map<Language, readonly Shelf[]>();

function shelvesIn(language: Language | null): readonly Shelf[] {
  if (language === null) return assortments;
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
export const nameCount = goods.length * qualities.length * series.length;

function spot(index: number): number {
  return scramble(index, nameCount);
}

function goodOf(index: number): Good {
  return goods[remainder(spot(index), goods.length)] as Good;
}

/** The numbers of the goods of a category, of some of its things, of some materials. */
export function goodsOf(
  shelf: number,
  things: readonly string[] | null = null,
  materials: readonly string[] | null = null,
): readonly number[] {
  const known = assortments[shelf];
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
  const place = scramble(index, numbers.length * qualities.length * series.length);
  const good = numbers[remainder(place, numbers.length)] ?? 0;
  return unscramble(Math.floor(place / numbers.length) * goods.length + good, nameCount);
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

export const categoryOf = (index: number, language: Language | null): string => named(goodOf(index), language).category;
export const materialOf = (index: number, language: Language | null): string => named(goodOf(index), language).material;
export const thingOf = (index: number, language: Language | null): string => named(goodOf(index), language).thing;
export const shortNameOf = (index: number, language: Language | null): string => named(goodOf(index), language).short;

/** Its name with as much detail as there is room for. */
export function nameOf(index: number, language: Language | null): string {
  const place = spot(index);
  const { short } = named(goods[remainder(place, goods.length)] as Good, language);
  const rest = Math.floor(place / goods.length);
  const model = series[Math.floor(rest / qualities.length)] ?? "";
  if (language === null) return `${qualities[remainder(rest, qualities.length)]} ${short} ${model}`;
  return `${short} ${model} ${lines[remainder(rest, qualities.length)]}`.trimEnd();
}

export function modelOf(index: number): string {
  return `${series[Math.floor(spot(index) / goods.length / qualities.length)]} ${100 + (hash(index, 61) % 900)}`;
}

/** The longest of what goods are called in some languages. */
export function longestOf(read: (named: Named) => string, languages: readonly (Language | null)[]): number {
  return Math.max(...languages.flatMap((language) => goods.map((good) => read(named(good, language)).length)));
}

const longestDetail =
  Math.max(...qualities.map((word) => word.length)) + Math.max(...series.map((word) => word.length)) + 2;

/** The length of the longest name in some languages. */
export function longestName(languages: readonly (Language | null)[]): number {
  return longestOf(({ short }) => short, languages) + longestDetail;
}

/** By good: the least price of its shelf, and how many times as much the dearest costs. */
const lowest = Float64Array.from(goods, ({ shelf }) => assortments[shelf]?.price[0] ?? 1);
const ratios = Float64Array.from(
  goods,
  ({ shelf }) => (assortments[shelf]?.price[1] ?? 1) / (assortments[shelf]?.price[0] ?? 1),
);

/** Its price: within its category's band, more often low, ending as prices do. */
export function priceOf(index: number): number {
  const good = remainder(spot(index), goods.length);
  const share = hashUnit(index, 62) * 0.45 + hashUnit(index, 63) * 0.55;
  return charm(lowest[good]! * ratios[good]! ** share, hash(index, 64));
}

const endings = [0.99, 0.99, 0.99, 0.95, 0.5, 0.0, 0.49, 0.9];

/** The nearest price below that looks like one: 4.99, 24.95, 149, 1,290. */
export function charm(price: number, choice: number): number {
  if (price >= 1000) return Math.max(990, Math.round(price / 10) * 10 - (choice % 3 === 0 ? 1 : 0));
  if (price >= 200) return Math.round(price) - (choice % 4 === 0 ? 0 : 0.01);
  return Math.max(0.49, Math.floor(price) + (endings[choice % endings.length] ?? 0.99));
}
