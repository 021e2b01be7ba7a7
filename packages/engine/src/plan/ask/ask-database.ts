import { type Catalog, type Plan, SeedError } from "@seedloom/core";
import { createPlan } from "../create-plan.ts";
import { followLookups } from "../look/follow-lookups.ts";
import type { PlanInput } from "../plan-input.ts";
import type { Oracle } from "./judge.ts";
import { askTable } from "./ask-table.ts";
import { learn, taught, fewer, replanned } from "./lessons.ts";
import type { Lessons, Replan } from "./lessons.ts";
import { createChanging } from "./changing.ts";
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
    hints: new Map(),
    among: new Map(),
  };
  let known = input;
  let asked = plan;
  for (let replans = 0; ; replans++) {
    const { plan: judged, replans: learned } = await askTables(known, asked, oracle, lessons);
    const [first] = learned;
    if (!first) {
      const notices = [...judged.notices, ...fewer(input, judged, lessons.limits)];
      return { plan: { ...judged, notices }, catalog: known.catalog };
    }
    if (replans >= REPLANS) throw unsettled(first);
    for (const one of learned) learn(one, lessons);
    known = { ...input, catalog: followLookups(input.catalog, lessons.followed) };
    asked = createPlan({ ...known, recipe: taught(input, lessons), loose: [...lessons.loose], among: lessons.among });
  }
}

/** What is said where every plan taught something new: what the last one failed by, and that it was the last. */
function unsettled({ error, table }: Replan): SeedError {
  return new SeedError(
    "UNSATISFIABLE",
    `${table}: ${REPLANS} plans were made, each with what the database said of the one before, and it still refuses rows: ${error.message}`,
    { ...error.details, table },
    error,
  );
}

/** A plan that the database has judged, and the catalog that it is made from: with keys for what triggers look up, where they are followed. */
export interface Asked {
  readonly plan: Plan;
  readonly catalog: Catalog;
}

/** What asking about every table came to: a plan that the database takes, or what is to be planned anew. */
interface Round {
  readonly plan: Plan;
  readonly replans: readonly Replan[];
}

/** Goes on after the first lesson: a table that is not made of what becomes another has its own to give, which saves a round. */
async function askTables(input: PlanInput, plan: Plan, oracle: Oracle, lessons: Lessons): Promise<Round> {
  const asked = new Set(plan.constraints.flatMap(({ table, means }) => (means === "database" ? [table] : [])));
  const replans: Replan[] = [];
  const changing = createChanging(input.catalog);
  let current = plan;
  for (const { table, rows } of plan.tables) {
    if (rows === 0) continue;
    const unsure = changing.has(table);
    if (asked.has(table)) {
      const outcome = await askTable(input, current, table, oracle, lessons).catch((error: unknown) => {
        if (unsure) return null;
        throw error;
      });
      if (outcome === null || !("lesson" in outcome)) {
        current = outcome ?? current;
      } else if (!unsure || outcome.lesson.kind === "hinted") {
        replans.push(outcome);
        changing.add(outcome);
      }
    } else if (
      !unsure &&
      current !== plan &&
      current.tables.some((one) => one.table === table && one.settled.length > 0)
    ) {
      // Its parents are others now: it may hold fewer rows.
      const { rows: possible, full } = compile(input, current).settledRows(table);
      if (possible < rows) {
        const outcome = replanned(table, possible, rows, full ?? "what its parents allow");
        replans.push(outcome);
        changing.add(outcome);
      }
    }
  }
  return { plan: current, replans };
}
