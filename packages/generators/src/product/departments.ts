import type { Value } from "@seedloom/core";
import { aisles } from "../data/aisles.ts";
import { assortments } from "../data/products.ts";
import type { Thing } from "../data/products.ts";
import type { Language } from "../language/language.ts";
import { pluralOf } from "../plural.ts";
import { amongGoods, categoriesIn, goodsOf } from "./goods.ts";

/** A category of goods, a part of one, or a part of that: `Kitchen`, `Cookware`, `Pans`, `Steel Pans`. */
interface Department {
  readonly name: string;
  /** Numbers of its goods; asked for when a product is one of them. */
  goods(): readonly number[];
  /** What is a part of it: the next finer parts, behind them the parts of these. */
  readonly parts: readonly string[];
}

/** Things that are not counted. */
const MASS = new Set(
  "Coffee,Tea,Honey,Pasta,Olive Oil,Chocolate,Rice,Muesli,Tomato Sauce,Bath Salt,Shampoo,Soap".split(","),
);

function plural(thing: string): string {
  return thing.endsWith("s") || MASS.has(thing) ? thing : pluralOf(thing);
}

/** A category with all that is a part of it. Parts have names in English only. */
function departmentsOf(category: string, shelf: number, language: Language | null): readonly Department[] {
  const assortment = assortments[shelf];
  if (language !== null || assortment === undefined)
    return [{ name: category, goods: () => goodsOf(shelf), parts: [] }];
  const { things } = assortment;
  const kinds = ({ name: thing, materials }: Thing) => materials.map((material) => `${material} ${plural(thing)}`);
  const parts = aisles[shelf] ?? [];
  return [
    {
      name: category,
      goods: () => goodsOf(shelf),
      parts: [...parts.map(({ name }) => name), ...things.map(({ name }) => plural(name))],
    },
    ...parts.map((part) => ({
      name: part.name,
      goods: () => goodsOf(shelf, part.things),
      parts: [...part.things.map(plural), ...things.filter(({ name }) => part.things.includes(name)).flatMap(kinds)],
    })),
    ...things.map((thing) => ({
      name: plural(thing.name),
      goods: () => goodsOf(shelf, [thing.name]),
      parts: kinds(thing),
    })),
    ...things.flatMap((thing) =>
      thing.materials.map((material) => ({
        name: `${material} ${plural(thing.name)}`,
        goods: () => goodsOf(shelf, [thing.name], [material]),
        parts: kinds(thing),
      })),
    ),
  ];
}

const byName = new Map<Language | null, ReadonlyMap<string, Department>>();

/** The departments of a language by their names in small letters; of two of one name the wider. */
function departmentsIn(language: Language | null): ReadonlyMap<string, Department> {
  const found =
    byName.get(language) ??
    new Map(
      categoriesIn(language)
        .flatMap((category, shelf) => departmentsOf(category, shelf, language))
        .toReversed()
        .map((department) => [department.name.toLowerCase(), department] as const),
    );
  byName.set(language, found);
  return found;
}

/** What people eat and drink, as lists of goods have it that sell nothing else. */
const FOOD =
  /^(?:beverages|drinks|condiments|spices|confections|confectionery|sweets|snacks?|dairy(?: products)?|cheese|grains?(?:\/cereals)?|cereals|bakery|bread|meat(?:\/poultry)?|poultry|seafood|fish|produce|fruits?|vegetables|fruits? (?:and|&) vegetables|frozen (?:foods?|goods)|canned (?:foods?|goods)|groceries|food|foods|food (?:and|&) drinks?|pantry|deli)$/;

function departmentOf(name: Value | undefined, languages: readonly (Language | null)[]): Department | null {
  if (typeof name !== "string") return null;
  const word = name.trim().toLowerCase();
  for (const language of languages) {
    const found = departmentsIn(language).get(word);
    if (found !== undefined) return found;
  }
  return FOOD.test(word) ? (departmentsIn(null).get("grocery") ?? null) : null;
}

const numbers = new WeakMap<Department, readonly number[]>();

/** The index of a product of the department that a name is of; the index itself where that is none. */
export function indexIn(index: number, name: Value | undefined, languages: readonly (Language | null)[]): number {
  const department = departmentOf(name, languages);
  if (department === null) return index;
  const found = numbers.get(department) ?? department.goods();
  numbers.set(department, found);
  return amongGoods(index, found);
}

const namesIn = new Map<Language | null, readonly string[]>();

/** The categories of goods in a language, and behind them their parts where these have names; rows ask again and again. */
export function departmentNames(language: Language | null): readonly string[] {
  const parts = () => (language === null ? aisles.flat().map(({ name }) => name) : []);
  const names = namesIn.get(language) ?? [...categoriesIn(language), ...parts()];
  namesIn.set(language, names);
  return names;
}

/** Parts of the department that a name is of; all categories and their parts where it is none. */
export function partsOf(name: Value | undefined): readonly string[] {
  return departmentOf(name, [null])?.parts ?? departmentNames(null);
}
