import type { ColumnRecipe, Table } from "@seedloom/core";
import { findColumn } from "@seedloom/core";
import type { TableFacts } from "../../context/table-facts.ts";
import { momentOrder } from "../../rules/moment-order.ts";
import type { RowPass } from "../row-pass.ts";
import { isLastChange } from "../../moments/last-change.ts";
import { readInRow } from "../../moments/row-moments.ts";
import { changed } from "../changed.ts";

/** Moments that rows begin with: from `created` to `sent`. Births come before, ends and what is planned after. */
const BEGINNINGS = { from: 10, to: 30 };

/** The stage of a moment whose name says nothing. */
const UNKNOWN = 29;

/** Seldom missing: a moment that most rows lack is not how they began. */
const MISSING = 0.3;

/** Marks the moment at which a row came about: the earliest that no other column of the row comes before. Rows come about one after another. */
export const withBeginning: RowPass = (recipes, { table, facts }) => {
  const stages = recipes.flatMap((recipe) => {
    const stage = stageOf(recipe, table, facts);
    return stage === null ? [] : [{ recipe, stage: stage + (recipe.nullRate > 0 ? 1 : 0) }];
  });
  const [first] = stages.toSorted((a, b) => a.stage - b.stage);
  return first === undefined
    ? recipes
    : recipes.map((recipe) => (recipe === first.recipe ? changed(recipe, { rises: true }) : recipe));
};

function stageOf(
  { column: name, rule, spec, nullRate, entity }: ColumnRecipe,
  table: Table,
  facts: TableFacts,
): number | null {
  const column = findColumn(table, name);
  if (column === undefined || rule !== momentOrder.name || entity !== null || nullRate > MISSING) return null;
  const alone = Object.values(spec.inputs ?? {}).every((input) => "via" in input);
  if (!alone || spec.options?.["to"] !== undefined) return null;
  const read = readInRow(column, table, facts);
  const stage = read?.moment.stage ?? UNKNOWN;
  // Where nothing else tells it, most rows are as they were written down.
  if (read !== null && isLastChange(read)) return BEGINNINGS.to;
  return stage >= BEGINNINGS.from && stage < BEGINNINGS.to ? stage : null;
}
