import { tableId } from "@seedloom/core";
import type { ForeignKey, PeriodKey, ReferentialAction, TableId } from "@seedloom/core";
import { columnNames } from "./reader.ts";
import type { ReadContext } from "./reader.ts";

interface ForeignKeyRow {
  readonly relation: number;
  readonly partition: boolean;
  readonly ownSchema: string;
  readonly ownName: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: number;
  readonly targetSchema: string;
  readonly targetName: string;
  readonly targetColumns: readonly string[];
  readonly match: string;
  readonly deferrable: boolean;
  readonly deferred: boolean;
  readonly onDelete: string;
  readonly onUpdate: string;
  readonly validated: boolean;
  readonly enforced: boolean;
  readonly period: boolean;
}

/** Foreign keys by table, and a sentence for each that is left out. */
export interface ForeignKeys {
  of(table: TableId): readonly ForeignKey[];
  /** Keys with PERIOD, which are not followed by plans and are verified all the same. */
  withPeriod(table: TableId): readonly PeriodKey[];
}

const actions: Readonly<Record<string, ReferentialAction>> = {
  a: "no action",
  r: "restrict",
  c: "cascade",
  n: "set null",
  d: "set default",
};

/**
 * Reads foreign keys. Those that only a partition declares are counted as its root's, once for the same columns and target. Keys that
 * the server made for partitions of its own accord (`conparentid`) are the root's own.
 */
export async function readForeignKeys(context: ReadContext): Promise<ForeignKeys> {
  const enforced = context.version >= 180000 ? "k.conenforced" : "true";
  const period = context.version >= 180000 ? "k.conperiod" : "false";
  const rows = await context.rows<ForeignKeyRow>(
    `select k.conrelid as relation, c.relispartition as partition, cn.nspname as "ownSchema", c.relname as "ownName", k.conname as name, k.confrelid as target,
      n.nspname as "targetSchema", t.relname as "targetName", ${columnNames("k.conrelid", "k.conkey")} as columns,
      ${columnNames("k.confrelid", "k.confkey")} as "targetColumns", k.confmatchtype::text as match,
      k.condeferrable as deferrable, k.condeferred as deferred, k.confdeltype::text as "onDelete",
      k.confupdtype::text as "onUpdate", k.convalidated as validated, ${enforced} as enforced, ${period} as period
    from pg_catalog.pg_constraint k
    join pg_catalog.pg_class c on c.oid = k.conrelid
    join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
    join pg_catalog.pg_class t on t.oid = k.confrelid
    join pg_catalog.pg_namespace n on n.oid = t.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and c.relnamespace = any ($1::oid[])
    order by k.conrelid, k.conname`,
  );
  const found = new Map<TableId, Map<string, ForeignKey>>();
  const withPeriod = new Map<TableId, PeriodKey[]>();
  for (const row of rows.toSorted((left, right) => Number(left.partition) - Number(right.partition))) {
    const table = context.tableOf(row.relation);
    if (table === undefined) continue;
    const target = context.tableOf(row.target) ?? tableId(row.targetSchema, row.targetName, context.defaultSchema);
    const references = { table: target, columns: row.targetColumns };
    if (row.period) {
      const { name, columns, validated, enforced } = row;
      withPeriod.set(table, [...(withPeriod.get(table) ?? []), { name, columns, references, validated, enforced }]);
      continue;
    }
    const keys = found.get(table) ?? new Map<string, ForeignKey>();
    found.set(table, keys);
    const meaning = JSON.stringify([row.columns, target, row.targetColumns]);
    const before = keys.get(meaning);
    if (row.partition && before !== undefined) {
      if (before.partitions !== undefined)
        keys.set(meaning, { ...before, partitions: [...before.partitions, partitionOf(row, context)] });
      continue;
    }
    // Two keys of one table may say the same; both are kept, as the catalog has them.
    keys.set(keys.has(meaning) ? `${meaning}${row.name}` : meaning, {
      name: row.name,
      columns: row.columns,
      references,
      match: row.match === "f" ? "full" : "simple",
      deferrable: row.deferrable,
      initiallyDeferred: row.deferred,
      onDelete: actions[row.onDelete] ?? "no action",
      onUpdate: actions[row.onUpdate] ?? "no action",
      validated: row.validated,
      enforced: row.enforced,
      ...(row.partition ? { partitions: [partitionOf(row, context)] } : {}),
    });
  }
  return {
    of: (table) => [...(found.get(table)?.values() ?? [])],
    withPeriod: (table) => withPeriod.get(table) ?? [],
  };
}

function partitionOf(row: ForeignKeyRow, context: ReadContext): TableId {
  return tableId(row.ownSchema, row.ownName, context.defaultSchema);
}
