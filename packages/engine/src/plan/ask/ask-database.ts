import type { Catalog, Plan } from "@seedloom/core";
import { createPlan } from "../create-plan.ts";
import { followLookups } from "../look/follow-lookups.ts";
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
export async function askDatabase(input: PlanInput, plan: Plan, oracle: Oracle): Promise<Asked> {
  const lessons: Lessons = {
    limits: new Map(),
    loose: new Set(input.loose),
    values: new Map(),
    followed: new Set(),
    hinted: new Set(),
    among: new Map(),
  };
  let known = input;
  let asked = plan;
  for (let replans = 0; ; replans++) {
    const outcome = await askTables(known, asked, oracle, lessons);
    if (!("lesson" in outcome)) {
      const notices = [...outcome.notices, ...fewer(input, outcome, lessons.limits)];
      return { plan: { ...outcome, notices }, catalog: known.catalog };
    }
    if (replans >= REPLANS) throw outcome.error;
    learn(outcome, lessons);
    known = { ...input, catalog: followLookups(input.catalog, lessons.followed) };
    asked = createPlan({ ...known, recipe: taught(input, lessons), loose: [...lessons.loose], among: lessons.among });
  }
}

/** A plan that the database has judged, and the catalog that it is made from: with keys for what triggers look up, where they are followed. */
export interface Asked {
  readonly plan: Plan;
  readonly catalog: Catalog;
}

async function askTables(input: PlanInput, plan: Plan, oracle: Oracle, lessons: Lessons): Promise<Plan | Replan> {
  const asked = new Set(plan.constraints.flatMap(({ table, means }) => (means === "database" ? [table] : [])));
  let current = plan;
  for (const { table, rows } of plan.tables) {
    if (rows === 0) continue;
    if (asked.has(table)) {
      const outcome = await askTable(input, current, table, oracle, lessons);
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
