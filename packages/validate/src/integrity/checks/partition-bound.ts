import type { Partition, PartitionBound, Partitioning } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, QueryQuestion } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { all } from "../sql.ts";

/** Rows lie in the partition whose bounds they meet; queries that skip partitions would not find others. */
export const partitionBound: IntegrityCheck = {
  name: "partitionBound",
  severity: "error",
  goal: "Every row meets the bounds of its partition, and the default partition holds none that another would take.",
  questions: (context) =>
    context.table.partitioning === null ? [] : boundQuestions(context, context.table.partitioning),
};

function boundQuestions(context: CheckContext, partitioning: Partitioning): readonly QueryQuestion[] {
  const { table, sql } = context;
  const shown = [...new Set([...(table.primaryKey?.columns ?? []), ...plainKeys(context, partitioning)])];
  const columns = shown.length === 0 ? "*" : shown.map((column) => sql.identifier(column)).join(", ");
  return partitioning.partitions.flatMap((partition) => {
    const bounds = boundsOf(context, partitioning, partition);
    const from = sql.partition?.(table, partition.id);
    if (from === undefined) return [];
    const inside = partition.partitioning === null ? [] : boundQuestions(context, partition.partitioning);
    if (bounds === null) return [...lookups(context, partition, from), ...inside];
    const offends = `NOT (${bounds})`;
    return [
      {
        kind: "query" as const,
        columns: plainKeys(context, partitioning),
        constraint: partition.id,
        expected: `${bounds} in ${partition.id}.`,
        sql: `SELECT ${columns} FROM ${from} WHERE ${offends}`,
        message: (count: number) =>
          `${table.id}: ${rowsText(count, "lies", "lie")} in partition ${partition.id}, whose bounds they do not meet; move them (delete and insert them again).`,
      },
      ...inside,
    ];
  });
}

/**
 * Where only the server knows which rows are whose (MySQL's KEY and HASH), it is asked for each row by its key: it looks only into the partition where the
 * row should be, since a primary key holds the partition's columns.
 */
function lookups({ table, sql }: CheckContext, partition: Partition, from: string): readonly QueryQuestion[] {
  const key = (table.primaryKey?.columns ?? []).map((column) => sql.identifier(column));
  // Partitions within hold the rows: they are asked.
  if (key.length === 0 || partition.partitioning !== null || partition.bound.kind === "default") return [];
  const same = key.map((column) => `seedloom_there.${column} = seedloom_row.${column}`).join(" AND ");
  return [
    {
      kind: "query",
      columns: [],
      constraint: partition.id,
      expected: `Its key leads to every row in ${partition.id}.`,
      sql: `SELECT ${key.join(", ")} FROM ${from} seedloom_row WHERE (SELECT count(*) FROM ${sql.table(table)} seedloom_there WHERE ${same}) = 0`,
      message: (count) =>
        `${table.id}: ${rowsText(count, "lies", "lie")} in partition ${partition.id}, where their key does not lead; move them (delete and insert them again).`,
    },
  ];
}

/** The partition's keys that are columns. */
function plainKeys({ table }: CheckContext, { keys }: Partitioning): readonly string[] {
  return keys.flatMap(({ expression }) =>
    expression?.kind === "column" && table.columns.some(({ name }) => name === expression.name)
      ? [expression.name]
      : [],
  );
}

/** Condition for rows that belong into a partition; null where only the server could tell. */
function boundsOf(context: CheckContext, partitioning: Partitioning, partition: Partition): string | null {
  // coalesce keeps the server from believing the bounds and looking at no row.
  const keys = partitioning.keys.map(({ text, expression }) => {
    const key = expression?.kind === "column" ? context.sql.identifier(expression.name) : `(${text})`;
    return `coalesce(${key}, ${key})`;
  });
  if (partition.bound.kind !== "default") return within(context, keys, partition.bound);
  const others = partitioning.partitions.flatMap(({ bound }) => within(context, keys, bound) ?? []);
  return others.length === 0 ? null : all(others.map((other) => `((${other}) IS NOT TRUE)`));
}

function within({ sql }: CheckContext, keys: readonly string[], bound: PartitionBound): string | null {
  const literal = (value: string) => sql.literal(value);
  switch (bound.kind) {
    case "range":
      return all([
        from(keys, bound.from, literal, bound.fromAbove !== true),
        to(keys, bound.to, literal, bound.toBelow !== true),
      ]);
    case "list":
      return bound.values
        .map((values) => `(${all(keys.map((key, index) => equals(key, values[index] ?? null)))})`)
        .join(" OR ");
    case "hash":
      return bound.condition ?? null;
    case "default":
      return null;
  }
  function equals(key: string, value: string | null): string {
    return value === null ? `${key} IS NULL` : `${key} IS NOT NULL AND ${key} = ${literal(value)}`;
  }
}

/** Keys in the order of tuples at or above a bound; NULL in the bound is below everything if `open`, above it if not, and what follows it does not count. */
function from(
  [key, ...keys]: readonly string[],
  [bound, ...bounds]: readonly (string | null)[],
  literal: (value: string) => string,
  open: boolean,
): string {
  if (key === undefined) return "1 = 1";
  if (bound == null) return open ? "1 = 1" : "1 = 0";
  return `(${key} > ${literal(bound)} OR ${key} = ${literal(bound)} AND ${from(keys, bounds, literal, open)})`;
}

/** Keys below a bound; NULL in the bound is above everything if `open`, below it if not. */
function to(
  [key, ...keys]: readonly string[],
  [bound, ...bounds]: readonly (string | null)[],
  literal: (value: string) => string,
  open: boolean,
): string {
  if (key === undefined) return "1 = 0";
  if (bound == null) return open ? "1 = 1" : "1 = 0";
  return `(${key} < ${literal(bound)} OR ${key} = ${literal(bound)} AND ${to(keys, bounds, literal, open)})`;
}
