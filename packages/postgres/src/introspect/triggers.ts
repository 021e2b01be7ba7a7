import { type Check, type Column, type Notice, tableId, type TableId, type Trigger } from "@seedloom/core";
import { loadParser, loadRoutineParser } from "../parser.ts";
import type { Facts } from "../plpgsql/facts.ts";
import { type Firing, type Followed, followTriggers } from "../plpgsql/follow-triggers.ts";
import { type Library, libraryOf, type Routine } from "../plpgsql/routines.ts";
import type { ReadContext } from "./reader.ts";

interface TriggerRow {
  readonly relation: number;
  readonly name: string;
  readonly type: number;
  readonly definition: string;
  readonly schema: string;
  readonly table: string;
  /** Whether it is a partition's own, so that it fires for some of its root's rows. */
  readonly partition: boolean;
  /** Its arguments, each ended by a NUL, in hexadecimal. */
  readonly given: string;
  /** Null where its function is in C or the like. */
  readonly routine: Routine | null;
}

/** What the triggers of a table come to. */
export interface TableTriggers {
  readonly triggers: readonly Trigger[];
  /** What they ask of new rows. */
  readonly checks: readonly Check[];
  readonly notices: readonly Notice[];
}

/** What is known of a table when its triggers are read. */
export interface TriggerTable {
  readonly id: TableId;
  readonly columns: readonly Column[];
  /** Columns of keys and rules. */
  readonly matters: ReadonlySet<string>;
}

/** Bits of `tgtype` (src/include/catalog/pg_trigger.h). */
const bits = { row: 1, before: 2, insert: 4, delete: 8, update: 16, truncate: 32, instead: 64 } as const;

/** The text of a trigger's WHEN in what `pg_get_triggerdef` says. */
const WHEN = /\sWHEN \((.*)\) EXECUTE (?:FUNCTION|PROCEDURE) /s;

const ROUTINE = `json_build_object('name', p.proname, 'schema', n.nspname, 'language', l.lanname, 'parameters', p.proargnames,
  'definition', pg_catalog.pg_get_functiondef(p.oid), 'body', coalesce(p.prosrc, ''))`;

/**
 * Reads users' triggers that are not disabled; those behind constraints are internal. What a partition has of its own, and not from the
 * table that it is a partition of, may refuse that table's rows.
 */
export async function readTriggers(
  context: ReadContext,
): Promise<(relation: number, table: TriggerTable) => TableTriggers> {
  const rows = await context.rows<TriggerRow>(
    `select case when c.relispartition then pg_catalog.pg_partition_root(c.oid)::oid else c.oid end as relation, g.tgname as name, g.tgtype as type, pg_catalog.pg_get_triggerdef(g.oid) as definition,
      s.nspname as schema, c.relname as table, c.relispartition as partition, pg_catalog.encode(g.tgargs, 'hex') as given,
      case when l.lanname not in ('internal', 'c') then ${ROUTINE} end as routine
    from pg_catalog.pg_trigger g join pg_catalog.pg_proc p on p.oid = g.tgfoid join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    join pg_catalog.pg_language l on l.oid = p.prolang join pg_catalog.pg_class c on c.oid = g.tgrelid join pg_catalog.pg_namespace s on s.oid = c.relnamespace
    where not g.tgisinternal and g.tgenabled <> 'D' and (not c.relispartition or g.tgparentid = 0)
      and c.relnamespace = any ($1::oid[])
    order by 1, g.tgname`,
  );
  if (rows.length === 0) return () => ({ triggers: [], checks: [], notices: [] });
  const routines = await readRoutines(context);
  const library = libraryOf(await loadParser(), await loadRoutineParser(), routines);
  const byRelation = Map.groupBy(rows, ({ relation }) => relation);
  return (relation, table) => ofTable(byRelation.get(relation) ?? [], table, library, context);
}

