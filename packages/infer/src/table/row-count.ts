import { own } from "@seedloom/core";
import type { ColumnRecipe, Generator, RowCount, TableRecipe } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isNameOf } from "../context/is-name-of.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { nameMeaning } from "../rules/name-meaning.ts";
import { lookupName } from "../rules/lookup-name.ts";
import { takenByReferrers } from "../rules/taken-by-referrers.ts";
import type { Fit } from "../column/fit-spec.ts";

/** Columns that list all there is in a table about it. */
const OF_NOUN: Readonly<Record<string, readonly string[]>> = {
  country: ["country", "countryCode", "countryCode3"],
  currencyName: ["currencyCode", "currencyName"],
};

/** The column that says what each row is, where no key of the table keeps them apart: two warehouses of one name would be taken for one. */
export function listedColumn(
  recipes: readonly ColumnRecipe[],
  contexts: readonly ColumnContext[],
  facts: TableFacts,
  keys: ReadonlySet<string>,
): Pick<TableRecipe, "lists"> {
  const { noun } = facts;
  const about = typeof noun?.noun.name === "string" ? (OF_NOUN[noun.noun.name] ?? []) : [];
  const listed =
    recipes.find(({ rule, spec }) => rule === lookupName.name || about.includes(spec.generator)) ??
    recipes.find((recipe, place) => isNameOfThing(recipe, contexts[place]!));
  return listed === undefined || keys.has(listed.column) ? {} : { lists: listed.column };
}

/** Whether a column is what a table's rows are called: people have names, too, which others have as well, and a comment is what it says. */
function isNameOfThing({ entity, spec }: ColumnRecipe, { words, facts, typeClass, foreignKey }: ColumnContext) {
  const alone = entity === null && Object.keys(spec.inputs ?? {}).length === 0;
  const isName = words.at(-1) === "name" && isNameOf(words, facts);
  return alone && typeClass === "text" && foreignKey === null && isName;
}

/** Words by which a table's rows are known, as many as there are: `domains.domain_id` is Condition, Drug, Procedure. */
function wordsOfKey({ spec, rule }: ColumnRecipe, { table, column, typeClass }: ColumnContext): number | null {
  const key = table.primaryKey?.columns;
  if (typeClass !== "text" || key?.length !== 1 || key[0] !== column.name) return null;
  const isList =
    rule === nameMeaning.name
      ? spec.generator === "weighted"
      : rule === takenByReferrers.name && spec.generator === "choice";
  const values = isList ? spec.options?.["values"] : undefined;
  return Array.isArray(values) ? values.length : null;
}

/**
 * At most as many rows as a closed list has entries, where a key of the table is such a list and the table is about it;
 * otherwise what the run asks for.
 */
export function rowCountOf(
  recipes: readonly ColumnRecipe[],
  contexts: readonly ColumnContext[],
  fit: Fit,
  generators: Readonly<Record<string, Generator>>,
): RowCount | null {
  const sizes = contexts.flatMap((context, at) => {
    const recipe = recipes[at]!;
    const words = wordsOfKey(recipe, context);
    if (words !== null) return [words];
    const { spec } = recipe;
    const kind = context.facts.noun?.noun.name;
    const listed = typeof kind === "string" && OF_NOUN[kind]?.includes(spec.generator) === true;
    const exhaustive = own(generators, spec.generator)?.exhaustive === true;
    if (!context.unique || !(exhaustive || listed)) return [];
    return fit.capacity(spec, context) ?? [];
  });
  const rows = Math.min(...sizes);
  return Number.isFinite(rows) && rows > 0 ? { kind: "atMost", rows } : null;
}
