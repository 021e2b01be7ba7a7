import { findColumn, findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, GeneratorSpec, Input, Recipe, Table, TableRecipe } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { againWhen, insideWhen } from "./inside-when.ts";
import { DIVISION_OF } from "../data/lexicon/department-pairs.ts";
import { skewed } from "../given/skewed.ts";
import { retold } from "../row/changed.ts";
import { Dictionary } from "../words/dictionary.ts";
import { spoken } from "../words/spoken.ts";
import { GOING, LEADING, LEADING_PLACES, PAIRS, PLACES } from "./pairs.prepared.ts";
import { listedIn, listedValue } from "../column/listed.ts";

/** Of a column's values so many at least are those of a pair's side. */
const SHARE = 0.6;

/** A column that another goes with, in its row or in one that it refers to. */
export interface Leader {
  readonly input: Input;
  /** For `--why`. */
  readonly told: string;
  readonly values: readonly string[];
}

/**
 * Columns whose values go with those of another agree with it: a breed with the species beside it or of the row referred to. What
 * they may hold is what they would have held anyway, so that their checks and enums are kept.
 */
export function withPairs(recipe: Recipe, catalog: Catalog): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    return [id, table === undefined ? own : { ...own, columns: paired(table, own, recipe) }];
  });
  return { tables: Object.fromEntries(tables) };
}

function paired(table: Table, own: TableRecipe, recipe: Recipe): TableRecipe["columns"] {
  /** By column whom it follows, and so on: who follows a column, however far, does not lead it. */
  const ledBy = new Map<string, string>();
  const follows = (column: string, other: string): boolean => {
    const leader = ledBy.get(column);
    return leader !== undefined && (leader === other || follows(leader, other));
  };
  const columns = Object.entries(own.columns).map(([name, column]): readonly [string, ColumnRecipe] => {
    const plain = asListed(insideWhen(column.spec));
    const numbers = numbersOf(plain);
    const values = numbers?.map(String) ?? valuesOf(plain);
    if (values.length < 2 || (isTied(table, name) && !isToldApart(table, name, own))) return [name, column];
    const leaders = leadersOf(table, name, own, recipe)
      .filter(({ told }) => !follows(told, name))
      .toSorted((a, b) => alikeWith(name, b) - alikeWith(name, a));
    const nullable = numbers === null && findColumn(table, name)?.nullable === true;
    const keyed = (leader: Leader) =>
      !("via" in leader.input) && isTied(table, leader.told) && !isToldApart(table, leader.told, own);
    // Any few numbers are mostly those of some pair.
    const pairs = pairsOf(PLACES_OF, values, numbers === null ? SHARE : 1).map(pairAt);
    // What stands in the row goes before what another row says, whichever pair it is of.
    for (const leader of leaders) {
      const by = pairs.find(
        (each) => isSide(leader.values, each) && (keyed(leader) || !isRatherLed(values, leader, each)),
      );
      if (by === undefined) continue;
      ledBy.set(name, leader.told);
      return [name, following(column, leader, by, numbers ?? values, nullable)];
    }
    // What a key says cannot follow: then what it would follow goes with it.
    const turned = pairsOf(LED_BY, values, SHARE).map(turnedAt);
    for (const leader of leaders.filter(keyed)) {
      const by = turned.find((each) => isSide(leader.values, each));
      if (by === undefined) continue;
      ledBy.set(name, leader.told);
      return [name, following(column, leader, by, numbers ?? values, nullable)];
    }
    return [name, column];
  });
  return Object.fromEntries(columns);
}

/** How many letters a column of the row begins like another: `last_source` tells of `last_medium`, and `first_source` does not. */
function alikeWith(name: string, { input, told }: Leader): number {
  if ("via" in input) return -1;
  const other = told.toLowerCase();
  const end = [...name.toLowerCase()].findIndex((letter, at) => letter !== other[at]);
  return end < 3 ? 0 : end;
}

