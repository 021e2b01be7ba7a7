import type { Column } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, Question } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { placesOf, source } from "../sql.ts";

/**
 * Columns that are NOT NULL hold no NULL. `x IS NULL` would not do: databases believe the constraint and answer without looking
 * (SQLite, PostgreSQL from 17), and MySQL takes it for true of a zero date.
 */
export const notNull: IntegrityCheck = {
  name: "notNull",
  severity: "error",
  goal: "No NOT NULL column holds NULL.",
  questions: (context) =>
    context.table.columns
      .filter((column) => !column.nullable)
      .flatMap((column) =>
        column.notNullIn === undefined
          ? [everywhere(context, column)]
          : placesOf(context, column.notNullIn).map((from) => within(context, column, from)),
      ),
};

function everywhere(context: CheckContext, column: Column): Question {
  return {
    ...about(context, column),
    kind: "summary",
    aggregates: [`count(${context.sql.identifier(column.name)})`],
    shows: nulls(context, column, source(context, context.table)),
    judge: ([filled], rows) => rows - Number(filled),
  };
}

function within(context: CheckContext, column: Column, partition: string): Question {
  return { ...about(context, column), kind: "query", sql: nulls(context, column, partition) };
}

function about({ table }: CheckContext, column: Column) {
  return {
    columns: [column.name],
    constraint: null,
    expected: "A value.",
    message: (count: number) =>
      `${table.id}.${column.name}: ${rowsText(count, "holds", "hold")} NULL in a NOT NULL column; fill or delete them.`,
  };
}

function nulls({ table, sql }: CheckContext, column: Column, from: string): string {
  const name = sql.identifier(column.name);
  const shown = [...new Set([...(table.primaryKey?.columns ?? []), column.name])].map((one) => sql.identifier(one));
  return `SELECT ${shown.join(", ")} FROM ${from} WHERE coalesce(${name}, ${name}) IS NULL`;
}
