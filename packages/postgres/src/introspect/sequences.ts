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
  readonly oid: number;
}

interface DependRow {
  /** A relation, or (`fromDefault`) a column's default, … */
  readonly dependent: number;
  readonly fromDefault: boolean;
  /** … that depends on a relation, or on a column of it. */
  readonly relation: number;
  readonly column: number;
}

/**
 * Reads sequences with their columns: identity columns' own ('i' in `pg_depend`), owned ones ('a': serial, OWNED BY), and those that a
 * default mentions without owning them (the default depends on the sequence). Three plain scans, joined here: catalogs are seldom
 * analysed, and the planner then takes nested loops over all of `pg_depend`.
 */
export async function readSequences(reader: CatalogReader): Promise<Sequences> {
  const sequences = await reader.rows<SequenceRow>(
    `select q.seqrelid as oid, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
      q.seqstart::float8 as start, q.seqincrement::float8 as increment
    from pg_catalog.pg_sequence q
    join pg_catalog.pg_class c on c.oid = q.seqrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where $1::oid[] is not null`,
  );
  if (sequences.length === 0) return { of: () => undefined };
  const dependencies = await reader.rows<DependRow>(
    `select d.objid as dependent, d.classid = 'pg_catalog.pg_attrdef'::regclass as "fromDefault", d.refobjid as relation,
      d.refobjsubid as column
    from pg_catalog.pg_depend d
    where $1::oid[] is not null and d.refclassid = 'pg_catalog.pg_class'::regclass
      and (d.classid = 'pg_catalog.pg_attrdef'::regclass
        or d.classid = 'pg_catalog.pg_class'::regclass and d.deptype in ('a', 'i') and d.refobjsubid > 0)`,
  );
  const defaults = await reader.rows<{ oid: number; relation: number; column: number }>(
    `select oid, adrelid as relation, adnum as column from pg_catalog.pg_attrdef where $1::oid[] is not null`,
  );
  const sequenceOf = new Map(sequences.map((row) => [row.oid, row]));
  const columnOf = new Map(defaults.map((row) => [row.oid, `${row.relation}.${row.column}`]));
  const owned = dependencies.flatMap((row) => {
    const sequence = row.fromDefault ? undefined : sequenceOf.get(row.dependent);
    return sequence === undefined ? [] : [[`${row.relation}.${row.column}`, sequence] as const];
  });
  const drawn = dependencies.flatMap((row) => {
    const sequence = row.fromDefault ? sequenceOf.get(row.relation) : undefined;
    const column = columnOf.get(row.dependent);
    return sequence === undefined || column === undefined ? [] : [[column, sequence] as const];
  });
  // What the default draws from counts, whatever sequence the column owns.
  const byColumn = new Map([...owned, ...drawn]);
  return { of: (relation, column) => byColumn.get(`${relation}.${column}`) };
}
