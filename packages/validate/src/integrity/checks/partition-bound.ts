import type { Partition, PartitionBound, Partitioning } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, QueryQuestion } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { all, source } from "../sql.ts";

/** Rows lie in the partition whose bounds they meet; queries that skip partitions would not find others. */
export const partitionBound: IntegrityCheck = {
  name: "partitionBound",
  severity: "error",
  goal: "Every row meets the bounds of its partition, and the default partition holds none that another would take.",
  questions: (context) =>
    context.table.partitioning === null
      ? []
      : boundQuestions(context, context.table.partitioning, source(context, context.table)),
};

/** @param of FROM item of what is partitioned: the table, or a partition of it */
function boundQuestions(context: CheckContext, partitioning: Partitioning, of: string): readonly QueryQuestion[] {
  const { table, sql } = context;
  const shown = [...new Set([...(table.primaryKey?.columns ?? []), ...plainKeys(context, partitioning)])];
  const columns = shown.length === 0 ? "*" : shown.map((column) => sql.identifier(column)).join(", ");
  return partitioning.partitions.flatMap((partition) => {
    const offends = offence(context, partitioning, partition, of);
    const from = sql.partition?.(table, partition.id);
    if (from === undefined) return [];
    const inside = partition.partitioning === null ? [] : boundQuestions(context, partition.partitioning, from);
    if (offends === null) return inside;
    return [
      {
        kind: "query" as const,
        columns: plainKeys(context, partitioning),
        constraint: partition.id,
        expected: `NOT (${offends}) in ${partition.id}.`,
        sql: `SELECT ${columns} FROM ${from} WHERE ${offends}`,
        message: (count: number) =>
          `${table.id}: ${rowsText(count, "lies", "lie")} in partition ${partition.id}, whose bounds they do not meet; move them (delete and insert them again).`,
      },
      ...inside,
    ];
  });
}

/** The partition's keys that are columns. */
function plainKeys({ table }: CheckContext, { keys }: Partitioning): readonly string[] {
  return keys.flatMap(({ expression }) =>
    expression?.kind === "column" && table.columns.some(({ name }) => name === expression.name)
      ? [expression.name]
      : [],
  );
}

/** Condition for rows that do not belong into a partition; null where only the server could tell. */
function offence(context: CheckContext, partitioning: Partitioning, partition: Partition, of: string): string | null {
  // coalesce keeps the server from believing the bounds and looking at no row.
  const keys = partitioning.keys.map(({ text, expression }) => {
    const key = expression?.kind === "column" ? context.sql.identifier(expression.name) : `(${text})`;
    return `coalesce(${key}, ${key})`;
  });
  if (partition.bound.kind !== "default") {
    const inside = within(context, keys, partition.bound, of);
    return inside === null ? null : `NOT (${inside})`;
  }
  const others = partitioning.partitions.flatMap(({ bound }) => within(context, keys, bound, of) ?? []);
  return others.length === 0 ? null : others.map((other) => `(${other})`).join(" OR ");
}

function within({ sql }: CheckContext, keys: readonly string[], bound: PartitionBound, of: string): string | null {
  const literal = (value: string) => sql.literal(value);
  switch (bound.kind) {
    case "range":
      return all([from(keys, bound.from, literal), to(keys, bound.to, literal)]);
    case "list":
      return bound.values
        .map((values) => `(${all(keys.map((key, index) => equals(key, values[index] ?? null)))})`)
        .join(" OR ");
    case "hash":
      return sql.hashPartition?.(of, keys, bound.modulus, bound.remainder) ?? null;
    case "default":
      return null;
  }
  function equals(key: string, value: string | null): string {
    return value === null ? `${key} IS NULL` : `${key} IS NOT NULL AND ${key} = ${literal(value)}`;
  }
}

/** Keys in the order of tuples at or above a bound; NULL in the bound is below everything, and what follows it does not count. */
function from(
  [key, ...keys]: readonly string[],
  [bound, ...bounds]: readonly (string | null)[],
  literal: (value: string) => string,
): string {
  if (key === undefined || bound == null) return "1 = 1";
  return `(${key} > ${literal(bound)} OR ${key} = ${literal(bound)} AND ${from(keys, bounds, literal)})`;
}

/** Keys below a bound; NULL in the bound is above everything. */
function to(
  [key, ...keys]: readonly string[],
  [bound, ...bounds]: readonly (string | null)[],
  literal: (value: string) => string,
): string {
  if (key === undefined) return "1 = 0";
  if (bound == null) return "1 = 1";
  return `(${key} < ${literal(bound)} OR ${key} = ${literal(bound)} AND ${to(keys, bounds, literal)})`;
}
