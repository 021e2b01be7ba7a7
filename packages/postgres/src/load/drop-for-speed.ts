import { findTable } from "@seedloom/core";
import type { LoadJob, Table, TableId } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryRows } from "../query.ts";
import { quoteTable } from "../quote.ts";

/** What was dropped and how it comes back. */
interface Dropped {
  readonly drop: string;
  /** The tables that must be as they will be before it is made: quoted names. */
  readonly tables: readonly string[];
  /** Statements that make it as it was, in order. */
  readonly create: readonly string[];
}

/**
 * Below so many new rows a table keeps its keys and indexes. Measured with two keys and two indexes, dropping and recreating costs
 * 12 ms and pays from 1,500 rows on; at 5,000 it halves the load (62 to 26 ms), at 50,000 it takes a quarter. DDL takes locks, so it
 * has to be worth it.
 */
export const dropFrom = 5_000;

/** Every dropped object takes a place in the server's lock table, which holds 6,400 by default, and so does what replaces it. */
const mostDropped = 1_000;

/**
 * Reasons to leave all as it is rather than to fail: 55P03 somebody else uses the table, 55006 so does this session, 42501 a
 * privilege is missing, 2BP01 something depends on it after all, 53200 the lock table is full.
 */
const harmless = new Set(["55P03", "55006", "42501", "2BP01", "53200"]);

/** What was dropped, to be made again. */
export interface Recreation {
  /**
   * Statements for what may be made now that a table has all its rows, in order: what concerns it and tables that were told of before. The
   * server runs them while rows of other tables are being generated.
   */
  due(complete: TableId): readonly string[];
  /** Those that are left. Deferred constraints must have been checked: ALTER TABLE refuses while they are pending. */
  rest(): readonly string[];
}

const nothingDropped: Recreation = { due: () => [], rest: () => [] };

/**
 * Drops the foreign keys, secondary indexes, primary keys and uniques of tables that are empty, owned, and about to get at least `from`
 * rows, and returns what creates them again as they were, validating every row at once: checks of keys and entries into indexes row by
 * row are most of what a load costs the server. The same transaction does both, so nobody else ever sees the tables without them. Only
 * what comes back exactly is dropped; a table that somebody may be reading (one with rows) is never locked.
 */
export async function dropForSpeed(client: ClientBase, job: LoadJob, from: number): Promise<Recreation> {
  const filled = inserted(job);
  if (!filled.some(({ rows }) => rows >= from)) return nothingDropped;
  await client.query("savepoint seedloom_drop");
  try {
    const deferring = await deferringTables(client, filled);
    const names = new Map(filled.map(({ table }) => [table.id, quoteTable(table)]));
    const complete = new Set<string>();
    let dropped = await drop(client, job, filled, from);
    await client.query("release savepoint seedloom_drop");
    const take = (isDue: (one: Dropped) => boolean) => {
      const due = dropped.filter(isDue);
      dropped = dropped.filter((one) => !due.includes(one));
      return due.flatMap(({ create }) => create);
    };
    return {
      due(table) {
        const name = names.get(table);
        if (name === undefined || deferring.has(name)) return [];
        complete.add(name);
        return take(({ tables }) => tables.every((one) => complete.has(one)));
      },
      rest: () => take(() => true),
    };
  } catch (cause) {
    if (!harmless.has(String((cause as { code?: unknown }).code))) throw cause;
    await client.query("rollback to savepoint seedloom_drop");
    return nothingDropped;
  }
}

/** Quoted names of those that have constraints which are checked later. */
async function deferringTables(client: ClientBase, filled: readonly Filled[]): Promise<ReadonlySet<string>> {
  const rows = await queryRows<{ readonly name: string }>(
    client,
    `select w.name from json_array_elements_text($1::json) w(name)
    where exists (select from pg_catalog.pg_trigger t where t.tgrelid = w.name::regclass and t.tgdeferrable)`,
    [JSON.stringify(filled.map(({ table }) => quoteTable(table)))],
  );
  return new Set(rows.map(({ name }) => name));
}

/** A table and the rows that it gets. */
interface Filled {
  readonly table: Table;
  readonly rows: number;
}

/** Tables that the job inserts into, largest first. */
function inserted(job: LoadJob): readonly Filled[] {
  const rows = new Map<TableId, number>();
  for (const step of job.steps) {
    if (step.kind === "insert") rows.set(step.table, (rows.get(step.table) ?? 0) + step.rows);
  }
  return [...rows]
    .flatMap(([id, count]) => {
      const table = findTable(job.catalog, id);
      return table === undefined ? [] : { table, rows: count };
    })
    .toSorted((a, b) => b.rows - a.rows);
}

