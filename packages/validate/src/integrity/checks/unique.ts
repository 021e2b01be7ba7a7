import type { IntegrityCheck } from "../check.ts";
import { duplicates, rowsTooMany } from "../duplicates.ts";
import { rowsText } from "../rows-text.ts";

/** No two rows share a unique key: constraints and indexes, over columns and expressions, partial, NULLS NOT DISTINCT. */
export const unique: IntegrityCheck = {
  name: "unique",
  severity: "error",
  goal: "No two rows share a unique key.",
  questions: (context) =>
    context.table.uniques.map((key) => {
      const spelled = key.parts.map((part) => (part.kind === "column" ? part.column : part.sql.text)).join(", ");
      return {
        kind: "query",
        columns: key.parts.flatMap((part) => (part.kind === "column" ? [part.column] : [])),
        constraint: key.name,
        sql: duplicates(context, key),
        count: rowsTooMany,
        message: (count) =>
          `${context.table.id} (${spelled}): ${rowsText(count, "repeats", "repeat")} a key of ${key.name ?? "a unique key"} that another row has; change or delete them.`,
      };
    }),
};
