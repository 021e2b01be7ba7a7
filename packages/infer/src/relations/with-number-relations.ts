import type { ColumnRecipe } from "@seedloom/core";
import { numberReadings } from "./number-readings.ts";
import { numberRelations } from "./number-relations.ts";
import type { Relation } from "./relation.ts";
import type { RowFacts } from "../row/row-pass.ts";
import { retold } from "../row/changed.ts";

/** Rules whose evidence is better than what other numbers of the row tell. */
const SURE = new Set(
  "enumLabels checkList comparedWords identityColumn existingValues nestedSet flag flagOfMoment commentList identifier treePlace".split(
    " ",
  ),
);

/**
 * Numbers of a row that have to do with one another agree: what is left is what was there less what is gone, no more is opened than was sent,
 * a rate is that of its counts.
 */
export function withNumberRelations(recipes: readonly ColumnRecipe[], { contexts }: RowFacts): readonly ColumnRecipe[] {
  const byName = new Map(recipes.map((recipe) => [recipe.column, recipe]));
  const columns = contexts.flatMap((context) => {
    const recipe = byName.get(context.column.name);
    return recipe === undefined ? [] : [{ context, recipe }];
  });
  const { numbers, read } = numberReadings(columns);
  if (numbers.length === 0) return recipes;
  for (const relation of numberRelations(numbers, read)) {
    for (const one of [relation, relation.inverse]) {
      if (one === undefined || !applies(one, byName)) continue;
      byName.set(one.target.column.name, related(one, byName.get(one.target.column.name)!));
      break;
    }
  }
  return recipes.map((recipe) => byName.get(recipe.column) ?? recipe);
}

function applies({ target, spec }: Relation, recipes: ReadonlyMap<string, ColumnRecipe>): boolean {
  const { context, column } = target;
  const recipe = recipes.get(column.name);
  if (recipe === undefined || recipe.spec.inputs !== undefined || context.inKey || SURE.has(recipe.rule)) return false;
  const { min, max } = context.limits;
  if (max !== null && spec.generator !== "quotient") return false;
  if (min !== null && min > 0 && spec.generator !== "partOf" && spec.generator !== "near") return false;
  const inputs = Object.entries(spec.inputs ?? {});
  return inputs.every(([name, input]) => {
    if ("via" in input) return true;
    const read = context.table.columns.find((other) => other.name === input.column);
    const needed = /^(?:of|from|to)\d*$/.test(name);
    if (read === undefined || (needed && read.nullable && !column.nullable)) return false;
    return !leadsTo(recipes, input.column, column.name, new Set());
  });
}

/** Whether a column is made from another one of its row. */
function leadsTo(recipes: ReadonlyMap<string, ColumnRecipe>, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return Object.values(recipes.get(from)?.spec.inputs ?? {}).some(
    (input) => !("via" in input) && leadsTo(recipes, input.column, to, seen),
  );
}

function related({ target, spec, evidence }: Relation, recipe: ColumnRecipe): ColumnRecipe {
  const { min } = target.context.limits;
  const bounded =
    spec.generator === "partOf" && min !== null && min > 0 ? { ...spec, options: { ...spec.options, min } } : spec;
  return retold(recipe, bounded, `; ${evidence}`, { entity: null });
}
