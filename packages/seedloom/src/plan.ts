import type { Catalog, Plan, Recipe } from "@seedloom/core";
import { compilePlan } from "@seedloom/engine";
import { inDatabaseNames } from "./target/database-names.ts";
import { prepare, withDatabase } from "./prepare.ts";
import type { AnySchema, Settings } from "./settings/settings.ts";
import type { SchemaOf, Target } from "./target/target.ts";
import { withScenario } from "./settings/with-scenario.ts";

/** Settings, and a signal that stops reading. */
export interface PlanOptions<DB = AnySchema> extends Settings<DB> {
  readonly signal?: AbortSignal;
}

/** What would be done, and why. JSON but for big integers. */
export interface PlanResult {
  readonly plan: Plan;
  readonly planHash: string;
  /** Each column's generator with its evidence, each relationship's spread. */
  readonly recipe: Recipe;
  readonly catalog: Catalog;
}

/**
 * Plans a run and writes nothing.
 * @throws SeedError as `seed`, but for `PRODUCTION` and `LOAD`
 * @example
 * const { plan } = await plan("sqlite:shop.db", { rows: 100 });
 * plan.tables.map((table) => table.table); // in load order
 */
export async function plan<T extends Target>(target: T, options: PlanOptions<SchemaOf<T>> = {}): Promise<PlanResult> {
  const { signal, ...given } = options as PlanOptions;
  const settings = inDatabaseNames(target, withScenario(given));
  return withDatabase(target, async (database) => {
    const prepared = await prepare(database, settings, signal);
    const refusals = (await database.refusals?.(compilePlan(prepared).loadJob())) ?? [];
    const planned = { ...prepared.plan, notices: [...prepared.plan.notices, ...refusals] };
    return { plan: planned, planHash: prepared.hash, recipe: prepared.recipe, catalog: prepared.catalog };
  });
}