async function drop(
  client: ClientBase,
  job: LoadJob,
  filled: readonly Filled[],
  from: number,
): Promise<readonly Dropped[]> {
  const plain = await plainTables(
    client,
    filled.map(({ table }) => table),
    job.steps.some((step) => step.kind === "update"),
  );
  const empty = await emptyTables(
    client,
    filled.map(({ table }) => table).filter((table) => plain.has(table.id) && table.owned && !table.rowSecurity),
  );
  const large = filled
    .filter(({ table, rows }) => rows >= from && empty.has(table.id))
    .map(({ table }) => quoteTable(table));
  if (large.length === 0) return [];
  const names = [...empty.values()];
  await client.query(`lock table ${names.map((name) => `only ${name}`).join(", ")} in access exclusive mode nowait`);
  // An index would otherwise be made in the session's tablespace. Both kinds are written out and made under one search_path.
  await client.query("set local default_tablespace = ''");
  const references = await foreignKeys(client, names, large);
  const free = large.filter((name) => !updated(job).has(name));
  const keys = await uniqueKeys(client, free, references);
  const others = [...(await secondaryIndexes(client, large)), ...references];
  // A key that stays needs the one that it refers to.
  const dropped = keys.length + others.length <= mostDropped ? [...keys, ...others] : others.slice(0, mostDropped);
  for (const { drop: statement } of dropped.toReversed()) await client.query(statement);
  return dropped;
}

/** Tables whose rows are changed after they are in: they are found by their keys. */
function updated(job: LoadJob): ReadonlySet<string> {
  const tables = job.steps.flatMap((step) => (step.kind === "update" ? [findTable(job.catalog, step.table)] : []));
  return new Set(tables.flatMap((table) => (table === undefined ? [] : [quoteTable(table)])));
}

/** Those without rows: quoted names by id. Another session's rows may still come in; they are validated as well. */
async function emptyTables(client: ClientBase, tables: readonly Table[]): Promise<ReadonlyMap<TableId, string>> {
  if (tables.length === 0) return new Map();
  const [row] = await queryRows<{ readonly full: readonly boolean[] }>(
    client,
    `select json_build_array(${tables.map((table) => `exists (select from only ${quoteTable(table)})`).join(", ")}) as full`,
  );
  return new Map(tables.flatMap((table, index) => (row?.full[index] === false ? [[table.id, quoteTable(table)]] : [])));
}

/**
 * Those that are ordinary: no partitions, no inheritance. None at all where anything runs that may look rows up while they come in, and
 * would be slow without an index or see that a key is missing: a trigger or rule on one of the tables, a check or default that calls a
 * function of the user's own (an extension's in C looks nothing up), an event trigger on DDL.
 */
async function plainTables(
  client: ClientBase,
  tables: readonly Table[],
  updates: boolean,
): Promise<ReadonlySet<TableId>> {
  // Bits of tgtype (src/include/catalog/pg_trigger.h): 4 fires on INSERT, 16 on UPDATE.
  const firing = updates ? 20 : 4;
  const rows = await queryRows<{ readonly plain: boolean; readonly busy: boolean }>(
    client,
    `select c.relkind = 'r' and not c.relispartition
        and not exists (select from pg_catalog.pg_inherits i where i.inhrelid = c.oid or i.inhparent = c.oid) as plain,
      exists (select from pg_catalog.pg_trigger t where not t.tgisinternal and t.tgenabled <> 'D' and t.tgtype & ${firing} <> 0
        and (t.tgrelid = c.oid or t.tgrelid in (select p.relid from pg_catalog.pg_partition_tree(c.oid) p)))
      or exists (select from pg_catalog.pg_rewrite r where r.ev_class = c.oid)
      or exists (select from pg_catalog.pg_depend d
        join pg_catalog.pg_proc f on f.oid = d.refobjid and d.refclassid = 'pg_catalog.pg_proc'::regclass
        join pg_catalog.pg_language l on l.oid = f.prolang and l.lanname not in ('internal', 'c')
        where d.classid = 'pg_catalog.pg_constraint'::regclass
            and d.objid in (select k.oid from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype = 'c')
          or d.classid = 'pg_catalog.pg_attrdef'::regclass
            and d.objid in (select a.oid from pg_catalog.pg_attrdef a where a.adrelid = c.oid))
      or exists (select from pg_catalog.pg_event_trigger e where e.evtenabled <> 'D') as busy
    from json_array_elements_text($1::json) with ordinality w(name, place)
    join pg_catalog.pg_class c on c.oid = w.name::regclass order by w.place`,
    [JSON.stringify(tables.map(quoteTable))],
  );
  if (rows.some((row) => row.busy)) return new Set();
  return new Set(tables.filter((_, index) => rows[index]?.plain === true).map((table) => table.id));
}

