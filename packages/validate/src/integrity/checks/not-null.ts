import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/** Columns that are NOT NULL hold no NULL. */
export const notNull: IntegrityCheck = {
  name: "notNull",
  severity: "error",
  goal: "No NOT NULL column holds NULL.",
  questions: ({ table, sql }) =>
    table.columns
      .filter((column) => !column.nullable)
      .map((column) => ({
        kind: "rows",
        columns: [column.name],
        constraint: null,
        expected: "A value.",
        offends: `${sql.identifier(column.name)} IS NULL`,
        message: (count) =>
          `${table.id}.${column.name}: ${rowsText(count, "holds", "hold")} NULL in a NOT NULL column; fill or delete them.`,
      })),
};
