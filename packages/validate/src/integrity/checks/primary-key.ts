import type { IntegrityCheck } from "../check.ts";
import { duplicates, rowsTooMany } from "../duplicates.ts";
import { rowsText } from "../rows-text.ts";

/** No two rows share a primary key (that none of its columns is NULL is `notNull`'s business). */
export const primaryKey: IntegrityCheck = {
  name: "primaryKey",
  severity: "error",
  goal: "No two rows share a primary key.",
  questions(context) {
    const key = context.table.primaryKey;
    if (key === null) return [];
    return [
      {
        kind: "query",
        columns: key.columns,
        constraint: key.name,
        expected: `No (${key.columns.join(", ")}) twice.`,
        sql: duplicates(context, {
          parts: key.columns.map((column) => ({ kind: "column", column, caseInsensitive: false, prefix: null })),
          predicate: null,
          nullsNotDistinct: false,
        }),
        count: rowsTooMany,
        message: (count) =>
          `${context.table.id} (${key.columns.join(", ")}): ${rowsText(count, "repeats", "repeat")} a primary key; give them keys of their own or delete them.`,
      },
    ];
  },
};
