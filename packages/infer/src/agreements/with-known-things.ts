import { baseType, findColumn, findTable } from "@seedloom/core";
import type {
  Catalog,
  Column,
  ColumnRecipe,
  Generator,
  GeneratorSpec,
  Recipe,
  Table,
  TableRecipe,
} from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { mayBeEmpty } from "../context/may-be-empty.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import * as PREPARED from "../patterns/tables/known-things.prepared.ts";
import type { Known } from "../data/known/known.ts";
import { skewed } from "../given/skewed.ts";
import { PatternTable } from "../patterns/pattern-table.ts";
import { retold } from "../row/changed.ts";
import { saidAbroad } from "../speech/said-abroad.ts";
import type { SaidAbroad } from "../speech/said-abroad.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { sampleOf } from "./texts-of.ts";
import { isSide } from "./with-pairs.ts";
import { spoken } from "../words/spoken.ts";
import { listedValue } from "../column/listed.ts";

const KNOWN = new PatternTable<Known>(PREPARED);

/** Rules whose lists are the only values allowed, or in a language that facts are not told in. */
const BOUND: ReadonlySet<ColumnRecipe["rule"]> = new Set(["enumLabels", "checkList", "commentList", "namedAbroad"]);
/** Rules after whose evidence nothing is to be said. */
const GIVEN: ReadonlySet<ColumnRecipe["rule"]> = new Set(["override", "existingValues", "polymorphic", "parentCopy"]);

/** Generators of things that are known, though no list says them. */
const NAMING = new Set(
  "airline currencyName colorsList color medication sport species rolesList unitsList paymentMethod allergy diagnosis labTest".split(
    " ",
  ),
);

type Registry = Readonly<Record<string, Generator>>;

interface Leader {
  readonly column: string;
  /** What it is called, by all its words. */
  readonly phrase: string;
  readonly values: readonly string[];
  /** Whether these are some of those that a generator makes. */
  readonly sampled: boolean;
}

/**
 * What everybody knows of the thing that a row names, its other columns say, too: the range of a mountain, the fuel of a model, the port of
 * a service, what a tool is called with.
 */
export function withKnownThings(
  recipe: Recipe,
  catalog: Catalog,
  factsOf: (table: Table) => TableFacts,
  generators: Registry,
): Recipe {
  const language = schemaLanguage(catalog);
  const said: SaidAbroad = language === "en" ? () => null : saidAbroad(language);
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    if (table === undefined) return [id, own];
    return [id, { ...own, columns: knowing(table, own, factsOf(table), generators, said) }];
  });
  return { tables: Object.fromEntries(tables) };
}

function knowing(
  table: Table,
  own: TableRecipe,
  facts: TableFacts,
  generators: Registry,
  said: SaidAbroad,
): TableRecipe["columns"] {
  const about = facts.words.join(" ");
  let leaders: readonly Leader[] | null = null;
  let columns = own.columns;
  for (const [name, column] of Object.entries(own.columns)) {
    if (GIVEN.has(column.rule) || isTied(table, name)) continue;
    const words = facts.columnWords.get(name) ?? [];
    const phrases = [words.join(" "), ...(words[0] === facts.words.at(-1) ? [words.slice(1).join(" ")] : [])];
    const fitting = KNOWN.matching(...phrases).filter(
      (one) => (one.over === true || isFree(column)) && one.table?.test(about) !== false,
    );
    if (fitting.length === 0) continue;
    leaders ??= leadersOf(own, facts, generators);
    const told = tellingOf(fitting, leaders, name, columns);
    if (told === null) continue;
    const made = following(table, column, told.leader, told.known, said);
    if (made !== null) columns = { ...columns, [name]: made };
  }
  return columns;
}

/** Whether nothing else tells what a column holds but that it was another before. */
const isFree = ({ spec }: ColumnRecipe): boolean => spec.inputs === undefined || spec.generator === "unlike";

/** The leader that most of its values are known of, and what is known of them. */
function tellingOf(
  fitting: readonly Known[],
  leaders: readonly Leader[],
  name: string,
  columns: TableRecipe["columns"],
): { readonly leader: Leader; readonly known: Known } | null {
  for (const leader of leaders) {
    if (leader.column === name || reads(columns, leader.column, name)) continue;
    const known = fitting.find(
      ({ by, of }) => of?.test(leader.phrase) !== false && isSide(leader.values, thingsOf(by)),
    );
    if (known !== undefined) return { leader, known };
  }
  return null;
}

const things = new WeakMap<Known["by"], ReadonlyMap<string, string>>();

/** What is known of each thing, by how it is spoken. */
function thingsOf(by: Known["by"]): ReadonlyMap<string, string> {
  const found = things.get(by) ?? new Map(Object.entries(by).map(([thing, fact]) => [spoken(thing), fact]));
  things.set(by, found);
  return found;
}

