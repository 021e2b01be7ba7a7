import { findTable, tableId } from "@seedloom/core";
import type { LoadJob, Table, TableId } from "@seedloom/core";

/** The target of an INSERT or REPLACE inside a trigger's body, with the schema before it. */
const INSERT =
  /\b(?:insert|replace)\s+(?:(?:low_priority|delayed|high_priority|ignore)\s+)*(?:into\s+)?(?:(`(?:[^`]|``)+`|[\w$]+)\s*\.\s*)?(`(?:[^`]|``)+`|[\w$]+)/gi;

/**
 * Tables of the job whose rows come from triggers of its other tables, as `film_text` from `film` in sakila: by table id, with
 * the trigger's name. Neither server can switch triggers off, and a key that the trigger copies is taken by the time the
 * table's own rows would come. A table that counts its own key (a log) has room for both and is not among them.
 */
export function filledByTriggers({ catalog, steps }: LoadJob): ReadonlyMap<TableId, string> {
  const filled = new Map<TableId, string>();
  const loaded = new Set(steps.filter((step) => step.kind === "insert" && step.rows > 0).map((step) => step.table));
  for (const id of loaded) {
    const source = findTable(catalog, id);
    for (const trigger of source?.triggers ?? []) {
      if (!trigger.events.includes("insert")) continue;
      for (const [, schema, name = ""] of trigger.definition.matchAll(INSERT)) {
        const own = schema === undefined ? (source?.schema ?? null) : unquoted(schema);
        const target = findTable(catalog, tableId(own, unquoted(name), catalog.defaultSchema));
        if (target !== undefined && target.id !== id && loaded.has(target.id) && copiesKey(target)) {
          filled.set(target.id, trigger.name);
        }
      }
    }
  }
  return filled;
}

function unquoted(name: string): string {
  return name.startsWith("`") ? name.slice(1, -1).replaceAll("``", "`") : name;
}

function copiesKey(table: Table): boolean {
  const key = table.primaryKey?.columns ?? [];
  const counts = table.columns.some(({ name, generated }) => key.includes(name) && generated.kind === "identity");
  return key.length > 0 && !counts;
}
