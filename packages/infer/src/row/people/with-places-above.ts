import { findTable, refersTo } from "@seedloom/core";
import type { Column, Input } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { typeClass } from "../../context/type-class.ts";
import { changed } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What lists places of which others are parts, by the table's words, and the columns that tell which one is meant, surest first. */
const LISTS: readonly (readonly [input: string, table: RegExp, columns: readonly RegExp[]])[] = [
  [
    "country",
    /^(?:country|nation|country region)$/,
    [
      /^(?:(?:country|nation|country region) )?(?:code|iso|iso 2|iso code|alpha 2|code 2)$/,
      /^(?:(?:country|nation|country region) )?name$/,
      /^(?:country|nation)$/,
    ],
  ],
  [
    "region",
    /^(?:state|region|province|state province|federal state|canton|prefecture)$/,
    [
      /^(?:(?:state|region|province|state province) )?name$/,
      /^(?:(?:state|region|province|state province) )?code$/,
      /^(?:state|region|province)$/,
    ],
  ],
  ["city", /^(?:city|town|municipality)$/, [/^(?:(?:city|town) )?name$/, /^city$/]],
];
/** What a list of regions and cities tells of the country itself. */
const COUNTRY = /^(?:country(?: region)?|country (?:region )?(?:code|iso|iso code|name))$/;

/**
 * What a row tells of a place lies in the country, the region or the city that it refers to: no Bavaria among the regions of France. Columns
 * of keys need more places than a country has.
 */
export const withPlacesAbove: RowPass = (recipes, { contexts, generators, keys }) => {
  const [context] = contexts;
  const isPlace = (generator: string) => generators[generator]?.located === true;
  if (context === undefined || !recipes.some(({ spec }) => isPlace(spec.generator))) return recipes;
  const above = placesAbove(context);
  if (above.length === 0) return recipes;
  return recipes.map((recipe) => {
    const { spec, entity, evidence } = recipe;
    if (!isPlace(spec.generator) || spec.inputs !== undefined || keys.has(recipe.column)) return recipe;
    const inputs = Object.fromEntries(
      above.flatMap(({ role, inputs: told }) => (entity === (role === "" ? "place" : `${role} place`) ? told : [])),
    );
    const [first] = Object.values(inputs);
    if (first === undefined) return recipe;
    const said = [...("via" in first ? [first.via] : []), first.column].join(" → ");
    return changed(recipe, { spec: { ...spec, inputs }, evidence: `${evidence}, where ${said} is` });
  });
};

interface Above {
  /** The words before what the key names: `billing` of `billing_country_id`. */
  readonly role: string;
  readonly inputs: readonly (readonly [name: string, input: Input])[];
}

function placesAbove({ table, catalog, factsOf, facts }: ColumnContext): readonly Above[] {
  const own = rankOf(facts);
  return table.foreignKeys.flatMap((key): Above[] => {
    const parent = findTable(catalog, key.references.table);
    if (parent === undefined || parent.id === table.id || refersTo(catalog, parent.id, table.id)) return [];
    const its = factsOf(parent);
    const rank = rankOf(its);
    const list = LISTS[rank];
    // A country is not told by the city that it refers to, nor a region by another.
    if (list === undefined || (own >= 0 && rank >= own)) return [];
    const [name, , columns] = list;
    const via = key.columns.join(",");
    const tells = columns.map((called) => told(parent.columns, its, called)).find((column) => column !== undefined);
    const country = name === "country" ? undefined : told(parent.columns, its, COUNTRY);
    const words = (facts.columnWords.get(key.columns[0] ?? "") ?? []).join(" ");
    const role = words.replace(
      / ?(?:country region|state province|country|nation|state|region|province|city|town|municipality)(?: (?:id|code|name))*$/,
      "",
    );
    const inputs = [
      ...(tells === undefined ? [] : [[name, { via, column: tells.name }] as const]),
      ...(country === undefined ? [] : [["country", { via, column: country.name }] as const]),
    ];
    return inputs.length === 0 ? [] : [{ role: role === words ? "" : role, inputs }];
  });
}

/** The place of a table among the lists, from the largest places on; below nought where it is none. */
const rankOf = ({ words }: TableFacts): number => LISTS.findIndex(([, called]) => called.test(words.join(" ")));

const told = (columns: readonly Column[], { columnWords }: TableFacts, called: RegExp): Column | undefined =>
  columns.find(({ name, type }) => typeClass(type) === "text" && called.test((columnWords.get(name) ?? []).join(" ")));
