import type { ColumnRecipe } from "@seedloom/core";
import { findColumn } from "@seedloom/core";
import { canBeRead } from "../../context/sibling.ts";
import type { TableFacts } from "../../context/table-facts.ts";
import { typeClass } from "../../context/type-class.ts";
import type { RowFacts } from "../row-pass.ts";

/** What a page of a row is called by, the surest first. */
const SLUG = /^(?:slug|url key|seo slug|url slug|permalink|url name)$/;
const HANDLE = /^(?:user ?name|handle|login|screen name|nick ?name)$/;
const NAMES = [
  /^(?:\w+ )?(?:title|headline)$/,
  /^(?:\w+ )?(?:name|label)$/,
  /^(?:\w+ )?(?:code|sku|number|reference|isbn|key)$/,
  /^(?:model|subject|topic|term|tag|question)$/,
];

/** What calls nothing by a name. */
const UNNAMED = new Set(
  "constant namePrefix fileName filePath lastName firstName url domain hostname email uuid json note description slug boolean".split(
    " ",
  ),
);

/** Whether a column's values are what something is called. */
export const isCalled = ({ spec }: ColumnRecipe): boolean => !UNNAMED.has(spec.generator);

/** The column that says what a row is called in its addresses; `plainly` where it may be no slug or handle itself. */
export function calledBy(
  recipe: ColumnRecipe,
  recipes: readonly ColumnRecipe[],
  { table, facts }: RowFacts,
  plainly = false,
): ColumnRecipe | undefined {
  const own = findColumn(table, recipe.column);
  const phrase = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const texts = recipes.filter((one) => {
    const found = findColumn(table, one.column);
    return (
      one !== recipe &&
      own !== undefined &&
      found !== undefined &&
      typeClass(found.type) === "text" &&
      isCalled(one) &&
      isOwn(phrase(one), facts) &&
      canBeRead({ table, column: own }, found)
    );
  });
  for (const words of plainly ? NAMES : [SLUG, HANDLE, ...NAMES]) {
    const found = texts.find((one) => words.test(phrase(one)) && !(plainly && HANDLE.test(phrase(one))));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `company_name` of a job is another's: a word before the name is the table's own. */
export function isOwn(phrase: string, facts: TableFacts): boolean {
  const [first = "", second] = phrase.split(" ");
  return (
    second === undefined ||
    facts.words.includes(first) ||
    /^(?:user|display|full|url|seo|nick|screen|meta|short|link|nice|name|title|sub|page)$/.test(first)
  );
}
