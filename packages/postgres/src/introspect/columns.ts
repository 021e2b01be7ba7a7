import type { Column, ColumnType, DefaultValue, Expression, SqlText } from "@seedloom/core";
import { baseType, operandsOf, tableId } from "@seedloom/core";
import { withCollation } from "./collation.ts";
import type { DomainFacts } from "./domains.ts";
import type { ReadContext } from "./reader.ts";
import type { ColumnSequence, Sequences } from "./sequences.ts";

interface ColumnRow {
  readonly relation: number;
  readonly number: number;
  readonly name: string;
  readonly type: number;
  readonly modifier: number;
  readonly dimensions: number;
  readonly text: string;
  readonly notNull: boolean;
  /** Partitions that say so where the table does not. */
  readonly notNullIn: readonly { readonly schema: string; readonly name: string }[] | null;
  /** a always, d by default, empty: none. */
  readonly identity: string;
  /** s stored, v virtual, empty: none. */
  readonly computed: string;
  readonly default: string | null;
  readonly comment: string | null;
  /** Null where it is the type's own. */
  readonly collation: string | null;
  /** The collation's OID; 0 where it has none. */
  readonly compared: number;
}

/** Reads the columns of all tables (not of partitions, which have their root's). */
export async function readColumns(
  context: ReadContext,
  domains: DomainFacts,
  sequences: Sequences,
): Promise<ReadonlyMap<number, readonly Column[]>> {
  // A partition may be stricter than its root: some rows could then not be NULL there.
  const notNull = `(a.attnotnull or c.relkind = 'p' and exists (select from pg_catalog.pg_partition_tree(c.oid) tree
    join pg_catalog.pg_attribute pa on pa.attrelid = tree.relid and pa.attname = a.attname and pa.attnotnull))`;
  const notNullIn = `case when not a.attnotnull and c.relkind = 'p' then
    (select json_agg(json_build_object('schema', pn.nspname, 'name', pc.relname) order by pn.nspname, pc.relname)
      from pg_catalog.pg_partition_tree(c.oid) tree
      join pg_catalog.pg_attribute pa on pa.attrelid = tree.relid and pa.attname = a.attname and pa.attnotnull
      join pg_catalog.pg_class pc on pc.oid = tree.relid
      join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace where tree.isleaf) end`;
  const rows = await context.rows<ColumnRow>(
    `select a.attrelid as relation, a.attnum as number, a.attname as name, a.atttypid as type, a.atttypmod as modifier,
      a.attndims as dimensions, pg_catalog.format_type(a.atttypid, a.atttypmod) as text, ${notNull} as "notNull", ${notNullIn} as "notNullIn",
      a.attidentity::text as identity, a.attgenerated::text as computed, pg_catalog.pg_get_expr(e.adbin, e.adrelid) as default,
      d.description as comment, case when a.attcollation <> t.typcollation then o.collname end as collation,
      a.attcollation as compared
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_type t on t.oid = a.atttypid
    left join pg_catalog.pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
    left join pg_catalog.pg_collation o on o.oid = a.attcollation
    left join pg_catalog.pg_description d
      on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = a.attrelid and d.objsubid = a.attnum
    where c.relnamespace = any ($1::oid[]) and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
      and a.attnum > 0 and not a.attisdropped
    order by a.attrelid, a.attnum`,
  );
  const columns = rows.map((row) => [row.relation, columnOf(row, context, domains, sequences)] as const);
  return new Map(
    [...Map.groupBy(columns, ([relation]) => relation)].map(([relation, pairs]) => [
      relation,
      pairs.map(([, column]) => column),
    ]),
  );
}

function columnOf(row: ColumnRow, context: ReadContext, domains: DomainFacts, sequences: Sequences): Column {
  const type = context.types.resolve(row.type, row.modifier, row.dimensions);
  const domain = domains.of(row.type);
  const text = row.default === null ? null : context.expressions.read(row.default);
  const sequence = sequences.of(row.relation, row.number);
  const generated = generatedOf(row, type, text, sequence);
  return {
    name: row.name,
    type: withCollation(type, context.collations.get(row.compared)),
    typeText: row.text,
    nullable: !row.notNull && !(domain?.notNull ?? false),
    ...(row.notNullIn === null || domain?.notNull === true
      ? {}
      : { notNullIn: row.notNullIn.map(({ schema, name }) => tableId(schema, name, context.defaultSchema)) }),
    default: generated.kind !== "no" ? null : text === null ? (domain?.default ?? null) : defaultOf(text),
    generated,
    comment: row.comment,
    collation: row.collation,
  };
}

function generatedOf(
  row: ColumnRow,
  type: ColumnType,
  text: SqlText | null,
  sequence: ColumnSequence | undefined,
): Column["generated"] {
  if (row.computed !== "") {
    const expression = text ?? { text: row.default ?? "", expression: null };
    return { kind: "computed", expression, stored: row.computed === "s" };
  }
  const identity = (always: boolean): Column["generated"] => ({
    kind: "identity",
    always,
    sequence: sequence?.name ?? null,
    start: sequence?.start ?? 1,
    increment: sequence?.increment ?? 1,
  });
  if (row.identity !== "") return identity(row.identity === "a");
  // serial, and every other default that is a sequence's next value and nothing else.
  const numeric = ["integer", "decimal"].includes(baseType(type).kind);
  return numeric && sequence !== undefined && text !== null && isNextValue(text.expression)
    ? identity(false)
    : { kind: "no" };
}

function isNextValue(expression: Expression | null): boolean {
  const inner = expression?.kind === "cast" ? expression.operand : expression;
  return inner?.kind === "call" && inner.name === "nextval";
}

/** A default with whether it is more than one constant. */
export function defaultOf(sql: SqlText): DefaultValue {
  return { sql, volatile: sql.expression === null || callsAnything(sql.expression) };
}

function callsAnything(expression: Expression): boolean {
  if (expression.kind === "call") return true;
  // 'now'::timestamp is the time at which the default was written down, 'now'::text a word: neither calls anything.
  return operandsOf(expression).some(callsAnything);
}