/** What triggers may call: functions and procedures that are no trigger's, nor of an extension. */
async function readRoutines(context: ReadContext): Promise<readonly Routine[]> {
  const rows = await context.rows<{ routine: Routine }>(
    `select ${ROUTINE} as routine
    from pg_catalog.pg_proc p join pg_catalog.pg_language l on l.oid = p.prolang join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where l.lanname not in ('internal', 'c') and p.prokind in ('f', 'p') and p.prorettype <> 'pg_catalog.trigger'::pg_catalog.regtype
      and p.pronamespace = any ($1::oid[])
      and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid and d.deptype = 'e')
    order by p.oid`,
  );
  return rows.map(({ routine }) => routine);
}

function ofTable(
  rows: readonly TriggerRow[],
  table: TriggerTable,
  library: Library,
  context: ReadContext,
): TableTriggers {
  const firing = rows.filter(({ type, routine }) => type & bits.insert && routine !== null);
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  // A name without a schema is looked up along a path that is not known here: most often it is the default schema's.
  const idOf = (parts: readonly string[]) =>
    tableId(parts.length > 1 ? parts[0]! : context.defaultSchema, parts.at(-1)!, context.defaultSchema);
  const followed = followTriggers(firing.map(firingOf), {
    library,
    expressions: context.expressions,
    scope: {
      columns: table.columns.map(({ name, type }) => ({ name, type })),
      now: Date.now(),
      numericBooleans: false,
      isRequired: (name) => columns.get(name)?.nullable === false,
    },
    typeOf: (name) => columns.get(name)?.typeText,
    isComputed: (name) => columns.get(name)?.generated.kind === "computed",
    matters: table.matters,
    idOf,
  });
  const known = new Map(firing.map((row, place) => [row, followed[place]!]));
  return {
    triggers: rows.map((row) => triggerOf(row, known.get(row))),
    checks: [...known].flatMap(([{ name, partition }, { conditions }]) =>
      partition
        ? []
        : conditions.map((sql): Check => ({
            name: `trigger ${name}`,
            sql,
            validated: false,
            enforced: true,
            implied: true,
          })),
    ),
    notices: [...known].flatMap(([{ name }, { unread }]) =>
      unread.map((why): Notice => ({
        code: "TRIGGER_NOT_READ",
        table: table.id,
        message: `${table.id}: what trigger ${name} does cannot be told, because ${why}; its rows are tried in the database.`,
      })),
    ),
  };
}

function firingOf({ name, schema, table, type, definition, given, routine }: TriggerRow): Firing {
  return {
    name,
    table: { schema, name: table },
    timing: timingOf(type),
    eachRow: (type & bits.row) !== 0,
    when: WHEN.exec(definition)?.[1] ?? null,
    given: Buffer.from(given, "hex").toString().split("\0").slice(0, -1),
    routine: routine!,
  };
}

function timingOf(type: number): Trigger["timing"] {
  return type & bits.instead ? "instead of" : type & bits.before ? "before" : "after";
}

function triggerOf({ name, type, definition, partition }: TriggerRow, followed: Followed | undefined): Trigger {
  const { facts, refuses = false, conditions = [] } = followed ?? {};
  const inserts = [...new Map(facts?.inserts.map((one) => [one.table, one.columns]))];
  return {
    name,
    timing: timingOf(type),
    events: (["insert", "update", "delete", "truncate"] as const).filter((event) => type & bits[event]),
    definition,
    inserts: inserts.map(([table]) => table),
    gives: Object.fromEntries(inserts),
    ...(facts && facts.changes.length > 0 && { changes: changesOf(facts.changes) }),
    ...(facts && (refuses || (partition && conditions.length > 0))
      ? {
          refuses: {
            columns: [...facts.mentions],
            constants: [...facts.constants],
            lookups: {
              tables: [...facts.tables],
              equals: facts.equals,
              words: [...facts.words],
              constants: [...facts.constants],
            },
            ...(facts.settings.size > 0 && { settings: [...facts.settings] }),
          },
        }
      : {}),
  };
}

function changesOf(changes: Facts["changes"]): Readonly<Record<TableId, readonly string[]>> {
  const byTable = Map.groupBy(changes, ({ table }) => table);
  return Object.fromEntries(
    [...byTable].map(([table, some]) => [table, [...new Set(some.flatMap(({ columns }) => columns))]]),
  );
}
