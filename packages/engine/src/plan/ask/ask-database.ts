import type { Plan, TableId } from "@seedloom/core";
import { createPlan } from "../create-plan.ts";
import type { PlanInput } from "../plan-input.ts";
import type { Oracle } from "./judge.ts";
import { askTable } from "./ask-table.ts";
import { learn, taught, fewer, replanned } from "./lessons.ts";
import type { Lessons, Replan } from "./lessons.ts";
import { compile } from "./rows.ts";

/** Plans that may be made anew, each with fewer rows or looser keys. */
const REPLANS = 24;

/**
 * Lets the database judge the rows of a plan by the rules that cannot be evaluated here (functions of the user, exotic
 * operators) and by the unique keys of the kind, before anything is written: rows that it rejects start at a later try, which draws other values. Goes in load order,
 * because children may read what their parents hold; the same database gives the same plan.
 * @param input What the plan was made from: where a unique key decides the values that are rejected, it is planned again.
 * @throws SeedError `UNSATISFIABLE` where a row finds no values that the database accepts.
 */
export async function askDatabase(input: PlanInput, plan: Plan, oracle: Oracle): Promise<Plan> {
  const lessons: Lessons = { limits: new Map(), loose: new Set(input.loose), values: new Map() };
  let asked = plan;
  for (let replans = 0; ; replans++) {
    const outcome = await askTables(input, asked, oracle, lessons.loose);
    if (!("lesson" in outcome)) {
      return { ...outcome, notices: [...outcome.notices, ...fewer(input, outcome, lessons.limits)] };
    }
    if (replans >= REPLANS) throw outcome.error;
    learn(outcome, lessons);
    asked = createPlan({ ...input, recipe: taught(input, lessons), loose: [...lessons.loose] });
  }
}

async function askTables(
  input: PlanInput,
  plan: Plan,
  oracle: Oracle,
  loose: ReadonlySet<TableId>,
): Promise<Plan | Replan> {
  const asked = new Set(plan.constraints.flatMap(({ table, means }) => (means === "database" ? [table] : [])));
  let current = plan;
  for (const { table, rows } of plan.tables) {
    if (rows === 0) continue;
    if (asked.has(table)) {
      const outcome = await askTable(input, current, table, oracle, loose.has(table));
      if ("lesson" in outcome) return outcome;
      current = outcome;
    } else if (current !== plan && current.tables.some((one) => one.table === table && one.settled.length > 0)) {
      // Its parents are others now: it may hold fewer rows.
      const { rows: possible, full } = compile(input, current).settledRows(table);
      if (possible < rows) return replanned(table, possible, rows, full ?? "what its parents allow");
    }
  }
  return current;
}