/** Columns of the row that name things out of a list. */
function leadersOf(own: TableRecipe, facts: TableFacts, generators: Registry): readonly Leader[] {
  const beside = Object.values(own.columns).map(({ column, spec }): Leader => {
    const sampled = NAMING.has(spec.generator);
    const phrase = (facts.columnWords.get(column) ?? []).join(" ");
    return { column, phrase, sampled, values: sampled ? sampleOf(spec, generators) : textsOf(spec) };
  });
  return beside.filter(({ values }) => values.length > 1);
}

/** The texts that a spec makes, also where they depend on another column. */
function textsOf({ generator, options }: GeneratorSpec): readonly string[] {
  const { of, values, cases, otherwise, parts } = options ?? {};
  if (isSpec(of)) return textsOf(of);
  if (generator === "mixture" && Array.isArray(parts))
    return (parts as readonly (readonly [number, GeneratorSpec])[]).flatMap(([, part]) => textsOf(part));
  if (generator === "conditional" && typeof cases === "object" && cases !== null) {
    const specs = [...Object.values(cases), otherwise].filter(isSpec);
    return [...new Set(specs.flatMap(textsOf))];
  }
  if (!Array.isArray(values)) return [];
  const texts = values.map(listedValue);
  return texts.every((text) => typeof text === "string" || typeof text === "number") ? texts.map(String) : [];
}

const isSpec = (value: unknown): value is GeneratorSpec =>
  typeof value === "object" && value !== null && "generator" in value;

/** Whether a column waits for another one of its row. */
function reads(columns: TableRecipe["columns"], column: string, name: string, depth = 0): boolean {
  if (depth > 8) return true;
  return Object.values(columns[column]?.spec.inputs ?? {}).some(
    (input) => !("via" in input) && (input.column === name || reads(columns, input.column, name, depth + 1)),
  );
}

function following(
  table: Table,
  recipe: ColumnRecipe,
  leader: Leader,
  { by }: Known,
  said: SaidAbroad,
): ColumnRecipe | null {
  const column = findColumn(table, recipe.column);
  if (column === undefined) return null;
  const facts = thingsOf(by);
  const own = textsOf(recipe.spec);
  const named = leader.sampled ? [...new Set([...leader.values, ...Object.keys(by)])] : leader.values;
  const cases = named.flatMap((value): readonly (readonly [string, GeneratorSpec])[] => {
    const fact = facts.get(spoken(value));
    const spec = fact === undefined ? null : specOf(fact, column, own, BOUND.has(recipe.rule), said);
    return spec === null ? [] : [[value, spec]];
  });
  if (cases.length === 0) return null;
  // Of what is read elsewhere nothing is left.
  const otherwise = recipe.spec.inputs === undefined ? { otherwise: recipe.spec } : {};
  const spec: GeneratorSpec = {
    generator: "conditional",
    options: { cases: Object.fromEntries(cases), ...otherwise },
    inputs: { given: { column: leader.column } },
  };
  return retold(recipe, spec, `; as ${leader.column} is known to be`, { entity: null });
}

/** How a fact is kept in a column; null where it cannot be. */
function specOf(
  fact: string,
  column: Column,
  own: readonly string[],
  bound: boolean,
  said: SaidAbroad,
): GeneratorSpec | null {
  if (fact === "") {
    if (column.nullable) return { generator: "constant", options: { value: null } };
    return mayBeEmpty(column) ? { generator: "empty" } : null;
  }
  const kind = typeClass(column.type) ?? "";
  const values = fact.split("|");
  if (["integer", "decimal", "float"].includes(kind)) {
    const numbers = values.map(Number).filter((number) => Number.isFinite(number));
    return numbers.length === values.length ? skewed(numbers) : null;
  }
  if (kind === "boolean") {
    const [value] = values;
    return value === "yes" || value === "no" ? { generator: "constant", options: { value: value === "yes" } } : null;
  }
  if (kind === "json") return /^[[{]/.test(fact) ? { generator: "json", options: { shape: JSON.parse(fact) } } : null;
  const base = baseType(column.type);
  if (base.kind === "array") {
    const parts = fact.startsWith("[") ? (JSON.parse(fact) as readonly string[]) : values;
    const numbers = parts.map(Number);
    const isText = typeClass(base.element) === "text";
    if (!isText && !numbers.every((number) => Number.isFinite(number))) return null;
    return { generator: "constant", options: { value: isText ? parts : numbers } };
  }
  if (kind !== "text") return null;
  const pattern = /^\/(.+)\/$/s.exec(fact)?.[1];
  if (pattern !== undefined) return bound ? null : { generator: "pattern", options: { regex: pattern } };
  // What is kept in capitals, or must be one of a few, is written as the column has it.
  const room = base.kind === "text" ? (base.maxLength ?? Infinity) : Infinity;
  const called = values.flatMap((value) => [value, said(value) ?? value]).map(spoken);
  const same = own.filter((one) => called.includes(spoken(one)));
  const kept = same.length > 0 ? same : bound ? [] : values.filter((value) => value.length <= room);
  return kept.length === 0 ? null : skewed(kept);
}
