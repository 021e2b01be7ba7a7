import { findTable } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { all, source } from "../sql.ts";

/**
 * A row with a PERIOD key lies within the time that the rows of its parent cover together
 * (https://www.postgresql.org/docs/18/sql-createtable.html#SQL-CREATETABLE-PARMS-REFERENCES). Only PostgreSQL has them, and `range_agg`.
 */
export const periodKey: IntegrityCheck = {
  name: "periodKey",
  severity: "error",
  goal: "The period of every foreign key with PERIOD is covered by rows of its parent.",
  questions: (context) =>
    (context.table.periodKeys ?? []).flatMap((key) => {
      const { catalog, table, sql } = context;
      const parent = findTable(catalog, key.references.table);
      if (parent === undefined) return [];
      const child = key.columns.map((column) => `c.${sql.identifier(column)}`);
      const target = key.references.columns.map((column) => `p.${sql.identifier(column)}`);
      const period = child.at(-1);
      const pairs = target.slice(0, -1).map((column, index) => `${column} = ${child[index]}`);
      const shown = [...new Set([...(table.primaryKey?.columns ?? []), ...key.columns])];
      return [
        {
          kind: "query" as const,
          columns: key.columns,
          constraint: key.name,
          expected: `Rows of ${parent.id} for all of the period of every (${key.columns.join(", ")}).`,
          sql: `SELECT ${shown.map((column) => `c.${sql.identifier(column)}`).join(", ")} FROM ${source(context, table)} c WHERE ${all(
            child.map((column) => `${column} IS NOT NULL`),
          )} AND NOT coalesce(${period} <@ (SELECT range_agg(${target.at(-1)}) FROM ${source(context, parent)} p WHERE ${all(["true", ...pairs])}), isempty(${period}))`,
          message: (count: number) =>
            `${table.id}.${key.columns.join(", ")}: ${rowsText(count, "reaches", "reach")} beyond the time for which ${parent.id} has rows; shorten their period, or add the missing rows.`,
        },
      ];
    }),
};
