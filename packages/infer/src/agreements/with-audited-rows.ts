import { findTable } from "@seedloom/core";
import type { Catalog, Column, ColumnRecipe, GeneratorSpec, Recipe, Table, TableRecipe } from "@seedloom/core";
import { columnsOf, pairOf } from "../column/told-rows.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { retold } from "../row/changed.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { listedIn } from "../column/listed.ts";

type Facts = (table: Table) => TableFacts;

/** What tells of which table a row is that was kept as it was. */
const TELLS =
  /^(?:(?:table|entity|resource|object|model|target|auditable|item|record|subject|tracked|trackable|loggable|revisionable)(?: (?:type|name|table|class|kind))?|(?:audited )?table|collection|tabla|tabela)$/;
/** Such tables at most are told of. */
const MOST = 40;
/** So many columns of a row change at once. */
const CHANGED = 3;
/** Generators of what changes again and again. */
const CHANGING = new Set(
  "weighted choice boolean integer count decimal amount price percentage date enumLabel statusText rating".split(" "),
);
/** Who somebody is stays the same. */
const LASTING = /person|account|company|place|address/;

/** What a log keeps of a row that was changed are columns of the table that the log names, those that change. */
export function withAuditedRows(recipe: Recipe, catalog: Catalog, factsOf: Facts): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    const kept = Object.values(own.columns).filter(({ evidence }) => evidence.startsWith("a row of "));
    const teller =
      table === undefined || kept.length === 0
        ? undefined
        : table.columns.find(({ name }) => TELLS.test((factsOf(table).columnWords.get(name) ?? []).join(" ")));
    const told = teller === undefined ? undefined : own.columns[teller.name];
    if (table === undefined || told === undefined) return [id, own];
    const shapes = shapesOf(told, table, recipe, catalog, factsOf);
    if (shapes.size < 2) return [id, own];
    const columns = kept.map((column) => [column.column, following(column, told.column, shapes)] as const);
    return [id, { ...own, columns: { ...own.columns, ...Object.fromEntries(columns) } }];
  });
  return { tables: Object.fromEntries(tables) };
}

type Shape = Readonly<Record<string, GeneratorSpec>>;

/** What changes in the tables that a column names, by its values; kinds of rows may be spelled in several ways. */
function shapesOf(
  { spec, rule }: ColumnRecipe,
  log: Table,
  recipe: Recipe,
  catalog: Catalog,
  factsOf: Facts,
): ReadonlyMap<string, Shape> {
  const values = listedIn(spec).map(String);
  const shapes = new Map<string, Shape>();
  for (const table of catalog.tables.filter(({ id }) => id !== log.id).slice(0, MOST)) {
    const shape = shapeOf(table, recipe);
    if (shape === null) continue;
    const words = factsOf(table).words.join(" ");
    const named = values.filter((value) => canonicalWords(value.replace(/^.*[\\.:/]/, "")).join(" ") === words);
    const spellings = rule === "polymorphic" ? [table.name, classOf(words), words.replaceAll(" ", "_")] : [];
    for (const value of [...named, ...spellings]) shapes.set(value, shape);
  }
  return shapes;
}

/** `OrderItem`, as programs call the rows of a table. */
const classOf = (words: string): string =>
  words
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

function shapeOf(table: Table, recipe: Recipe): Shape | null {
  const own = recipe.tables[table.id]?.columns ?? {};
  const free = columnsOf(table).flatMap(({ name }: Column): readonly ColumnRecipe[] => {
    const column = own[name];
    return column === undefined || column.spec.inputs !== undefined ? [] : [column];
  });
  const changing = free.filter(({ spec, entity }) => CHANGING.has(spec.generator) && !LASTING.test(entity ?? ""));
  const told = changing.length > 0 ? changing : free.filter(({ entity }) => !LASTING.test(entity ?? ""));
  if (told.length === 0) return null;
  return Object.fromEntries(told.slice(0, CHANGED).map(({ column, spec }) => [column, spec]));
}

function following(recipe: ColumnRecipe, teller: string, shapes: ReadonlyMap<string, Shape>): ColumnRecipe {
  const given = { given: { column: teller } };
  const { spec } = recipe;
  const within = spec.generator === "when" ? (spec.options?.["then"] as GeneratorSpec) : spec;
  if (within.generator !== "json" || within.inputs !== undefined) return recipe;
  const isPaired = Object.values(within.options?.["shape"] ?? {}).every(isPair);
  const cases = [...shapes].map(([value, shape]): readonly [string, GeneratorSpec] => {
    const parts = isPaired ? Object.entries(shape).map(([name, part]) => [name, pairOf(part)]) : Object.entries(shape);
    return [value, { generator: "json", options: { shape: Object.fromEntries(parts) } }];
  });
  const options = { cases: Object.fromEntries(cases), otherwise: within };
  const told: GeneratorSpec = { generator: "conditional", options, inputs: given };
  const whole: GeneratorSpec =
    within === spec
      ? told
      : { ...spec, options: { ...spec.options, then: told }, inputs: { ...spec.inputs, ...given } };
  return retold(recipe, whole, `; of the table that ${teller} names`);
}

/** Whether something is told as it was and as it is. */
const isPair = (part: unknown): boolean =>
  Array.isArray(part) ||
  Array.isArray(((part as GeneratorSpec | null)?.options?.["values"] as readonly unknown[])?.[0]);
