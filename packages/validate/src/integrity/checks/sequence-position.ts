import type { Column, Table } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, QueryQuestion } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { source } from "../sql.ts";

/**
 * The next value of the sequence or counter behind a unique column is free and within the column's type, so that the next ordinary
 * insert works.
 */
export const sequencePosition: IntegrityCheck = {
  name: "sequencePosition",
  severity: "error",
  goal: "The next value of every sequence or counter behind a key is free, and its column can hold it.",
  questions: (context) =>
    context.table.columns.flatMap((column) => {
      const { generated } = column;
      if (generated.kind !== "identity" || !isKey(context.table, column.name)) return [];
      const next = nextOf(context, column);
      return next === null ? [] : [taken(context, column, next), ...exhausted(context, column, next)];
    }),
};

/** A scalar expression for the next value, by which the sequence or counter is known in messages. */
function nextOf({ sql, table }: CheckContext, column: Column): { sql: string; of: string; step: number } | null {
  const { generated } = column;
  if (generated.kind !== "identity") return null;
  const { sequence, increment: step } = generated;
  const own = sequence === null ? undefined : sql.nextValue?.(sequence, step);
  if (own !== undefined) return { sql: own, of: `the sequence ${sequence}`, step };
  const counter = sql.counter?.(table, column) ?? null;
  return counter === null ? null : { sql: counter, of: "the counter", step };
}

type Next = NonNullable<ReturnType<typeof nextOf>>;

function taken(context: CheckContext, column: Column, next: Next): QueryQuestion {
  const name = context.sql.identifier(column.name);
  return {
    kind: "query",
    fault: "taken",
    columns: [column.name],
    constraint: sequenceOf(column),
    expected: `No value that ${next.of} has still to give.`,
    sql: `SELECT ${name} FROM ${source(context, context.table)} WHERE ${name} ${next.step < 0 ? "<=" : ">="} ${next.sql}`,
    message: (count) =>
      `${context.table.id}.${column.name}: ${rowsText(count, "holds", "hold")} values that ${next.of} has still to give; set it past them.`,
  };
}

/** The next value is beyond what the column can hold. */
function exhausted({ table }: CheckContext, column: Column, next: Next): readonly QueryQuestion[] {
  const type = baseType(column.type);
  if (type.kind !== "integer") return [];
  const bits = BigInt(type.bits);
  const most = type.unsigned ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n;
  const least = type.unsigned ? 0n : -(1n << (bits - 1n));
  const [limit, beyond] = next.step < 0 ? [least, "<"] : [most, ">"];
  return [
    {
      kind: "query",
      fault: "exhausted",
      columns: [column.name],
      constraint: sequenceOf(column),
      expected: `A next value up to ${limit}.`,
      sql: `SELECT seedloom_next FROM (SELECT ${next.sql} AS seedloom_next) seedloom_sequence WHERE seedloom_next ${beyond} ${limit}`,
      message: () =>
        `${table.id}.${column.name}: the next value of ${next.of} is beyond ${limit}, the last that ${column.typeText} holds, so that the next insert fails; widen the column, or set the counter back.`,
    },
  ];
}

function sequenceOf({ generated }: Column): string | null {
  return generated.kind === "identity" ? generated.sequence : null;
}

/** Whether the column alone is a key, so that a value given twice is refused. */
function isKey(table: Table, column: string): boolean {
  const keys = [
    ...(table.primaryKey === null ? [] : [table.primaryKey.columns]),
    ...table.uniques.map((key) => key.parts.map((part) => (part.kind === "column" ? part.column : null))),
  ];
  return keys.some((columns) => columns.length === 1 && columns[0] === column);
}
