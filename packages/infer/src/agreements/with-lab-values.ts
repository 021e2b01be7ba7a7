import { findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, GeneratorSpec, Recipe, Table, TableRecipe } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { ANALYTE_RANGES, CHARTED_RANGES } from "../data/lexicon/analyte-ranges.ts";
import type { AnalyteRange } from "../data/lexicon/analyte-ranges.ts";
import { isSide, leadersOf, spoken } from "./with-pairs.ts";
import type { Leader } from "./with-pairs.ts";
import { retold } from "../row/changed.ts";

const VALUES =
  "result|result value|value|numeric result|numeric value|value numeric|measured value|result numeric|value number";
const LOWS =
  "low|reference low|ref low|normal low|range low|reference range low|ref range lower|reference range lower|lower limit|low normal|low normal value|normal minimum|reference minimum";
const HIGHS =
  "high|reference high|ref high|normal high|range high|reference range high|ref range upper|reference range upper|upper limit|high normal|high normal value|normal maximum|reference maximum";

/** What is measured in somebody without a finding reaches a little beyond what is normal. */
const BEYOND = 0.25;

interface Role {
  readonly names: ReadonlySet<string>;
  readonly make: (of: AnalyteRange) => GeneratorSpec;
  /** Whether there is none of it where nothing is known to be normal. */
  readonly limit: boolean;
}

const between = (min: number, max: number, scale: number): GeneratorSpec => ({
  generator: "decimal",
  options: { min, max, scale, distribution: "normal" },
});

const ROLES: readonly Role[] = [
  {
    names: new Set(VALUES.split("|")),
    make: ({ low, high, scale }) =>
      between(Math.max(0, low - (high - low) * BEYOND), high + (high - low) * BEYOND, scale),
    limit: false,
  },
  {
    names: new Set(LOWS.split("|")),
    make: ({ low }) => ({ generator: "constant", options: { value: low } }),
    limit: true,
  },
  {
    names: new Set(HIGHS.split("|")),
    make: ({ high }) => ({ generator: "constant", options: { value: high } }),
    limit: true,
  },
];

/** Rules that go by what a number is called, or by less. */
const GUESSED = new Set(
  "nameMeaning unknownNumber unknownText nameHead sortNumber measured unitNumber upperEnd countOf typeFallback".split(
    " ",
  ),
);

const RANGES = new Map(
  Object.entries({ ...ANALYTE_RANGES, ...CHARTED_RANGES }).map(([name, range]) => [spoken(name), range]),
);

/** Results of a laboratory, and the limits beside them, are those of the test that the row or the row referred to names. */
export function withLabValues(recipe: Recipe, catalog: Catalog, factsOf: (table: Table) => TableFacts): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    if (table === undefined) return [id, own];
    const roles = table.columns.flatMap((column) => {
      const phrase = (factsOf(table).columnWords.get(column.name) ?? []).join(" ");
      const role = ROLES.find(({ names }) => names.has(phrase));
      const held = /^(?:decimal|text)$/.test(typeClass(column.type) ?? "") && !isTied(table, column.name);
      return role !== undefined && held ? [{ name: column.name, role, optional: column.nullable }] : [];
    });
    if (roles.length === 0) return [id, own];
    const leader = leadersOf(table, "", own, recipe).find((each) => isSide(each.values, RANGES));
    return [id, leader === undefined ? own : { ...own, columns: { ...own.columns, ...measured(own, roles, leader) } }];
  });
  return { tables: Object.fromEntries(tables) };
}

function measured(
  own: TableRecipe,
  roles: readonly { readonly name: string; readonly role: Role; readonly optional: boolean }[],
  leader: Leader,
): Readonly<Record<string, ColumnRecipe>> {
  return Object.fromEntries(
    roles.flatMap(({ name, role, optional }) => {
      const column = own.columns[name];
      // What CHECKs, enums, keys and rows that are there said goes before.
      if (column === undefined || !GUESSED.has(column.rule)) return [];
      const cases = leader.values.flatMap((value) => {
        const range = RANGES.get(spoken(value));
        return range === undefined ? [] : [[value, role.make(range)] as const];
      });
      const { spec } = column;
      const otherwise = spec.inputs !== undefined || (role.limit && optional) ? {} : { otherwise: spec };
      const options = { cases: Object.fromEntries(cases), ...otherwise };
      const given: GeneratorSpec = { generator: "conditional", options, inputs: { given: leader.input } };
      return [[name, retold(column, given, `; goes with ${leader.told}`)]];
    }),
  );
}
