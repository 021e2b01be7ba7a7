import { baseType, findTable, streamKey } from "@seedloom/core";
import type {
  Catalog,
  Column,
  ColumnRecipe,
  Generator,
  GeneratorSpec,
  Input,
  Recipe,
  TableRecipe,
} from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { saysSomething } from "../context/label-of.ts";
import { literalDefault } from "../context/literal-default.ts";
import { changed } from "../row/changed.ts";
import { RULES } from "../rules.ts";
import { listAbroad } from "./list-abroad.ts";
import { saidAbroad } from "./said-abroad.ts";
import type { SaidAbroad } from "./said-abroad.ts";
import { furtherLanguage, schemaLanguage } from "./schema-language.ts";
import { schemaLocale } from "./schema-locale.ts";
import { listedValue } from "../column/listed.ts";

/** Rules whose values are the schema's own words. */
const QUOTING: ReadonlySet<string> = new Set(RULES.filter(({ quotes }) => quotes).map(({ name }) => name));

/** What a column's values are called in the schema's language, by what they are called here. */
type Called = ReadonlyMap<string, string>;

const NOTHING: Called = new Map();

/** A generator with more values than this makes no list. */
const SHORT_LIST = 40;

/** Values that tell how often each of a generator's is drawn. */
const DRAWN = 400;

/**
 * Lists of values in the language that a schema's names are of: statuses, kinds, categories, reasons. What reads such a column knows its
 * values by the same words. Lists that stand in the schema itself, and words that nobody translated, stay as they are.
 */
export function withSpeech(recipe: Recipe, catalog: Catalog, generators: Readonly<Record<string, Generator>>): Recipe {
  const spoken = schemaLanguage(catalog);
  const language = spoken === "en" ? furtherLanguage(catalog) : spoken;
  if (language === null) return recipe;
  const locale = schemaLocale(catalog);
  const spokenIn = saidAbroad(language);
  const heard = new Map<string, Called>();
  const listed = mapTables(recipe, (own, id) => {
    const table = findTable(catalog, id);
    return mapColumns(own, (column) => {
      const place = table?.columns.find(({ name }) => name === column.column);
      if (place === undefined || QUOTING.has(column.rule)) return column;
      // In China codes are English where names are.
      const isCoded = language === "zh" && saysSomething(place.name);
      const said: SaidAbroad = (english) => (isCoded && isCode(english) ? null : spokenIn(english));
      const plain = asList(column, place, locale, said, generators);
      const called = calledIn(plain.spec, place, said);
      if (called === null) return inItsOwnWords(column);
      heard.set(`${id}.${column.column}`, called);
      return plain;
    });
  });
  return mapTables(listed, (own, id) =>
    mapColumns(own, (column) => {
      const reads = Object.values(column.spec.inputs ?? {}).map((input) => heard.get(readFrom(input, id, catalog)));
      const known = new Map(reads.flatMap((called) => [...(called ?? NOTHING)]));
      const called = heard.get(`${id}.${column.column}`) ?? NOTHING;
      if (called.size === 0 && known.size === 0) return column;
      return changed(column, { spec: respoken(column.spec, called, known) });
    }),
  );
}

const isCode = (value: string): boolean => /^[a-z]+(?:[_-][a-z]+)*$/.test(value);

/** Names and sentences of a sort that nobody translated say more in English than any title of the locale does. */
const INSTEAD = new Set(["title", "sentence"]);

function inItsOwnWords(column: ColumnRecipe): ColumnRecipe {
  const { said, ...options } = (column.spec.options ?? {}) as { readonly said?: string };
  return said === undefined || !INSTEAD.has(said) ? column : changed(column, { spec: { ...column.spec, options } });
}

function mapTables(recipe: Recipe, map: (own: TableRecipe, id: string) => TableRecipe): Recipe {
  return { tables: Object.fromEntries(Object.entries(recipe.tables).map(([id, own]) => [id, map(own, id)])) };
}

function mapColumns(own: TableRecipe, map: (column: ColumnRecipe) => ColumnRecipe): TableRecipe {
  const columns = Object.entries(own.columns).map(([name, column]) => [name, map(column)] as const);
  return { ...own, columns: Object.fromEntries(columns) };
}

