import type { Check } from "@seedloom/core";
import type { ReadContext } from "./reader.ts";

interface CheckRow {
  readonly relation: number;
  readonly name: string;
  readonly text: string;
  readonly validated: boolean;
  readonly enforced: boolean;
}

/** Reads the CHECKs of all tables, NOT VALID and NO INHERIT ones too: both hold for every new row. */
export async function readChecks(context: ReadContext): Promise<ReadonlyMap<number, readonly Check[]>> {
  const enforced = context.version >= 180000 ? "k.conenforced" : "true";
  const rows = await context.rows<CheckRow>(
    `select k.conrelid as relation, k.conname as name, pg_catalog.pg_get_expr(k.conbin, k.conrelid) as text,
      k.convalidated as validated, ${enforced} as enforced
    from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
    where k.contype = 'c' and c.relnamespace = any ($1::oid[]) and not c.relispartition
    order by k.conrelid, k.conname`,
  );
  const checks = rows.map(
    (row) =>
      [
        row.relation,
        { name: row.name, sql: context.expressions.read(row.text), validated: row.validated, enforced: row.enforced },
      ] as const,
  );
  return new Map(
    [...Map.groupBy(checks, ([relation]) => relation)].map(([relation, pairs]) => [
      relation,
      pairs.map(([, check]) => check),
    ]),
  );
}
