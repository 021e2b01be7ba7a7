import { tableId } from "@seedloom/core";
import type { Omitted, TableId } from "@seedloom/core";
import type { CatalogReader } from "./reader.ts";

/** A relation of the chosen schemas. */
export interface RelationRow {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  /** r table, p partitioned table, v view, m materialized view, f foreign table. */
  readonly kind: string;
  readonly comment: string | null;
  readonly estimatedRows: number | null;
  readonly rowSecurity: boolean;
  readonly owned: boolean;
  readonly extension: string | null;
  /** Whether it is of a schema that was chosen. */
  readonly chosen: boolean;
  /** Whether a table of such a schema refers to it. */
  readonly referredTo: boolean;
  /** For a partition: what it is a partition of, and its bound. */
  readonly parent: number | null;
  readonly bound: string | null;
  readonly strategy: string | null;
  readonly partitionKey: string | null;
  /** Names of plain key columns, null for expressions, in order; and the expressions, separated by commas. */
  readonly keyColumns: readonly (string | null)[] | null;
  readonly keyExpressions: string | null;
  /** OIDs of the tables that it inherits from (not for partitions). */
  readonly inherits: readonly number[] | null;
}

/** Reads tables, partitions, and what will be mentioned as left out. */
export async function readRelations(reader: CatalogReader, chosen: readonly number[]): Promise<readonly RelationRow[]> {
  const isChosen = (namespace: string) => `${namespace} = any ('{${chosen.join(",")}}'::oid[])`;
  // reltuples is -1 for a table never analysed; before PostgreSQL 14 it was 0, which an empty table has too.
  const unknown = reader.version >= 140000 ? "c.reltuples < 0" : "c.reltuples = 0 and c.relpages = 0";
  return reader.rows<RelationRow>(
    `select c.oid, n.nspname as schema, c.relname as name, c.relkind::text as kind, d.description as comment,
      case when ${unknown} then null else c.reltuples::float8 end as "estimatedRows",
      pg_catalog.row_security_active(c.oid) as "rowSecurity", pg_catalog.pg_has_role(c.relowner, 'USAGE') as owned,
      (select e.extname from pg_catalog.pg_depend x join pg_catalog.pg_extension e on e.oid = x.refobjid
        where x.classid = 'pg_catalog.pg_class'::regclass and x.objid = c.oid and x.deptype = 'e' limit 1) as extension,
      ${isChosen("c.relnamespace")} as chosen, exists (select from pg_catalog.pg_constraint k
        join pg_catalog.pg_class kc on kc.oid = k.conrelid
        where k.contype = 'f' and k.confrelid = c.oid and ${isChosen("kc.relnamespace")}) as "referredTo",
      case when c.relispartition then
        (select i.inhparent from pg_catalog.pg_inherits i where i.inhrelid = c.oid limit 1) end as parent,
      pg_catalog.pg_get_expr(c.relpartbound, c.oid) as bound,
      p.partstrat::text as strategy, pg_catalog.pg_get_partkeydef(p.partrelid) as "partitionKey",
      (select json_agg(a.attname order by k.n) from unnest(p.partattrs::int2[]) with ordinality k(number, n)
        left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.number and k.number > 0) as "keyColumns",
      pg_catalog.pg_get_expr(p.partexprs, c.oid) as "keyExpressions",
      case when not c.relispartition then
        (select json_agg(i.inhparent::int8 order by i.inhseqno) from pg_catalog.pg_inherits i where i.inhrelid = c.oid) end
        as inherits
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join pg_catalog.pg_partitioned_table p on p.partrelid = c.oid
    left join pg_catalog.pg_description d
      on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = c.oid and d.objsubid = 0
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relpersistence <> 't' and c.relnamespace = any ($1::oid[])
    order by n.nspname, c.relname`,
  );
}

/** Whether a relation is there to be referred to only: in a schema that was not chosen, or an extension's. */
export function isOutside({ chosen, extension }: RelationRow): boolean {
  return !chosen || extension !== null;
}

/** Relations sorted out: which are tables, which partitions of which root, and which are left out. */
export interface Relations {
  readonly tables: readonly RelationRow[];
  readonly partitions: readonly RelationRow[];
  readonly omitted: readonly Omitted[];
  /** The id of the table, or of the root of the partition; undefined where it was left out. */
  tableOf(relation: number): TableId | undefined;
  /** The server's guess at a table's rows; a partitioned table that was never analysed has its partitions' sum. */
  estimateOf(table: RelationRow): number | null;
}

/** Sorts relations out. */
export function sortOut(rows: readonly RelationRow[], defaultSchema: string): Relations {
  const kept = rows.filter((row) =>
    row.parent !== null
      ? row.extension === null
      : (row.kind === "r" || row.kind === "p") && (!isOutside(row) || row.referredTo),
  );
  const byOid = new Map(kept.map((row) => [row.oid, row]));
  const idOf = (row: RelationRow) => tableId(row.schema, row.name, defaultSchema);
  const rootOf = (row: RelationRow): RelationRow | undefined => {
    if (row.parent === null) return row;
    const parent = byOid.get(row.parent);
    return parent === undefined ? undefined : rootOf(parent);
  };
  const words: Readonly<Record<string, string>> = { v: "view", m: "materialized view", f: "foreign table" };
  const omitted = rows.flatMap((row): Omitted[] => {
    if (!row.chosen) return [];
    if (row.extension !== null) {
      return [{ what: `${words[row.kind] ?? "table"} ${idOf(row)}`, why: `part of the extension ${row.extension}` }];
    }
    const word = words[row.kind];
    if (row.parent === null) {
      const why = row.kind === "f" ? "rows kept by another server" : "no rows of their own";
      return word === undefined ? [] : [{ what: `${word} ${idOf(row)}`, why }];
    }
    if (rootOf(row) !== undefined) {
      return row.kind === "f" ? [{ what: `partition ${idOf(row)}`, why: "rows kept by another server" }] : [];
    }
    return [{ what: `partition ${idOf(row)}`, why: "partitioned table not in the chosen schemas" }];
  });
  const estimateOf = (row: RelationRow): number | null => {
    const parts =
      row.kind === "p" && row.estimatedRows === null ? kept.filter((other) => other.parent === row.oid) : [];
    if (parts.length === 0) return row.estimatedRows;
    return parts.reduce((sum: number | null, part) => {
      const estimate = estimateOf(part);
      return sum === null || estimate === null ? null : sum + estimate;
    }, 0);
  };
  return {
    estimateOf,
    tables: kept.filter((row) => row.parent === null),
    partitions: kept.filter((row) => row.parent !== null && rootOf(row) !== undefined),
    omitted,
    tableOf: (relation) => {
      const row = byOid.get(relation);
      const root = row === undefined ? undefined : rootOf(row);
      return root === undefined ? undefined : idOf(root);
    },
  };
}
