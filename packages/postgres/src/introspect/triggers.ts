import type { Trigger } from "@seedloom/core";
import type { ReadContext } from "./reader.ts";

interface TriggerRow {
  readonly relation: number;
  readonly name: string;
  readonly type: number;
  readonly definition: string;
}

/** Bits of `tgtype` (src/include/catalog/pg_trigger.h). */
const bits = { before: 2, insert: 4, delete: 8, update: 16, truncate: 32, instead: 64 } as const;

/** Reads users' triggers that are not disabled; those behind constraints are internal. */
export async function readTriggers(context: ReadContext): Promise<ReadonlyMap<number, readonly Trigger[]>> {
  const rows = await context.rows<TriggerRow>(
    `select g.tgrelid as relation, g.tgname as name, g.tgtype as type, pg_catalog.pg_get_triggerdef(g.oid) as definition
    from pg_catalog.pg_trigger g join pg_catalog.pg_class c on c.oid = g.tgrelid
    where not g.tgisinternal and g.tgenabled <> 'D' and not c.relispartition and c.relnamespace = any ($1::oid[])
    order by g.tgrelid, g.tgname`,
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.relation)].map(([relation, group]) => [relation, group.map(triggerOf)]),
  );
}

function triggerOf(row: TriggerRow): Trigger {
  return {
    name: row.name,
    timing: row.type & bits.instead ? "instead of" : row.type & bits.before ? "before" : "after",
    events: (["insert", "update", "delete", "truncate"] as const).filter((event) => row.type & bits[event]),
    definition: row.definition,
  };
}