/** The column that an input is of: `table.column`. */
function readFrom(input: Input, id: string, catalog: Catalog): string {
  if (!("via" in input)) return `${id}.${input.column}`;
  const parent = findTable(catalog, id)?.foreignKeys.find(({ columns }) => columns.join(",") === input.via);
  return `${input.any ?? input.children ?? parent?.references.table ?? id}.${input.column}`;
}

/** A generator that has only a few words, all of them English, as the list that these are. */
function asList(
  column: ColumnRecipe,
  place: Column,
  locale: string,
  said: SaidAbroad,
  generators: Readonly<Record<string, Generator>>,
): ColumnRecipe {
  const { spec } = column;
  const type = baseType(place.type);
  if (type.kind !== "text" || spec.inputs !== undefined || spec.generator in LISTS || !generators[spec.generator])
    return column;
  const context = { type, maxLength: type.maxLength, locale: [[locale, 1]] as const, asOf: 0 };
  const made = compileGenerator(spec, context, generators);
  if (made === null || made.capacity < 2 || made.capacity > SHORT_LIST) return column;
  const values = Array.from({ length: made.capacity }, (_, index) => made.at(index, []));
  if (listAbroad(values, said, type.maxLength, literalDefault(place)) === null) return column;
  const key = streamKey("speech", spec.generator);
  const counts = new Map(values.map((value) => [value, 1]));
  for (let row = 0; row < DRAWN; row++) {
    const value = made.draw(key, row, []);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return changed(column, { spec: { generator: "weighted", options: { values: [...counts] } }, entity: null });
}

/** Generators whose option `values` is a list, with how each value stands in it. */
const LISTS: Readonly<Record<string, (item: unknown) => unknown>> = {
  choice: (item) => item,
  weighted: listedValue,
};

/** What the values of a spec's lists are called; null where the schema's default shows that it is kept in English. */
function calledIn(spec: GeneratorSpec, place: Column, said: SaidAbroad): Called | null {
  const { kind, ...type } = baseType(place.type);
  const room = "maxLength" in type && typeof type.maxLength === "number" ? type.maxLength : null;
  const own = literalDefault(place);
  if (kind !== "text" || (typeof own === "string" && said(own) !== null && said(own) !== own)) return null;
  const called = new Map<string, string>();
  for (const values of listsIn(spec)) for (const pair of listAbroad(values, said, room, own) ?? []) called.set(...pair);
  return called.size === 0 ? null : called;
}

/** The lists of a spec and of those inside it. */
function listsIn(part: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(part)) return part.flatMap(listsIn);
  if (typeof part !== "object" || part === null) return [];
  const values = valuesOf(part);
  return values === null ? Object.values(part).flatMap(listsIn) : [values];
}

function valuesOf(part: object): readonly unknown[] | null {
  const { generator, options } = part as Partial<GeneratorSpec>;
  const value = generator === undefined ? undefined : LISTS[generator];
  const values = options?.["values"];
  return value === undefined || !Array.isArray(values) ? null : values.map(value);
}

/** A spec whose lists say what they are called, and which knows what it reads by those words. */
function respoken(spec: GeneratorSpec, called: Called, known: Called): GeneratorSpec {
  return walk(spec) as GeneratorSpec;

  function walk(part: unknown): unknown {
    if (typeof part === "string") return known.get(part) ?? part;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    const values = valuesOf(part);
    if (values !== null) return spokenList(part as GeneratorSpec, values, called);
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        known.get(key) ?? key,
        key === "generator" || key === "inputs" ? value : walk(value),
      ]),
    );
  }
}

function spokenList(spec: GeneratorSpec, values: readonly unknown[], called: Called): GeneratorSpec {
  if (!values.some((value) => called.has(String(value)))) return spec;
  const { values: given, said: _, ...others } = spec.options as { readonly values: readonly unknown[]; said?: string };
  const kept = given.flatMap((item, at) => {
    const word = called.get(String(values[at]));
    if (word === undefined) return [];
    return [Array.isArray(item) ? [word, ...(item as readonly unknown[]).slice(1)] : word];
  });
  return { ...spec, options: { ...others, values: kept } };
}
