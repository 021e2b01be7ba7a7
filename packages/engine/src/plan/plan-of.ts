import type { Notice, Plan, Table } from "@seedloom/core";
import type { Drafts } from "./draft/draft-table.ts";
import { fewerRows } from "./draft/draft-table.ts";
import { pickEarlierParents } from "./pick-earlier-parents.ts";
import { sumChildren } from "./draft/sum-children.ts";
import { type Filler, filledByTriggers } from "./filled-by-triggers.ts";
import { keepKeysApart } from "./keep-keys-apart.ts";
import type { RoundLessons } from "./round-lessons.ts";
import type { LoadOrder } from "./load-order.ts";
import type { PlanInput } from "./plan-input.ts";

/** Raised whenever the same plan would give other rows. */
export const OUTPUT_VERSION = 1;

/** The drafts as a plan, with a notice for each table that gets fewer rows or is not loaded as usual. */
export function planOf(input: PlanInput, order: LoadOrder, drafts: Drafts, { limits }: RoundLessons): Plan {
  const all = order.tables.map((table) => ({ table, draft: drafts.get(table.id)! }));
  const loaded = all.flatMap(({ table, draft }) => (draft.plan.rows > 0 ? [table] : []));
  const filled = filledByTriggers(loaded);
  const limited = all.flatMap(({ table, draft }): Notice[] => {
    const limit = limits.get(table.id);
    if (!limit || draft.plan.rows >= draft.wanted) return [];
    return [fewerRows(table, draft.wanted, draft.plan.rows, limit.because, limit.searched)];
  });
  // A key over a closed list (ISO's countries) holds as many rows as the list has entries.
  const listed = all.flatMap(({ table, draft }): Notice[] => {
    const count = input.recipe.tables[table.id]?.rows;
    if (count?.kind !== "atMost" || draft.plan.rows >= input.rows || limits.has(table.id)) return [];
    return [
      fewerRows(table, input.rows, draft.plan.rows, `the closed list of ${count.rows} that its key is taken from`),
    ];
  });
  const plan: Plan = {
    outputVersion: OUTPUT_VERSION,
    dialect: input.catalog.dialect,
    seed: input.seed,
    asOf: input.asOf,
    locale: input.locale,
    tables: all.map(({ table, draft }) => {
      const trigger = filled.get(table.id)?.at(-1)?.trigger;
      return trigger === undefined ? draft.plan : { ...draft.plan, filledBy: trigger.name };
    }),
    unchecked: order.broken
      .filter((edge) => edge.by === "unchecked")
      .map(({ table, foreignKey }) => ({ table, foreignKey })),
    constraints: all.flatMap(({ draft }) => draft.constraints),
    notices: [
      ...(input.catalog.notices ?? []),
      ...limited,
      ...listed,
      ...loaded.flatMap((table) => notLoadedAsUsual(table, filled.get(table.id))),
    ],
  };
  const apart = keepKeysApart(plan, loaded, filled);
  return sumChildren(pickEarlierParents(apart), input.catalog, input.recipe);
}

function notLoadedAsUsual({ id, transactional }: Table, fillers: readonly Filler[] = []): readonly Notice[] {
  if (fillers.length > 0) {
    const names = [...new Set(fillers.map(({ trigger }) => trigger.name))];
    const [noun, verb] = names.length === 1 ? ["trigger", "writes"] : ["triggers", "write"];
    const message = `${id}: left to ${noun} ${names.join(", ")}, which ${verb} its rows.`;
    return [{ code: "FILLED_BY_TRIGGER", table: id, message }];
  }
  if (transactional) return [];
  const message = `${id}: its engine has no transactions; it is loaded last, and rows stay in it if its load fails.`;
  return [{ code: "NOT_TRANSACTIONAL", table: id, message }];
}
