import { baseType, findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, RelationshipRecipe, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isInKeys } from "../context/is-in-keys.ts";
import { literalDefault } from "../context/literal-default.ts";
import type { RowFacts } from "./row-pass.ts";
import { retold } from "./changed.ts";

/** What says which of several a row is: `line_no`, `position`, `sort_order`, `step`. */
const PLACE =
  /^(?:(?:line|item|row|step|sequence|sort|order|display|question|track|chapter|lesson|page|stop|leg|lap|installment|segment|slide|set|entry) )?(?:number|no|index|order|position|sequence|seq|ordinal|rank)$|^(?:line|position|pos|sequence|seq|ordinal|sort|sort order|step|idx)$/;

/** Where it stands in a list: a rank or a step is something else there. */
const LISTED = /^(?:(?:sort|display|menu|list) )?(?:order|position|pos|sort|ordering|ordinal)$|^(?:sort|order) index$/;

/** `position >= 0`: whatever counts keeps to that. */
const NOT_NEGATIVE = /^\W*\w+\W*>=?\s*[01]\W*$/;

/** Rules whose evidence is better than a name. */
const SURE = new Set(["enumLabels", "checkList", "commentList", "existingValues", "override"]);

/**
 * Rows of one parent that stand together are numbered: an order's lines 1, 2, 3; so are those of a list that belongs to nothing. What keys say
 * is left to the planner, which numbers them by itself.
 */
export function withOrdinals(
  recipes: readonly ColumnRecipe[],
  { table, facts, relationships }: RowFacts,
): readonly ColumnRecipe[] {
  const key = relationships.find(({ foreignKey, spread }) => {
    const column = findColumn(table, foreignKey);
    return spread.kind === "runs" && column?.nullable === false && !isInKeys(table, foreignKey);
  });
  const isList = table.foreignKeys.every(({ references }) => references.table === table.id);
  if (key === undefined && !isList) return recipes;
  const called = key === undefined ? LISTED : PLACE;
  const places = recipes.filter((recipe) => isPlace(recipe, called, table, facts));
  return recipes.map((recipe) =>
    places.includes(recipe) ? numbered(recipe, findColumn(table, recipe.column)!, key) : recipe,
  );
}

function isPlace({ column: name, rule, spec }: ColumnRecipe, called: RegExp, table: Table, facts: TableFacts): boolean {
  const column = findColumn(table, name);
  if (column === undefined || baseType(column.type).kind !== "integer" || isInKeys(table, name)) return false;
  if (SURE.has(rule) || spec.inputs !== undefined || column.generated.kind !== "no") return false;
  if (table.foreignKeys.some(({ columns }) => columns.includes(name))) return false;
  if (table.checks.some(({ sql }) => sql.text.includes(name) && !NOT_NEGATIVE.test(sql.text))) return false;
  return called.test((facts.columnWords.get(name) ?? []).join(" "));
}

function numbered(recipe: ColumnRecipe, column: Column, key: RelationshipRecipe | undefined): ColumnRecipe {
  const start = literalDefault(column) === 0 || literalDefault(column) === "0" ? 0 : 1;
  const spec = { generator: "sequence", options: { start } };
  const alone = { entity: null, nullRate: 0 };
  if (key === undefined) return retold(recipe, spec, "; which of the list's", alone);
  return retold(recipe, spec, `; which of those of one ${key.foreignKey}`, { numberedBy: key.foreignKey, ...alone });
}