/** Whether each key that a column is of has another one with values of its own, which tells the rows apart. */
function isToldApart(table: Table, name: string, own: TableRecipe): boolean {
  const bound = table.checks.some(({ sql }) => sql.text.includes(name));
  if (bound || table.foreignKeys.some(({ columns }) => columns.includes(name))) return false;
  const uniques = table.uniques.map(({ parts }) =>
    parts.flatMap((part) => (part.kind === "column" ? [part.column] : [])),
  );
  return [...uniques, table.primaryKey?.columns ?? []].every((columns) => {
    const alone = columns.some((other) => {
      const spec = own.columns[other]?.spec;
      return other !== name && spec !== undefined && spec.inputs === undefined && isRoomy(spec);
    });
    return !columns.includes(name) || alone;
  });
}

/** Whether there are always enough: of some generators, and of numbers from a wide range. */
function isRoomy({ generator, options }: GeneratorSpec): boolean {
  const [min, max] = [Number(options?.["min"] ?? 0), Number(options?.["max"] ?? 0)];
  return (
    DIFFERENT.has(generator) ||
    (generator === "integer" && options?.["distribution"] === undefined && max - min > 5_000)
  );
}

const DIFFERENT = new Set(["hostname", "serverName", "uuid", "email", "url", "domain", "fullName", "username"]);

type Going = ReadonlyMap<string, readonly string[]>;

const PLACES_OF = new Dictionary<readonly number[]>(GOING, PLACES);
const LED_BY = new Dictionary<readonly number[]>(LEADING, LEADING_PLACES);
const read = new Map<number, Going>();
const readTurned = new Map<number, Going>();

/** The places of every pair whose one side those values are. */
function pairsOf(side: Dictionary<readonly number[]>, values: readonly string[], share: number): readonly number[] {
  const known = new Map<number, number>();
  for (const value of values)
    for (const place of side.get(spoken(value)) ?? []) known.set(place, (known.get(place) ?? 0) + 1);
  const places = [...known].filter(([, count]) => count > 1 && count >= values.length * share).map(([place]) => place);
  return places.toSorted((a, b) => a - b);
}

function pairAt(place: number): Going {
  const pair = read.get(place) ?? new Map(JSON.parse(PAIRS.at(place)) as [string, string[]][]);
  read.set(place, pair);
  return pair;
}

/** The same pair seen from its other side: what something that goes with others goes with. */
function turnedAt(place: number): Going {
  const found = readTurned.get(place) ?? new Map<string, string[]>();
  if (!readTurned.has(place))
    for (const [value, own] of pairAt(place))
      for (const other of own) (found as Map<string, string[]>).set(other, [...(found.get(other) ?? []), value]);
  readTurned.set(place, found);
  return found;
}

/** Whether what would lead by such a pair is rather what follows in it: a name and the same in capitals look alike. */
function isRatherLed(values: readonly string[], leader: Leader, by: Going): boolean {
  if ("via" in leader.input) return false;
  const others = new Set([...by.values()].flat());
  const share = (own: readonly string[], side: Pick<ReadonlySet<string>, "has">) =>
    own.filter((value) => side.has(spoken(value))).length / own.length;
  return share(values, by) + share(leader.values, others) > share(values, others) + share(leader.values, by);
}

/** Whether texts are mostly those of one side of a pair, in small letters. */
export function isSide(values: readonly string[], side: Pick<ReadonlySet<string>, "has">, share = SHARE): boolean {
  const known = values.filter((value) => side.has(spoken(value))).length;
  return known > 1 && known >= values.length * share;
}

/**
 * The columns that may lead: those of the row, then those of the rows that it refers to.
 * @param lists values of generators that are lists by themselves
 */
export function leadersOf(
  table: Table,
  name: string,
  own: TableRecipe,
  recipe: Recipe,
  lists: Readonly<Record<string, readonly string[]>> = {},
): readonly Leader[] {
  const told = (spec: GeneratorSpec) =>
    Object.hasOwn(lists, spec.generator) ? lists[spec.generator]! : valuesOf(spec);
  const beside = Object.values(own.columns)
    .filter(({ column }) => column !== name)
    .map(({ column, spec }) => ({ input: { column }, told: column, values: told(spec) }));
  const above = table.foreignKeys.flatMap(({ columns, references }) =>
    references.table === table.id
      ? []
      : Object.values(recipe.tables[references.table]?.columns ?? {}).map(({ column, spec }) => {
          const via = columns.join(",");
          return { input: { column, via }, told: `${column} by ${via}`, values: told(spec) };
        }),
  );
  return [...beside, ...above];
}