interface ObjectRow {
  readonly drop: string;
  readonly tables: readonly string[];
  readonly create: string;
  readonly comment: string | null;
}

/**
 * Indexes that no constraint stands on, nothing depends on (foreign keys may refer to a unique index), and `pg_get_indexdef` says in full:
 * no tablespace, statistics target, clustering or replica identity of their own, and no function of the user's, which since PostgreSQL
 * 17 would run under another search_path in CREATE INDEX than in INSERT.
 */
async function secondaryIndexes(client: ClientBase, tables: readonly string[]): Promise<readonly Dropped[]> {
  const rows = await queryRows<ObjectRow>(
    client,
    `select 'drop index ' || o.name as drop, json_build_array(w.name) as tables, pg_catalog.pg_get_indexdef(x.indexrelid) as create,
      'comment on index ' || o.name || ' is ' || pg_catalog.quote_literal(d.description) as comment
    from json_array_elements_text($1::json) w(name)
    join pg_catalog.pg_index x on x.indrelid = w.name::regclass
    join pg_catalog.pg_class i on i.oid = x.indexrelid
    join pg_catalog.pg_namespace n on n.oid = i.relnamespace
    cross join lateral (select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(i.relname)) o(name)
    left join pg_catalog.pg_description d
      on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = i.oid and d.objsubid = 0
    where not x.indisprimary and not x.indisexclusion and x.indisvalid and x.indisready and x.indislive
      and not x.indisclustered and not x.indisreplident and i.reltablespace = 0
      and pg_catalog.has_schema_privilege(n.oid, 'CREATE')
      and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.oid and k.contype in ('p', 'u', 'x'))
      and not exists (select from pg_catalog.pg_attribute a where a.attrelid = i.oid and a.attstattarget >= 0)
      and not exists (select from pg_catalog.pg_depend p
        where p.refclassid = 'pg_catalog.pg_class'::regclass and p.refobjid = i.oid)
      and not exists (select from pg_catalog.pg_depend p where p.classid = 'pg_catalog.pg_class'::regclass and p.objid = i.oid
        and (p.deptype in ('e', 'x') or p.refclassid in ('pg_catalog.pg_proc'::regclass, 'pg_catalog.pg_operator'::regclass)))
    order by i.oid`,
    [JSON.stringify(tables)],
  );
  return rows.map(toDropped);
}

/** A key that is dropped. */
interface DroppedKey extends Dropped {
  readonly oid: string;
}

/**
 * Foreign keys between tables without rows, from or to large ones: validated, with their triggers on, and of a name that no other key of
 * the schema has, as pg_dump orders namesakes by age.
 */
async function foreignKeys(
  client: ClientBase,
  empty: readonly string[],
  large: readonly string[],
): Promise<readonly DroppedKey[]> {
  const rows = await queryRows<ObjectRow & { readonly oid: string }>(
    client,
    `select k.oid::text as oid, 'alter table ' || w.name || ' drop constraint ' || o.name as drop,
      json_build_array(w.name, parent.name) as tables,
      'alter table ' || w.name || ' add constraint ' || o.name || ' ' || pg_catalog.pg_get_constraintdef(k.oid) as create,
      'comment on constraint ' || o.name || ' on ' || w.name || ' is ' || pg_catalog.quote_literal(d.description) as comment
    from json_array_elements_text($1::json) w(name)
    join pg_catalog.pg_constraint k on k.conrelid = w.name::regclass and k.contype = 'f'
    join json_array_elements_text($1::json) parent(name) on parent.name::regclass = k.confrelid
    cross join lateral (select pg_catalog.quote_ident(k.conname)) o(name)
    left join pg_catalog.pg_description d on d.classoid = 'pg_catalog.pg_constraint'::regclass and d.objoid = k.oid
    where k.convalidated and k.conislocal and k.coninhcount = 0 and k.conparentid = 0
      and (w.name in (select l from json_array_elements_text($2::json) l)
        or k.confrelid in (select l::regclass from json_array_elements_text($2::json) l))
      and pg_catalog.has_table_privilege(k.confrelid, 'REFERENCES')
      and not exists (select from pg_catalog.pg_trigger t where t.tgconstraint = k.oid and t.tgenabled <> 'O')
      and not exists (select from pg_catalog.pg_constraint s
        where s.connamespace = k.connamespace and s.conname = k.conname and s.contype = 'f' and s.oid <> k.oid)
      and not exists (select from pg_catalog.pg_depend p
        where p.refclassid = 'pg_catalog.pg_constraint'::regclass and p.refobjid = k.oid
          and p.classid <> 'pg_catalog.pg_trigger'::regclass)
      and not exists (select from pg_catalog.pg_depend p where p.classid = 'pg_catalog.pg_constraint'::regclass
        and p.objid = k.oid and p.deptype in ('e', 'x'))
    order by k.oid`,
    [JSON.stringify(empty), JSON.stringify(large)],
  );
  return rows.map((row) => ({ ...toDropped(row), oid: row.oid }));
}

