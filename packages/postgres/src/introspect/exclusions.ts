import type { Exclusion } from "@seedloom/core";
import { quoteIdentifier } from "../quote.ts";
import type { ReadContext } from "./reader.ts";

interface ExclusionRow {
  readonly relation: number;
  readonly name: string;
  readonly definition: string;
  readonly predicate: string | null;
  readonly elements: readonly { readonly text: string; readonly operator: string; readonly schema: string }[];
}

/** Reads EXCLUDE constraints, and keys WITHOUT OVERLAPS (PostgreSQL 18), which are exclusions with `=` and `&&`. */
export async function readExclusions(context: ReadContext): Promise<ReadonlyMap<number, readonly Exclusion[]>> {
  const rows = await context.rows<ExclusionRow>(
    `select k.conrelid as relation, k.conname as name, pg_catalog.pg_get_constraintdef(k.oid) as definition,
      pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
      (select json_agg(json_build_object('text', pg_catalog.pg_get_indexdef(k.conindid, e.n::int4, false),
          'operator', o.oprname, 'schema', n.nspname) order by e.n)
        from unnest(k.conexclop) with ordinality e(operator, n) join pg_catalog.pg_operator o on o.oid = e.operator
        join pg_catalog.pg_namespace n on n.oid = o.oprnamespace) as elements
    from pg_catalog.pg_constraint k
    join pg_catalog.pg_index i on i.indexrelid = k.conindid
    join pg_catalog.pg_class c on c.oid = k.conrelid
    where k.conexclop is not null and not c.relispartition and c.relnamespace = any ($1::oid[])
    order by k.conrelid, k.conname`,
  );
  const exclusions = rows.map(
    (row) =>
      [
        row.relation,
        {
          name: row.name,
          elements: row.elements.map(({ text, operator, schema }) => ({
            sql: context.expressions.read(text),
            operator,
            ...(schema === "pg_catalog" ? {} : { qualified: `OPERATOR(${quoteIdentifier(schema)}.${operator})` }),
          })),
          predicate: row.predicate === null ? null : context.expressions.read(row.predicate),
          definition: row.definition,
        },
      ] as const,
  );
  return new Map(
    [...Map.groupBy(exclusions, ([relation]) => relation)].map(([relation, pairs]) => [
      relation,
      pairs.map(([, one]) => one),
    ]),
  );
}