const NOTHING: GeneratorSpec = { generator: "constant", options: { value: null } };

function following(
  recipe: ColumnRecipe,
  leader: Leader,
  by: Going,
  values: readonly unknown[],
  nullable: boolean,
): ColumnRecipe {
  const cases = leader.values.flatMap((value): readonly (readonly [string, GeneratorSpec])[] => {
    const going = by.get(spoken(value)) ?? [];
    const own = values.filter((each) => going.includes(spoken(String(each))));
    if (own.length > 0) return [[value, skewed(own)]];
    // What goes with it cannot stand here: anything else would be wrong.
    return going.length > 0 && nullable ? [[value, NOTHING]] : [];
  });
  if (cases.every(([, spec]) => spec === NOTHING)) return recipe;
  const plain = asListed(insideWhen(recipe.spec));
  const spec: GeneratorSpec = {
    generator: "conditional",
    options: { cases: Object.fromEntries(cases), otherwise: plain },
    inputs: { given: leader.input },
  };
  return retold(recipe, againWhen(recipe.spec, within(plain, spec)), `; goes with ${leader.told}`);
}

/** The same where a list stands among what is empty: as often empty as before. */
function within(given: GeneratorSpec, made: GeneratorSpec): GeneratorSpec {
  const parts = given.options?.["parts"];
  if (given.generator !== "mixture" || !Array.isArray(parts)) return made;
  const { place } = mostlyOf(parts as Parts);
  const own = (parts as Parts).map(([weight, part], at): readonly [number, GeneratorSpec] => [
    weight,
    at === place ? { ...made, options: { ...made.options, otherwise: part } } : part,
  ]);
  return { ...given, options: { ...given.options, parts: own }, inputs: made.inputs! };
}

/** Generators of departments, which a division goes with. */
const DEPARTMENTS = new Set(["department", "departmentsList"]);

/** The texts of a list, also of one that is numbered once it is used up. */
function valuesOf({ generator, options, inputs }: GeneratorSpec): readonly string[] {
  if (DEPARTMENTS.has(generator)) return Object.keys(DIVISION_OF);
  const { of, values: given, parts } = options ?? {};
  if (isSpec(of)) return valuesOf(of);
  if (generator === "mixture" && Array.isArray(parts)) return mostlyOf(parts as Parts).values;
  if (inputs !== undefined || !Array.isArray(given)) return [];
  const values = given.map(listedValue);
  return values.every((value) => typeof value === "string") ? values : [];
}

/** A setting's value that is one of a list as that list: what a pair says of it is surer than what its key's words do. */
const asListed = (spec: GeneratorSpec): GeneratorSpec => {
  const among = spec.generator === "settingValue" ? spec.options?.["among"] : undefined;
  return Array.isArray(among) ? skewed(among) : spec;
};

type Parts = readonly (readonly [number, GeneratorSpec])[];

/** The list that stands among what is empty, and its place. */
function mostlyOf(parts: Parts): { readonly values: readonly string[]; readonly place: number } {
  const lists = parts.map(([, part]) => valuesOf(part));
  const place = lists.findIndex(({ length }) => length > 1);
  const alone = parts.every(([, { generator }], at) => at === place || generator === "constant");
  return alone && place >= 0 ? { values: lists[place]!, place } : { values: [], place: -1 };
}

/** The numbers of a list of such; null where it is another. */
function numbersOf(spec: GeneratorSpec): readonly number[] | null {
  const values = spec.inputs === undefined ? listedIn(spec) : [];
  return values.length > 0 && values.every((value) => typeof value === "number") ? values : null;
}

function isSpec(value: unknown): value is GeneratorSpec {
  return typeof value === "object" && value !== null && "generator" in value;
}