/**
 * Primary keys and uniques that `pg_get_constraintdef` says in full: no storage parameters, tablespace, clustering or replica identity of
 * their index, which nothing depends on (views that group by a primary key do, and triggers that defer a check) but the foreign keys that are dropped before them. NOT NULL
 * stays at the columns of a primary key that is dropped.
 */
async function uniqueKeys(
  client: ClientBase,
  tables: readonly string[],
  references: readonly DroppedKey[],
): Promise<readonly Dropped[]> {
  const rows = await queryRows<ObjectRow & { readonly index_comment: string | null }>(
    client,
    `select 'alter table ' || w.name || ' drop constraint ' || o.name as drop, json_build_array(w.name) as tables,
      'alter table ' || w.name || ' add constraint ' || o.name || ' ' || pg_catalog.pg_get_constraintdef(k.oid) as create,
      'comment on constraint ' || o.name || ' on ' || w.name || ' is ' || pg_catalog.quote_literal(d.description) as comment,
      'comment on index ' || pg_catalog.quote_ident(n.nspname) || '.' || o.name || ' is ' || pg_catalog.quote_literal(b.description)
        as index_comment
    from json_array_elements_text($1::json) w(name)
    join pg_catalog.pg_constraint k on k.conrelid = w.name::regclass and k.contype in ('p', 'u')
    join pg_catalog.pg_index x on x.indexrelid = k.conindid
    join pg_catalog.pg_class i on i.oid = k.conindid
    join pg_catalog.pg_namespace n on n.oid = i.relnamespace
    cross join lateral (select pg_catalog.quote_ident(k.conname)) o(name)
    left join pg_catalog.pg_description d on d.classoid = 'pg_catalog.pg_constraint'::regclass and d.objoid = k.oid
    left join pg_catalog.pg_description b
      on b.classoid = 'pg_catalog.pg_class'::regclass and b.objoid = i.oid and b.objsubid = 0
    where k.conislocal and k.coninhcount = 0 and k.conparentid = 0 and not x.indisexclusion and x.indisvalid and x.indisready
      and x.indislive and not x.indisclustered and not x.indisreplident and i.reltablespace = 0 and i.reloptions is null
      and pg_catalog.has_schema_privilege(n.oid, 'CREATE')
      and not exists (select from pg_catalog.pg_attribute a where a.attrelid = i.oid and a.attstattarget >= 0)
      and not exists (select from pg_catalog.pg_depend p
        where p.refclassid = 'pg_catalog.pg_constraint'::regclass and p.refobjid = k.oid and p.objid <> i.oid)
      and not exists (select from pg_catalog.pg_depend p where p.refclassid = 'pg_catalog.pg_class'::regclass and p.refobjid = i.oid
        and not (p.classid = 'pg_catalog.pg_constraint'::regclass
          and p.objid in (select r::oid from json_array_elements_text($2::json) r)))
      and not exists (select from pg_catalog.pg_depend p where p.deptype in ('e', 'x')
        and (p.classid = 'pg_catalog.pg_constraint'::regclass and p.objid = k.oid
          or p.classid = 'pg_catalog.pg_class'::regclass and p.objid = i.oid))
    order by k.oid`,
    [JSON.stringify(tables), JSON.stringify(references.map(({ oid }) => oid))],
  );
  return rows.map((row) => {
    const dropped = toDropped(row);
    return row.index_comment === null ? dropped : { ...dropped, create: [...dropped.create, row.index_comment] };
  });
}

function toDropped(row: ObjectRow): Dropped {
  const create = row.comment === null ? [row.create] : [row.create, row.comment];
  return { drop: row.drop, tables: row.tables, create };
}
