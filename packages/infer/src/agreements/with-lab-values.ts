import { findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, GeneratorSpec, Recipe, Table, TableRecipe } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import {
  ANALYTE_RANGES,
  BEDSIDE_UNITS,
  CHARTED_RANGES,
  SENSOR_RANGES,
  USUAL_UNITS,
} from "../data/lexicon/analyte-ranges.ts";
import type { AnalyteRange } from "../data/lexicon/analyte-ranges.ts";
import { isSide, leadersOf } from "./with-pairs.ts";
import { spoken } from "../words/spoken.ts";
import type { Leader } from "./with-pairs.ts";
import { retold } from "../row/changed.ts";

const VALUES =
  "result|result value|value|numeric result|numeric value|value numeric|measured value|result numeric|value number|value as number|reading|measurement|reading value|sensor value|measure value|metric value|observed value|value num";
const UNITS =
  "unit|unit of measure|unit of measurement|measurement unit|uom|value unit|result unit|reading unit|unit name|unit symbol|unit source value";
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
  /** Whether it says in what is measured. */
  readonly unit?: true;
}

const between = (min: number, max: number, scale: number): GeneratorSpec => ({
  generator: "decimal",
  // What is told in whole numbers begins and ends with one.
  options: {
    min: scale === 0 ? Math.floor(min) : min,
    max: scale === 0 ? Math.ceil(max) : max,
    scale,
    distribution: "normal",
  },
});

const ROLES: readonly Role[] = [
  {
    names: new Set(VALUES.split("|")),
    make: ({ low, high, scale }) =>
      between(Math.max(Math.min(0, low), low - (high - low) * BEYOND), high + (high - low) * BEYOND, scale),
    limit: false,
  },
  {
    names: new Set(UNITS.split("|")),
    make: ({ unit }) => ({ generator: "constant", options: { value: unit } }),
    limit: false,
    unit: true,
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

/** What is usual, by the words of a list. */
type Ranges = ReadonlyMap<string, AnalyteRange>;

const ranges = (by: Readonly<Record<string, AnalyteRange>>): Ranges =>
  new Map(Object.entries(by).map(([name, range]) => [spoken(name), range]));

const TESTS = ranges({ ...ANALYTE_RANGES, ...CHARTED_RANGES });
const SENSORS = ranges(SENSOR_RANGES);
const AT_THE_BEDSIDE = ranges(BEDSIDE_UNITS);
const ANYWHERE = ranges(USUAL_UNITS);

/** Units in which patients are measured and little else. */
const OF_PATIENTS = /^(?:mg\/dl|mmol\/l|bpm|mmhg|insp\/min)$/i;

const TIMES = /^(?:s|ms|min|mins?|minutes?|h|hrs?|hours?|days?)$/i;

/** Lists that generators have, by their names: a reading is one of its sensor, or of its unit. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  sensorType: Object.keys(SENSOR_RANGES),
  unitOfMeasure: Object.keys(USUAL_UNITS),
};

/** What tells what was measured, or else only in what. */
interface Teller {
  readonly leader: Leader;
  readonly usual: Ranges;
  readonly byUnit: boolean;
}

function tellerOf(table: Table, own: TableRecipe, recipe: Recipe): Teller | null {
  const leaders = leadersOf(table, "", own, recipe, LISTS);
  // What is counted in hours is no reading, whatever it refers to.
  const timed = leaders.find(({ values }) => values.length > 1 && values.every((value) => TIMES.test(value)));
  if (timed !== undefined) return { leader: timed, usual: ANYWHERE, byUnit: true };
  for (const usual of [TESTS, SENSORS]) {
    const leader = leaders.find((each) => isSide(each.values, usual));
    if (leader !== undefined) return { leader, usual, byUnit: false };
  }
  for (const leader of leaders) {
    const usual = leader.values.some((value) => OF_PATIENTS.test(value)) ? AT_THE_BEDSIDE : ANYWHERE;
    if (isSide(leader.values, usual)) return { leader, usual, byUnit: true };
  }
  return null;
}

/**
 * Results of a laboratory, and the limits beside them, are those of the test that the row or the row referred to names; readings are those of
 * their sensor, with its unit; and where only a unit is told, numbers are such as have that unit.
 */
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
    const teller = tellerOf(table, own, recipe);
    return [id, teller === null ? own : { ...own, columns: { ...own.columns, ...measured(own, roles, teller) } }];
  });
  return { tables: Object.fromEntries(tables) };
}

function measured(
  own: TableRecipe,
  roles: readonly { readonly name: string; readonly role: Role; readonly optional: boolean }[],
  { leader, usual, byUnit }: Teller,
): Readonly<Record<string, ColumnRecipe>> {
  return Object.fromEntries(
    roles.flatMap(({ name, role, optional }) => {
      const column = own.columns[name];
      // What CHECKs, enums, keys and rows that are there said goes before.
      if (column === undefined || !GUESSED.has(column.rule)) return [];
      // Told as a number only where it is not told as a text.
      if (column.spec.generator === "conditional" && Object.hasOwn(column.spec.options?.["cases"] ?? {}, "null"))
        return [];
      if (role.unit && (byUnit || column.spec.inputs !== undefined)) return [];
      const cases = leader.values.flatMap((value) => {
        const range = usual.get(spoken(value));
        return range === undefined || (role.limit && range.given) ? [] : [[value, role.make(range)] as const];
      });
      const { spec } = column;
      const otherwise = spec.inputs !== undefined || (role.limit && optional) ? {} : { otherwise: spec };
      const options = { cases: Object.fromEntries(cases), ...otherwise };
      const given: GeneratorSpec = { generator: "conditional", options, inputs: { given: leader.input } };
      return [[name, retold(column, given, `; goes with ${leader.told}`)]];
    }),
  );
}
