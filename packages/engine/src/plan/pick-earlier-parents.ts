import type { Plan, TablePlan } from "@seedloom/core";
import { risingColumn } from "../generate/columns/rising-clock.ts";

/**
 * Lets rows that come about one after another refer to parents that came about before them, where these are free to be picked. What crowds
 * around one parent is wanted so, whenever that one came.
 */
export function pickEarlierParents(plan: Plan): Plan {
  const rising = new Set(plan.tables.flatMap((table) => (risingColumn(table) ? [table.table] : [])));
  const tables = plan.tables.map((table): TablePlan => {
    if (!rising.has(table.table)) return table;
    const references = table.references.map((reference): TablePlan["references"][number] => {
      const { pick, parent, parents } = reference;
      const free = pick.kind === "popular" && !pick.crowd && parent !== table.table;
      return free && parents.added > 0 && rising.has(parent) ? { ...reference, before: true } : reference;
    });
    return { ...table, references };
  });
  return { ...plan, tables };
}
