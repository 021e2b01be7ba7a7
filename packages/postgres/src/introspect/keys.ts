import type { Key, TableId, Unique, UniquePart } from "@seedloom/core";
import { tableId } from "@seedloom/core";
import type { ReadContext } from "./reader.ts";

interface IndexRow {
  readonly relation: number;
  readonly partition: boolean;
  readonly ownSchema: string;
  readonly ownName: string;
  readonly name: string;
  readonly primary: boolean;
  readonly constraint: boolean;
  readonly nullsNotDistinct: boolean;
  readonly predicate: string | null;
  readonly parts: readonly {
    readonly column: string | null;
    readonly expression: string | null;
    readonly citext: boolean;
    /** The OID of the collation that the index compares by. */
    readonly compared: number | null;
    /** The index's collation, quoted, where it is not the column's; for every expression that has one. */
    readonly collation: string | null;
  }[];
}

/** Primary key and uniques of each table. */
export interface Keys {
  primaryKey(table: TableId): Key | null;
  uniques(table: TableId): readonly Unique[];
}

/**
 * Reads unique constraints and unique indexes. A unique index that only a partition has is counted as its root's: rows that satisfy it
 * everywhere satisfy it there.
 */
export async function readKeys(context: ReadContext): Promise<Keys> {
  const nullsNotDistinct = context.version >= 150000 ? "i.indnullsnotdistinct" : "false";
  // WITHOUT OVERLAPS (PostgreSQL 18) makes an index that is unique and an exclusion; it is read as the latter.
  const rows = await context.rows<IndexRow>(
    `select i.indrelid as relation, c.relispartition as partition, cn.nspname as "ownSchema", c.relname as "ownName", x.relname as name, i.indisprimary as primary,
      exists (select from pg_catalog.pg_constraint k where k.conindid = x.oid and k.contype in ('p', 'u')
        and k.conrelid = i.indrelid) as constraint,
      ${nullsNotDistinct} as "nullsNotDistinct", pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
      (select json_agg(json_build_object('column', a.attname,
          'expression', case when k.number = 0 then pg_catalog.pg_get_indexdef(x.oid, k.n::int4, false) end,
          'citext', t.typname = 'citext', 'compared', o.oid::pg_catalog.int8,
          'collation', case when o.oid <> coalesce(a.attcollation, 0)
            then pg_catalog.quote_ident(onsp.nspname) || '.' || pg_catalog.quote_ident(o.collname) end) order by k.n)
        from unnest(i.indkey::int2[]) with ordinality k(number, n)
        left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number and k.number <> 0
        left join pg_catalog.pg_attribute xa on xa.attrelid = x.oid and xa.attnum = k.n
        left join pg_catalog.pg_type t on t.oid = xa.atttypid
        left join pg_catalog.pg_collation o on o.oid = i.indcollation[k.n - 1]
        left join pg_catalog.pg_namespace onsp on onsp.oid = o.collnamespace
        where k.n <= i.indnkeyatts) as parts
    from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indrelid
    join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
    join pg_catalog.pg_class x on x.oid = i.indexrelid
    where i.indisunique and not i.indisexclusion and i.indislive and c.relkind in ('r', 'p')
      and c.relnamespace = any ($1::oid[])
      and not (c.relispartition and exists (select from pg_catalog.pg_inherits h where h.inhrelid = x.oid))
    order by i.indrelid, i.indisprimary desc, x.relname`,
  );
  const primary = new Map<TableId, Key>();
  const uniques = new Map<TableId, Map<string, Unique>>();
  // Roots first, so that a partition's own index that says the same is the duplicate.
  for (const row of rows.toSorted((left, right) => Number(left.partition) - Number(right.partition))) {
    const table = context.tableOf(row.relation);
    if (table === undefined) continue;
    const columns = row.parts.flatMap((part) => (part.column === null ? [] : [part.column]));
    if (row.primary && !row.partition) {
      primary.set(table, { name: row.name, columns });
      continue;
    }
    const unique: Unique = {
      name: row.name,
      parts: row.parts.map((part) => partOf(context, part)),
      predicate: row.predicate === null ? null : context.expressions.read(row.predicate),
      nullsNotDistinct: row.nullsNotDistinct,
      constraint: row.constraint,
    };
    const found = uniques.get(table) ?? new Map<string, Unique>();
    uniques.set(table, found);
    const meaning = row.partition ? JSON.stringify({ ...unique, name: null, constraint: null }) : row.name;
    if (row.partition && primary.get(table)?.columns.join() === columns.join()) continue;
    const before = found.get(meaning);
    const own = tableId(row.ownSchema, row.ownName, context.defaultSchema);
    if (row.partition) found.set(meaning, { ...(before ?? unique), partitions: [...(before?.partitions ?? []), own] });
    else found.set(meaning, unique);
  }
  return {
    primaryKey: (table) => primary.get(table) ?? null,
    uniques: (table) => [...(uniques.get(table)?.values() ?? [])],
  };
}

function partOf(context: ReadContext, part: IndexRow["parts"][number]): UniquePart {
  const collation = part.collation === null ? {} : { collation: part.collation };
  const compared = part.compared === null ? undefined : context.collations.get(part.compared);
  if (part.column === null) {
    const own = part.collation === null || part.citext ? {} : { caseInsensitive: false, ...compared };
    return { kind: "expression", sql: context.expressions.read(part.expression ?? ""), ...collation, ...own };
  }
  const caseInsensitive = part.citext || compared?.caseInsensitive === true;
  const folding = part.collation === null || !compared ? {} : { folding: compared.folding };
  return { kind: "column", column: part.column, caseInsensitive, prefix: null, ...collation, ...folding };
}
