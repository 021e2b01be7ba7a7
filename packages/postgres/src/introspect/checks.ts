import type { Check, TableId } from "@seedloom/core";
import { type CalledFunction, calledFunctions, lookupsOf } from "./lookups-of.ts";
import type { ReadContext } from "./reader.ts";

interface CheckRow {
  readonly relation: number;
  readonly name: string;
  readonly text: string;
  /** What rows a partition takes, for a check that only the partition has. */
  readonly partition: string | null;
  readonly validated: boolean;
  readonly enforced: boolean;
  readonly own: boolean;
  readonly functions: readonly CalledFunction[] | null;
}

/**
 * Reads the CHECKs of all tables, NOT VALID and NO INHERIT ones too: both hold for every new row. A check that only a partition has
 * becomes its root's, for the rows that fall into that partition.
 */
export async function readChecks(context: ReadContext): Promise<ReadonlyMap<TableId, readonly Check[]>> {
  const enforced = context.version >= 180000 ? "k.conenforced" : "true";
  const rows = await context.rows<CheckRow>(
    `select k.conrelid as relation, k.conname as name, pg_catalog.pg_get_expr(k.conbin, k.conrelid) as text,
      case when c.relispartition then pg_catalog.pg_get_partition_constraintdef(c.oid) end as partition,
      k.convalidated as validated, k.connoinherit as own, ${enforced} as enforced,
      ${calledFunctions("pg_constraint", "k.oid")} as functions
    from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
    where k.contype = 'c' and c.relnamespace = any ($1::oid[]) and (not c.relispartition or k.coninhcount = 0)
    order by c.relispartition, c.relname, k.conname`,
  );
  const checks = rows.flatMap((row): readonly (readonly [TableId, Check])[] => {
    const table = context.tableOf(row.relation);
    const text = row.partition === null ? row.text : `(((${row.partition}) IS NOT TRUE) OR (${row.text}))`;
    if (table === undefined) return [];
    const { name, validated, enforced } = row;
    const sql = context.rules.read(text);
    const settings = context.session.lacking(text);
    const lookups = row.functions === null ? undefined : lookupsOf(text, "new", row.functions, context.defaultSchema);
    return [
      [
        table,
        {
          name,
          sql,
          validated,
          enforced,
          ...(row.own && { own: true }),
          ...(lookups && { lookups }),
          ...(settings.length > 0 && { settings }),
        },
      ],
    ];
  });
  return new Map(
    [...Map.groupBy(checks, ([table]) => table)].map(([table, pairs]) => [table, pairs.map(([, check]) => check)]),
  );
}
