import type { CatalogReader } from "./reader.ts";

/** A sequence that gives a column its values. */
export interface ColumnSequence {
  /** Quoted, with its schema. */
  readonly name: string;
  readonly start: number;
  readonly increment: number;
}

/** Which sequence belongs to which column. */
export interface Sequences {
  /** By the table's OID and the column's number. */
  of(relation: number, column: number): ColumnSequence | undefined;
}

interface SequenceRow extends ColumnSequence {
  readonly relation: number;
  readonly column: number;
}

/**
 * Reads sequences with their columns: identity columns' own ('i' in `pg_depend`), owned ones ('a': serial, OWNED BY), and those that a
 * default mentions without owning them (the default depends on the sequence).
 */
export async function readSequences(reader: CatalogReader): Promise<Sequences> {
  const rows = await reader.rows<SequenceRow>(
    `select x.relation, x.column,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(s.relname) as name,
      q.seqstart::float8 as start, q.seqincrement::float8 as increment
    from (
      select d.objid as sequence, d.refobjid as relation, d.refobjsubid as column, 1 as rank from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_class'::regclass and d.refclassid = 'pg_catalog.pg_class'::regclass
          and d.deptype in ('a', 'i') and d.refobjsubid > 0
      union all
      select d.refobjid, e.adrelid, e.adnum, 0 from pg_catalog.pg_depend d
        join pg_catalog.pg_attrdef e on e.oid = d.objid
        where d.classid = 'pg_catalog.pg_attrdef'::regclass and d.refclassid = 'pg_catalog.pg_class'::regclass
    ) x
    join pg_catalog.pg_sequence q on q.seqrelid = x.sequence
    join pg_catalog.pg_class s on s.oid = x.sequence
    join pg_catalog.pg_namespace n on n.oid = s.relnamespace
    join pg_catalog.pg_class c on c.oid = x.relation
    where c.relnamespace = any ($1::oid[])
    -- What the default draws from counts, whatever sequence the column owns.
    order by x.rank desc`,
  );
  const byColumn = new Map(rows.map((row) => [`${row.relation}.${row.column}`, row]));
  return { of: (relation, column) => byColumn.get(`${relation}.${column}`) };
}
