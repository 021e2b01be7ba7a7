import {
  type Catalog,
  findTable,
  type ForeignKey,
  type Plan,
  SeedError,
  type Table,
  type TableId,
} from "@seedloom/core";
import { compilePlan } from "../generate/compile-plan.ts";
import { partColumns, uniqueKeys } from "../generate/rules/keys.ts";
import { rowRules, tableScope } from "../generate/rules/row-rules.ts";
import { refuseChosenKeys } from "./chosen-keys.ts";
import { namingContradictions } from "./contradictions.ts";
import { draftAll } from "./draft/draft-all.ts";
import { canBeNull } from "./draft/draft-references.ts";
import { agree, firstLessons, learn, limitByKeys, sharedCycle } from "./round-lessons.ts";
import { loadOrder } from "./load-order.ts";
import { writersOfParents } from "./filled-by-triggers.ts";
import { tablesNeeded } from "./look/lookups-of.ts";
import type { PlanInput } from "./plan-input.ts";
import { planOf } from "./plan-of.ts";

/** Rounds of planning: each learns from the last. */
const ROUNDS = 12;

/**
 * Makes the recipe concrete. Nothing is read or written: the rows that are there come in as `existing`.
 *
 * Planning goes in rounds. A table whose keys turn out to hold fewer rows is given fewer; one whose bijections leave the
 * rules no room is loosened, which is to say that all its keys are settled row by row; then everything is drafted again.
 * @throws SeedError `UNSATISFIABLE` where no rows exist that keep a constraint, or a parent has none.
 */
export function createPlan(input: PlanInput): Plan {
  try {
    return planInRounds(input);
  } catch (error) {
    throw namingContradictions(error, input.catalog, input.asOf);
  }
}

function planInRounds(input: PlanInput): Plan {
  const { catalog, existing } = input;
  const tables = selectedTables(catalog, input.selected);
  const mayWait = (table: Table, key: ForeignKey) =>
    canBeNull(table, key) &&
    !mentionedInRules(catalog, table, key.columns, input) &&
    !countedWhereNull(table, key.columns);
  const [needed, writers] = [tablesNeeded(catalog), writersOfParents(tables)];
  const comesBefore = (table: Table) => [...needed(table), ...writers(table)];
  const lessons = firstLessons(tables, input);
  for (let round = 0; ; round++) {
    const order = loadOrder(tables, mayWait, (id) => lessons.limits.get(id)?.rows ?? Infinity, comesBefore);
    const drafts = draftAll(input, order, lessons);
    if (agree(tables, drafts, lessons, input, order) || limitByKeys(drafts, lessons)) continue;
    const plan = planOf(input, order, drafts, lessons);
    const compiled = compilePlan({ plan, catalog, existing, ...options(input) });
    const learned = new Set<TableId>();
    for (const table of plan.tables) {
      const cycle = sharedCycle(plan, order, table);
      if (learn(table, compiled, lessons, { cycle, learned, mayLoosen: round < ROUNDS, catalog }))
        learned.add(table.table);
    }
    if (learned.size > 0 && round <= 2 * ROUNDS) continue;
    refuseChosenKeys(plan, compiled, catalog, existing);
    return plan;
  }
}

function options(input: PlanInput) {
  return {
    ...(input.functions ? { functions: input.functions } : {}),
    ...(input.generators ? { generators: input.generators } : {}),
  };
}

function selectedTables(catalog: Catalog, selected: readonly TableId[] | undefined): readonly Table[] {
  if (!selected) return catalog.tables.filter(({ outside }) => !outside);
  return selected.map((id) => {
    const table = findTable(catalog, id);
    if (table) return table;
    throw new SeedError(
      "CONFIG",
      `${id}: no such table; there are ${catalog.tables.map((one) => one.id).join(", ")}.`,
      { table: id },
    );
  });
}

/** A column that unique keys hold even where it is NULL: as a value like any other, or as what their predicate asks for. */
function countedWhereNull(table: Table, columns: readonly string[]): boolean {
  return uniqueKeys(table).some(({ parts, predicate, nullsNotDistinct }) => {
    const counted = parts.filter((part) => nullsNotDistinct || part.kind === "expression").flatMap(partColumns);
    const asked = predicate ? partColumns({ kind: "expression", sql: predicate }) : [];
    return [...counted, ...asked].some((column) => columns.includes(column));
  });
}

/** A column that rules speak of may not be NULL for a while, even where it may be NULL. */
function mentionedInRules(catalog: Catalog, table: Table, columns: readonly string[], input: PlanInput): boolean {
  const positions = columns.map((name) => table.columns.findIndex((column) => column.name === name));
  return rowRules(catalog, table, tableScope(catalog, table, input.asOf)).some(
    (rule) => !rule.holds || rule.positions.some((position) => positions.includes(position)),
  );
}
