import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { numberReadings } from "./number-readings.ts";
import type { RowNumber } from "./number-readings.ts";
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
    for (const one of [relation, whereThere(relation, byName), relation.inverse]) {
      if (one === undefined || one === null || !applies(one, byName)) continue;
      byName.set(one.target.column.name, related(one, byName.get(one.target.column.name)!));
      break;
    }
  }
  return recipes.map((recipe) => byName.get(recipe.column) ?? recipe);
}

/** A bound that may be NULL binds where it is there: uses without a limit are as many as there are. */
function whereThere(relation: Relation, recipes: ReadonlyMap<string, ColumnRecipe>): Relation | null {
  const { target, spec, evidence } = relation;
  const own = recipes.get(target.column.name);
  const mayMiss = Object.values(spec.inputs ?? {}).some(
    (input) => !("via" in input) && findColumn(target.context.table, input.column)?.nullable === true,
  );
  if (target.column.nullable || !mayMiss || own?.spec.inputs !== undefined || own === undefined) return null;
  const first = bounded(spec, target);
  return {
    target,
    spec: { generator: "orElse", options: { first, otherwise: own.spec }, inputs: spec.inputs! },
    evidence,
  };
}

function applies({ target, spec }: Relation, recipes: ReadonlyMap<string, ColumnRecipe>): boolean {
  const { context, column } = target;
  const recipe = recipes.get(column.name);
  // A sum of parts that stand there goes before what the name tells.
  const told = recipe?.spec.generator === "numberTold" && spec.generator === "total";
  if (recipe === undefined || !(told || isFree(recipe)) || context.inKey || SURE.has(recipe.rule)) return false;
  const { min, max } = context.limits;
  const { generator } = spec.generator === "orElse" ? (spec.options!["first"] as GeneratorSpec) : spec;
  if (max !== null && generator !== "quotient") return false;
  if (min !== null && min > 0 && generator !== "partOf" && generator !== "near") return false;
  const inputs = Object.entries(spec.inputs ?? {});
  return inputs.every(([name, input]) => {
    if ("via" in input) return true;
    const read = findColumn(context.table, input.column);
    const needed = spec.generator !== "orElse" && /^(?:of|from|to)\d*$/.test(name);
    if (read === undefined || (needed && read.nullable && !column.nullable)) return false;
    return !leadsTo(recipes, input.column, column.name, new Set());
  });
}

/** Whether nothing else of the row makes a number: a price after the sort of thing that the row refers to is still one of several. */
const isFree = ({ spec }: ColumnRecipe): boolean =>
  spec.inputs === undefined ||
  (spec.generator === "price" && Object.values(spec.inputs).every((input) => "via" in input));

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
  return retold(recipe, bounded(spec, target), `; ${evidence}`, { entity: null });
}

/** A part keeps to the least that a CHECK wants. */
function bounded(spec: GeneratorSpec, { context: { limits } }: RowNumber): GeneratorSpec {
  if (spec.generator !== "partOf" || limits.min === null || limits.min <= 0) return spec;
  return { ...spec, options: { ...spec.options, min: limits.min } };
}
