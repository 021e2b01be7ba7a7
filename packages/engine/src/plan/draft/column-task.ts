import type { ColumnRecipe, EvaluationScope, Existing, GeneratorSpec, Proposal, Table } from "@seedloom/core";
import type { RowRule } from "../../generate/rules/row-rules.ts";
import type { ColumnTask } from "./choose-generator.ts";
import { isCounted } from "../existing-request.ts";
import { isBinding } from "./table-context.ts";
import type { TableContext } from "./table-context.ts";
import { offering, type Wanted } from "./wanted-values.ts";

/** Foreign keys, by their columns, whose parents are picked, and those of which they are picked in runs. */
interface Picked {
  readonly planned: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

export function columnTask(
  table: Table,
  column: string,
  context: TableContext,
  scope: EvaluationScope,
  rules: readonly RowRule[],
  overridden: ReadonlySet<string>,
  { planned, runs }: Picked,
): ColumnTask {
  const recipe = context.recipe?.columns[column];
  // Nothing is numbered within parents that are picked otherwise.
  const unnumbered = recipe?.numberedBy !== undefined && !isBinding(recipe.rule) && !runs.has(recipe.numberedBy);
  const chosen = overridden.has(column);
  const wanted = chosen ? undefined : context.wanted.get(column);
  const needed = (context.existing.tables[table.id]?.rows ?? 0) + context.rows;
  const task: ColumnTask = {
    table,
    column,
    scope,
    domains: context.catalog.domains,
    rules,
    generators: context.generators,
    plan: context.plan,
    looseTypes: context.catalog.looseTypes === true,
    proposals: recipe === undefined ? [] : proposalsOf(recipe, unnumbered, chosen),
    chosen,
    forbids: (spec) => unreadable(spec, table, planned, context),
  };
  return wanted === undefined ? task : { ...task, proposals: withOffers(task, wanted, needed) };
}

/** What children want of the column comes before what is proposed for it by itself. */
function withOffers(task: ColumnTask, wanted: readonly Wanted[], needed: number): Iterable<Proposal> {
  return {
    *[Symbol.iterator]() {
      yield* offering(task, wanted, needed);
      yield* task.proposals;
    },
  };
}

/** What is proposed for a column, looked at one after another: what was considered besides is found when it is asked for. */
function proposalsOf(recipe: ColumnRecipe, unnumbered: boolean, chosen: boolean): Iterable<Proposal> {
  return {
    *[Symbol.iterator]() {
      if (!unnumbered) yield recipe;
      if (!chosen) yield* recipe.considered;
    },
  };
}

/** Whether a spec reads what cannot be had: a parent's column where no parent is picked by that key, or the key is part of a cycle. */
function unreadable(
  spec: GeneratorSpec,
  table: Table,
  planned: ReadonlySet<string>,
  { unreadable: closed, existing, added }: TableContext,
): boolean {
  return Object.values(spec.inputs ?? {}).some((input) => {
    if (!("via" in input)) return false;
    // Of a table that gets no rows, nothing may be known.
    if (input.any !== undefined) return added(input.any) === 0;
    if (!planned.has(input.via)) return true;
    return input.above === true ? !leadsUp(table, input.via, existing) : closed.has(input.via);
  });
}

/** Whether the rows above can be told from a key: one that refers to a counted column of its own table, in which no rows were. */
function leadsUp(table: Table, via: string, existing: Existing): boolean {
  const key = table.foreignKeys.find(({ columns }) => columns.join(",") === via);
  if (key === undefined || key.columns.length !== 1 || key.references.table !== table.id) return false;
  return (existing.tables[table.id]?.rows ?? 0) === 0 && isCounted(table, key.references.columns[0]!);
}
