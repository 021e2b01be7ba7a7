import { findTable, type TableId } from "./catalog.ts";
import type { LoadJob, LoadStep } from "./dialect.ts";

/**
 * The steps, with the inserts of a table that triggers of another insert into (a log) before those of the other: its counter
 * is past the keys of its own rows when the trigger draws from it. For databases in which nothing else moves the counter inside a
 * transaction, and whose foreign keys are not checked before its end. Steps behind the first update stay where they are.
 */
export function targetsFirst({ catalog, steps }: LoadJob): readonly LoadStep[] {
  const firstUpdate = steps.findIndex(({ kind }) => kind === "update");
  const inserts = firstUpdate < 0 ? steps : steps.slice(0, firstUpdate);
  const byTable = Map.groupBy(inserts, ({ table }) => table);
  const visited = new Set<TableId>();
  const ordered: LoadStep[] = [];
  const visit = (id: TableId) => {
    const own = byTable.get(id);
    if (own === undefined || visited.has(id)) return;
    visited.add(id);
    for (const { events, inserts: targets = [] } of findTable(catalog, id)?.triggers ?? []) {
      if (events.includes("insert")) targets.forEach(visit);
    }
    ordered.push(...own);
  };
  for (const id of byTable.keys()) visit(id);
  return [...ordered, ...steps.slice(inserts.length)];
}
