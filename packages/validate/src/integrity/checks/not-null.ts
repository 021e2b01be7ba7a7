import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { source } from "../sql.ts";

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
      .map((column) => {
        const { table, sql } = context;
        const name = sql.identifier(column.name);
        const shown = [...new Set([...(table.primaryKey?.columns ?? []), column.name])];
        return {
          kind: "summary" as const,
          columns: [column.name],
          constraint: null,
          expected: "A value.",
          aggregates: [`count(${name})`],
          shows: `SELECT ${shown.map((one) => sql.identifier(one)).join(", ")} FROM ${source(context, table)} WHERE coalesce(${name}, ${name}) IS NULL`,
          judge: ([filled], rows) => rows - Number(filled),
          message: (count) =>
            `${table.id}.${column.name}: ${rowsText(count, "holds", "hold")} NULL in a NOT NULL column; fill or delete them.`,
        };
      }),
};
