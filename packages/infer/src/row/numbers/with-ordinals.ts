import { baseType, findColumn } from "@seedloom/core";
import type { Catalog, Column, ColumnRecipe, RelationshipRecipe, Table } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { isInKeys } from "../../context/is-in-keys.ts";
import { literalDefault } from "../../context/literal-default.ts";
import { USUAL_NULLS } from "../../data/null-rates.ts";
import type { RowFacts } from "../row-pass.ts";
import { changed, retold } from "../changed.ts";

/** What says which of several a row is: `line_no`, `position`, `sort_order`, `step`. */
const PLACE =
  /^(?:(?:line|item|row|step|sequence|sort|order|display|question|track|chapter|lesson|page|stop|leg|lap|installment|segment|slide|set|entry|operation|routing) )?(?:number|no|index|order|position|sequence|seq|ordinal|rank)$|^(?:line|position|pos|sequence|seq|ordinal|sort|sort order|step|idx|(?:step|task|lesson|question|slide|stop|chapter|stage|phase|block|section|column|level) (?:order|sort))$/;

/** What is counted within the rest of a key, besides places: `(project, phase, step)`, `(document, version)`. */
const COUNTED =
  /^(?:phase|stage|round|version|revision|rev|attempt|part|chapter|verse|installment|instalment|leg|lap|day|week|line|seat|row|hole|inning|frame|sheet|paragraph|section|question|game)(?: (?:number|no|index|seq|sequence))?$/;

/** A place only outside of keys: in them it names an order. */
const ORDER_NUMBER = /^order (?:number|no)$/;

/** Where it stands in a list: a rank or a step is something else there. */
export const LISTED =
  /^(?:(?:sort|display|menu|list) )?(?:order|position|pos|sort|ordering|ordinal)$|^(?:sort|order) index$/;

/** `position >= 0`: whatever counts keeps to that. */
const NOT_NEGATIVE = /^\W*\w+\W*>=?\s*[01]\W*$/;

/** Rules whose evidence is better than a name. */
const SURE = new Set(["enumLabels", "checkList", "commentList", "existingValues", "override"]);

/**
 * Rows of one parent that stand together are numbered: an order's lines 1, 2, 3; so are those of a list that belongs to nothing. In keys it is
 * said which column counts; the planner does it.
 */
export function withOrdinals(
  recipes: readonly ColumnRecipe[],
  { table, facts, contexts, relationships }: RowFacts,
): readonly ColumnRecipe[] {
  const key = relationships.find(
    ({ foreignKey, spread, nullRate }) =>
      spread.kind === "runs" &&
      nullRate <= USUAL_NULLS &&
      findColumn(table, foreignKey) !== undefined &&
      !isInKeys(table, foreignKey),
  );
  recipes = recipes.map((recipe, place) => countedInKey(recipe, contexts[place]!));
  const isList = table.foreignKeys.every(({ references }) => references.table === table.id);
  if (key === undefined && !isList) return recipes;
  const called = key === undefined ? LISTED : PLACE;
  const places = recipes.filter((recipe) => isPlace(recipe, called, table, facts));
  return recipes.map((recipe) =>
    places.includes(recipe) ? numbered(recipe, findColumn(table, recipe.column)!, key) : recipe,
  );
}

/** A column of a key over several that says which row it is within what the others name: the planner counts by it. */
function countedInKey(recipe: ColumnRecipe, { table, column, facts, catalog }: ColumnContext): ColumnRecipe {
  const words = (facts.columnWords.get(recipe.column) ?? []).join(" ");
  if (baseType(column.type).kind !== "integer" || column.generated.kind !== "no") return recipe;
  if (SURE.has(recipe.rule) || ORDER_NUMBER.test(words) || !(PLACE.test(words) || COUNTED.test(words))) return recipe;
  if (table.foreignKeys.some(({ columns }) => columns.includes(recipe.column))) return recipe;
  if (!keysOf(table).some((key) => key.length > 1 && key.includes(recipe.column))) return recipe;
  if (isOneOfItsList(recipe.column, table, catalog)) return recipe;
  return changed(recipe, { countsFrom: startOf(column) });
}

const keysOf = ({ primaryKey, uniques }: Table): readonly (readonly string[])[] => [
  primaryKey?.columns ?? [],
  ...uniques.map(({ parts }) => parts.map((part) => (part.kind === "column" ? part.column : ""))),
];

/** Whether other rows refer to one of each list and no more, by a key that leaves the column out: lists of several would have no use. */
const isOneOfItsList = (column: string, { id }: Table, { tables }: Catalog): boolean =>
  tables.some((child) =>
    child.foreignKeys.some(({ columns, references: { table, columns: theirs } }) => {
      if (table !== id || !theirs.includes(column)) return false;
      const rest = columns.filter((_, place) => theirs[place] !== column);
      return keysOf(child).some((key) => key.length > 0 && key.every((name) => rest.includes(name)));
    }),
  );

const startOf = (column: Column): number => (Number(literalDefault(column) ?? 1) === 0 ? 0 : 1);

function isPlace({ column: name, rule, spec }: ColumnRecipe, called: RegExp, table: Table, facts: TableFacts): boolean {
  const column = findColumn(table, name);
  if (column === undefined || baseType(column.type).kind !== "integer" || isInKeys(table, name)) return false;
  if (SURE.has(rule) || spec.inputs !== undefined || column.generated.kind !== "no") return false;
  if (table.foreignKeys.some(({ columns }) => columns.includes(name))) return false;
  if (table.checks.some(({ sql }) => sql.text.includes(name) && !NOT_NEGATIVE.test(sql.text))) return false;
  return called.test((facts.columnWords.get(name) ?? []).join(" "));
}

function numbered(recipe: ColumnRecipe, column: Column, key: RelationshipRecipe | undefined): ColumnRecipe {
  const spec = { generator: "sequence", options: { start: startOf(column) } };
  const alone = { entity: null, nullRate: 0 };
  if (key === undefined) return retold(recipe, spec, "; which of the list's", alone);
  return retold(recipe, spec, `; which of those of one ${key.foreignKey}`, { numberedBy: key.foreignKey, ...alone });
}
