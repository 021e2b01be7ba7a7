import { findColumn, findTable } from "@seedloom/core";
import type { ColumnRecipe, Input } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { RowFacts } from "./row-pass.ts";
import { changed } from "./changed.ts";

/** Names of columns that tell a country, surest first. */
const COUNTRY = /^(?:country|country (?:code|iso|iso 2|iso code|name)|nation|pais|land|pays|paese)$/;

/** What tells a country in a table of these. */
const OF_COUNTRIES = /^(?:(?:country )?(?:code|iso|iso 2|iso code|alpha 2|code 2|name))$/;

/** A phone number is one of the row's country, or of that of a row that it refers to. Columns of keys need more numbers than a country has. */
export function withPhoneCountries(
  recipes: readonly ColumnRecipe[],
  { contexts, generators, keys }: RowFacts,
): readonly ColumnRecipe[] {
  const [context] = contexts;
  const isOfCountry = ({ spec }: ColumnRecipe) => generators[spec.generator]?.ofCountry === true;
  if (context === undefined || !recipes.some(isOfCountry)) return recipes;
  const own = countriesIn(context);
  const parents = own.length > 0 ? [] : parentCountries(context);
  return recipes.map((recipe) => {
    const { column, spec, evidence } = recipe;
    if (!isOfCountry(recipe) || spec.inputs !== undefined || keys.has(column)) return recipe;
    // Rules may want the numbers of one country.
    if (ruled(column, context)) return recipe;
    const country: Input | undefined = ofRole(column, own, context) ?? parents[0];
    if (country === undefined) return recipe;
    const told = [...("via" in country ? [country.via] : []), country.column].join(" → ");
    return changed(recipe, { spec: { ...spec, inputs: { country } }, evidence: `${evidence}, in ${told}` });
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

/** Of several countries that of the same role, or of none: `billing_country` is not where the shipping phone rings. */
function ofRole(
  phone: string,
  countries: ReturnType<typeof countriesIn>,
  { facts }: ColumnContext,
): { readonly column: string } | undefined {
  const words = (facts.columnWords.get(phone) ?? []).join(" ");
  const found =
    countries.find(({ role }) => role !== "" && words.startsWith(`${role} `)) ??
    countries.find(({ role }) => role === "");
  return found && { column: found.column };
}

/** The same of a row that this one always refers to. */
function parentCountries({ table, catalog, factsOf }: ColumnContext): readonly Input[] {
  return table.foreignKeys.flatMap((key): Input[] => {
    const parent = findTable(catalog, key.references.table);
    if (parent === undefined || parent.id === table.id || key.columns.length !== 1) return [];
    const facts = factsOf(parent);
    const listed = facts.words.join(" ") === "country";
    const names = parent.columns.filter(({ name, type }) => {
      const words = (facts.columnWords.get(name) ?? []).join(" ");
      return typeClass(type) === "text" && (COUNTRY.test(words) || (listed && OF_COUNTRIES.test(words)));
    });
    return names.length === 0 ? [] : [{ via: key.columns.join(","), column: names[0]!.name }];
  });
}
