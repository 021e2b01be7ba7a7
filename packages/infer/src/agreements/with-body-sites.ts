import { baseType, findColumn, findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, GeneratorSpec, Recipe, Table, TableRecipe } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { SITES_OF_SPECIMENS } from "../data/lexicon/specimen-sites.ts";
import { BODY_SITES } from "../data/value-lists.ts";
import { skewed } from "../given/skewed.ts";
import { retold } from "../row/changed.ts";
import { textsIn } from "../column/listed.ts";

/** Ways of giving that leave no place on the body, and those that do. */
const WITHIN = /oral|mouth|gastric|enteral|sublingual|buccal|inhal|nebuli|nasal|rectal|swallow/i;
const THROUGH = /intraven|subcut|intramusc|intraderm|transderm|inject|infusion|topical|\biv\b/i;

const PLACES: ReadonlySet<string> = new Set([...BODY_SITES, "left", "right", "bilateral"]);

/** The longest place that a specimen is taken from. */
const ROOM = Math.max(...[...SITES_OF_SPECIMENS.values()].flat().map(({ length }) => length));

/**
 * Places on the body go with what is done there: what is swallowed or inhaled has none, and throat swabs come from the throat. After
 * the pairs, so that the side still goes with the place.
 */
export function withBodySites(recipe: Recipe, catalog: Catalog): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    return [id, table === undefined ? own : { ...own, columns: placed(table, own.columns) }];
  });
  return { tables: Object.fromEntries(tables) };
}

function placed(table: Table, columns: TableRecipe["columns"]): TableRecipe["columns"] {
  const all = Object.values(columns);
  const sites = all.filter(({ column, spec }) => areOf(valuesIn(spec), PLACES) && !isTied(table, column));
  if (sites.length === 0) return columns;
  const way = all.find(({ spec }) => {
    const values = valuesIn(spec);
    return values.some((value) => WITHIN.test(value)) && values.some((value) => THROUGH.test(value));
  });
  const specimen = all.find(({ spec }) => spec.generator === "specimen");
  const made = sites.flatMap((recipe): readonly (readonly [string, ColumnRecipe])[] => {
    const told =
      way === undefined
        ? specimen === undefined
          ? null
          : takenFrom(recipe, specimen.column, table)
        : givenAt(recipe, way, table);
    return told === null ? [] : [[recipe.column, told]];
  });
  return { ...columns, ...Object.fromEntries(made) };
}

function givenAt(recipe: ColumnRecipe, way: ColumnRecipe, table: Table): ColumnRecipe | null {
  const { spec, column } = recipe;
  if (findColumn(table, column)?.nullable !== true || "is" in (spec.inputs ?? {})) return null;
  const values = [...new Set(valuesIn(way.spec))].filter((value) => !WITHIN.test(value));
  const inputs = { is: { column: way.column }, ...spec.inputs };
  return retold(
    recipe,
    { generator: "when", options: { values, then: spec }, inputs },
    `; where ${way.column} leaves one`,
  );
}

function takenFrom(recipe: ColumnRecipe, specimen: string, table: Table): ColumnRecipe | null {
  const type = findColumn(table, recipe.column)?.type;
  const base = type === undefined ? undefined : baseType(type);
  if (base?.kind !== "text" || (base.maxLength ?? ROOM) < ROOM || recipe.spec.inputs !== undefined) return null;
  if (!areOf(valuesIn(recipe.spec), new Set(BODY_SITES))) return null;
  const cases = Object.fromEntries([...SITES_OF_SPECIMENS].map(([name, sites]) => [name, skewed(sites)]));
  const spec: GeneratorSpec = {
    generator: "conditional",
    options: { cases, otherwise: recipe.spec },
    inputs: { given: { column: specimen } },
  };
  return retold(recipe, spec, `; where ${specimen} is taken`);
}

const areOf = (values: readonly string[], known: ReadonlySet<string>): boolean =>
  values.length > 1 && values.every((value) => known.has(value));

/** The texts that a list may hold, in any case of it. */
function valuesIn(spec: GeneratorSpec): readonly string[] {
  const { values, cases, otherwise } = spec.options ?? {};
  if (Array.isArray(values)) return textsIn(spec);
  const within = [...Object.values(typeof cases === "object" && cases !== null ? cases : {}), otherwise];
  return within.filter(isSpec).flatMap(valuesIn);
}

function isSpec(value: unknown): value is GeneratorSpec {
  return typeof value === "object" && value !== null && "generator" in value;
}
