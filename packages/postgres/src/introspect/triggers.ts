import { calledRoutines, readLookups, readTriggerBody, tableId, type Trigger } from "@seedloom/core";
import type { ReadContext } from "./reader.ts";

interface TriggerRow {
  readonly relation: number;
  readonly name: string;
  readonly type: number;
  readonly definition: string;
  /** Of its function; null where that is in C or the like. */
  readonly body: string | null;
}

/** A function of the user's, by what it does. */
interface FunctionRow {
  readonly name: string;
  readonly body: string;
}

/** Bits of `tgtype` (src/include/catalog/pg_trigger.h). */
const bits = { before: 2, insert: 4, delete: 8, update: 16, truncate: 32, instead: 64 } as const;

/**
 * Reads users' triggers that are not disabled; those behind constraints are internal. What a partition has of its own, and not from the
 * table that it is a partition of, may refuse that table's rows.
 */
export async function readTriggers(context: ReadContext): Promise<ReadonlyMap<number, readonly Trigger[]>> {
  const rows = await context.rows<TriggerRow>(
    `select case when c.relispartition then pg_catalog.pg_partition_root(c.oid)::oid else c.oid end as relation, g.tgname as name, g.tgtype as type, pg_catalog.pg_get_triggerdef(g.oid) as definition,
      case when l.lanname in ('internal', 'c') then null else p.prosrc end as body
    from pg_catalog.pg_trigger g join pg_catalog.pg_proc p on p.oid = g.tgfoid
    join pg_catalog.pg_language l on l.oid = p.prolang join pg_catalog.pg_class c on c.oid = g.tgrelid
    where not g.tgisinternal and g.tgenabled <> 'D' and (not c.relispartition or g.tgparentid = 0)
      and c.relnamespace = any ($1::oid[])
    order by 1, g.tgname`,
  );
  const functions = rows.length === 0 ? [] : await readFunctions(context);
  return new Map(
    [...Map.groupBy(rows, (row) => row.relation)].map(([relation, group]) => [
      relation,
      group.map((row) => triggerOf(row, functions, context)),
    ]),
  );
}

/** What triggers may call: functions and procedures that are no trigger's, nor of an extension. */
function readFunctions(context: ReadContext): Promise<readonly FunctionRow[]> {
  return context.rows<FunctionRow>(
    `select p.proname as name, coalesce(nullif(p.prosrc, ''), pg_catalog.pg_get_functiondef(p.oid)) as body
    from pg_catalog.pg_proc p join pg_catalog.pg_language l on l.oid = p.prolang
    where l.lanname not in ('internal', 'c') and p.prokind in ('f', 'p') and p.prorettype <> 'pg_catalog.trigger'::pg_catalog.regtype
      and p.pronamespace = any ($1::oid[])
      and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid and d.deptype = 'e')
    order by p.oid`,
  );
}

/** RAISE without a level is an exception (https://www.postgresql.org/docs/current/plpgsql-errors-and-messages.html). */
const refusal = /\braise\b(?!\s+(?:debug|log|info|notice|warning)\b)|\bassert\b|\binto\s+strict\b/i;

function triggerOf(row: TriggerRow, functions: readonly FunctionRow[], { defaultSchema }: ReadContext): Trigger {
  const called = calledRoutines(row.body ?? "", functions, ({ body: text }) => text).map(({ text }) => text);
  const body = row.body === null ? null : readTriggerBody([row.definition, row.body, ...called].join("; "));
  // A name without a schema is looked up along a path that is not known here: most often it is the default schema's.
  const idOf = (parts: readonly string[]) =>
    tableId(parts.length > 1 ? parts[0]! : defaultSchema, parts.at(-1)!, defaultSchema);
  const targets = (body?.inserts ?? []).map(({ table, columns }) => ({ table: idOf(table), columns }));
  return {
    name: row.name,
    timing: row.type & bits.instead ? "instead of" : row.type & bits.before ? "before" : "after",
    events: (["insert", "update", "delete", "truncate"] as const).filter((event) => row.type & bits[event]),
    definition: row.definition,
    inserts: targets.map(({ table }) => table),
    gives: Object.fromEntries(targets.map(({ table, columns }) => [table, columns])),
    ...(body !== null && (body.writes || [row.body ?? "", ...called].some((text) => refusal.test(text)))
      ? {
          refuses: {
            columns: body.mentions,
            constants: body.constants,
            lookups: readLookups(body.code, body.constants, "new", idOf),
          },
        }
      : {}),
  };
}
