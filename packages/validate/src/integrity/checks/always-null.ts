import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/** A nullable column has a value somewhere. */
export const alwaysNull: IntegrityCheck = {
  name: "alwaysNull",
  severity: "warning",
  goal: "No column is NULL in every row.",
  questions: ({ table, sql }) =>
    table.columns
      .filter((column) => column.nullable)
      .map((column) => ({
        kind: "summary",
        columns: [column.name],
        constraint: null,
        aggregates: [`count(${sql.identifier(column.name)})`],
        judge: ([filled], rows) => (Number(filled) === 0 ? rows : 0),
        message: (count) =>
          `${table.id}.${column.name}: NULL in all ${rowsText(count)}; fill it, or drop it if nobody uses it.`,
      })),
};
