import { own, type Table, type TableId, type Trigger } from "@seedloom/core";

/** A trigger that writes the rows of a table from those of the one that it belongs to. */
export interface Filler {
  readonly table: TableId;
  readonly trigger: Trigger;
}

/**
 * Tables whose rows come from triggers of others that are loaded, as `film_text` from `film` in sakila: by table, with the
 * triggers. A key that a trigger copies is taken by the time the table's own rows would come. A table that counts its
 * own key (a log) has room for both and is not among them.
 *
 * @param loaded tables that get rows
 */
export function filledByTriggers(loaded: readonly Table[]): ReadonlyMap<TableId, readonly Filler[]> {
  const byId = new Map(loaded.map((table) => [table.id, table]));
  const filled = new Map<TableId, Filler[]>();
  for (const { id, triggers } of loaded) {
    for (const trigger of triggers) {
      if (!trigger.events.includes("insert")) continue;
      for (const target of trigger.inserts ?? []) {
        const table = byId.get(target);
        if (table && target !== id && copiesKey(table, own(trigger.gives ?? {}, target)))
          filled.set(target, [...(filled.get(target) ?? []), { table: id, trigger }]);
      }
    }
  }
  return filled;
}

/** For each table those whose triggers write what it refers to: only when they are loaded its parents are there. */
export function writersOfParents(tables: readonly Table[]): (table: Table) => readonly TableId[] {
  const filled = filledByTriggers(tables);
  return ({ foreignKeys }) =>
    foreignKeys.flatMap(({ references }) => (filled.get(references.table) ?? []).map(({ table }) => table));
}

/** @param given the columns that the trigger gives; null for all, undefined where that is not known */
function copiesKey(table: Table, given: readonly string[] | null | undefined): boolean {
  const key = table.primaryKey?.columns ?? [];
  if (given !== undefined) return key.length > 0 && (given === null || key.every((column) => given.includes(column)));
  const counts = table.columns.some(({ name, generated }) => key.includes(name) && generated.kind === "identity");
  return key.length > 0 && !counts;
}
