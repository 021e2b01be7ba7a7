import { findColumn, findTable, refersTo } from "@seedloom/core";
import type { ColumnRecipe, Input } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { typeClass } from "../../context/type-class.ts";
import type { RowFacts } from "../row-pass.ts";
import { changed } from "../changed.ts";

/** Names of columns that tell a country, surest first. */
const COUNTRY = /^(?:country|country (?:code|iso|iso 2|iso code|name)|nation|pais|land|pays|paese)$/;

/** What tells a country in a table of these. */
const OF_COUNTRIES = /^(?:(?:(?:country|nation|country region) )?(?:code|iso|iso 2|iso code|alpha 2|code 2|name))$/;

/** A phone number is one of the row's country, or of that of a row that it refers to. Columns of keys need more numbers than a country has. */
export function withPhoneCountries(
  recipes: readonly ColumnRecipe[],
  { contexts, generators, keys }: RowFacts,
): readonly ColumnRecipe[] {
  const [context] = contexts;
  const isOfCountry = ({ spec }: ColumnRecipe) => generators[spec.generator]?.ofCountry === true;
  if (context === undefined || !recipes.some(isOfCountry)) return recipes;
  const own = countriesIn(context);
  const parents = own.length > 0 ? [] : above(context, "country", tellsCountry);
  const cities = own.length > 0 ? [] : above(context, "city", tellsCity);
  // Where no country is told the town tells it.
  const towns = own.length > 0 ? [] : townsIn(recipes, context);
  return recipes.map((recipe) => {
    const { column, spec, evidence } = recipe;
    if (!isOfCountry(recipe) || spec.inputs !== undefined || keys.has(column)) return recipe;
    // Rules may want the numbers of one country.
    if (ruled(column, context)) return recipe;
    const country = ofRole(column, own, context);
    const city = towns.length === 0 ? undefined : ofRole(column, towns, context);
    const inputs = country === undefined ? (city === undefined ? (parents[0] ?? cities[0]) : { city }) : { country };
    const [from] = Object.values(inputs ?? {});
    if (inputs === undefined || from === undefined) return recipe;
    const told = [...("via" in from ? [from.via] : []), from.column].join(" → ");
    return changed(recipe, { spec: { ...spec, inputs }, evidence: `${evidence}, in ${told}` });
  });
}

function ruled(name: string, { table }: ColumnContext): boolean {
  return findColumn(table, name)?.type.kind === "domain" || table.checks.some(({ sql }) => sql.text.includes(name));
}

/** Texts of the row that tell its country, with the words before that. */
function countriesIn({ table, facts }: ColumnContext): readonly { readonly column: string; readonly role: string }[] {
  return table.columns.flatMap((column) => {
    if (column.generated.kind !== "no" || typeClass(column.type) !== "text") return [];
    const words = facts.columnWords.get(column.name) ?? [];
    const from = words.findIndex((_, at) => COUNTRY.test(words.slice(at).join(" ")));
    return from < 0 ? [] : [{ column: column.name, role: words.slice(0, from).join(" ") }];
  });
}

/** Towns of the row, with the words before that. */
function townsIn(
  recipes: readonly ColumnRecipe[],
  { facts, table }: ColumnContext,
): readonly { readonly column: string; readonly role: string }[] {
  return recipes.flatMap(({ column, spec }) => {
    const found = findColumn(table, column);
    if (spec.generator !== "city" || found === undefined || typeClass(found.type) !== "text") return [];
    const words = facts.columnWords.get(column) ?? [];
    return [{ column, role: words.slice(0, -1).join(" ") }];
  });
}

/** Where somebody is, rather than where something goes. */
const HOME =
  /^(?:(?:primary|main|home|business|office|billing|postal|mailing|physical|registered|invoice|company|contact|street)(?: address)?|address)$/;

/** Of several countries that of the same role, or of none: `billing_country` is not where the shipping phone rings. */
function ofRole(
  phone: string,
  countries: ReturnType<typeof countriesIn>,
  { facts }: ColumnContext,
): { readonly column: string } | undefined {
  const words = (facts.columnWords.get(phone) ?? []).join(" ");
  const found =
    countries.find(({ role }) => role !== "" && words.startsWith(`${role} `)) ??
    countries.find(({ role }) => role === "") ??
    countries.find(({ role }) => HOME.test(role));
  return found && { column: found.column };
}

/** The same of the rows that this one refers to. */
function above(
  { table, catalog, factsOf }: ColumnContext,
  name: string,
  tells: (list: string, column: string) => boolean,
): readonly Readonly<Record<string, Input>>[] {
  return table.foreignKeys.flatMap((key) => {
    const parent = findTable(catalog, key.references.table);
    if (parent === undefined || parent.id === table.id || key.columns.length !== 1) return [];
    if (refersTo(catalog, parent.id, table.id)) return [];
    const { words, columnWords } = factsOf(parent);
    const found = parent.columns.find(
      (column) =>
        typeClass(column.type) === "text" && tells(words.join(" "), (columnWords.get(column.name) ?? []).join(" ")),
    );
    return found === undefined ? [] : [{ [name]: { via: key.columns.join(","), column: found.name } }];
  });
}

const tellsCountry = (list: string, column: string): boolean =>
  COUNTRY.test(column) || (/^(?:country|nation|country region)$/.test(list) && OF_COUNTRIES.test(column));

const tellsCity = (list: string, column: string): boolean =>
  /^(?:city|town|municipality)$/.test(list) && /^(?:(?:city|town) )?name$|^(?:city|town)$/.test(column);
