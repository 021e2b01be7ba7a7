import type { IntegrityCheck } from "../check.ts";
import { duplicates, rowsTooMany } from "../duplicates.ts";
import { rowsText } from "../rows-text.ts";
import { placesOf } from "../sql.ts";

/** No two rows share a unique key: constraints and indexes, over columns and expressions, partial, NULLS NOT DISTINCT. */
export const unique: IntegrityCheck = {
  name: "unique",
  severity: "error",
  goal: "No two rows share a unique key: constraints and indexes, expressions, prefixes, partial ones, NULLS NOT DISTINCT, under the collation of each.",
  questions: (context) =>
    context.table.uniques.flatMap((key) => {
      const spelled = key.parts.map((part) => (part.kind === "column" ? part.column : part.sql.text)).join(", ");
      return placesOf(context, key.partitions).map((from) => ({
        kind: "query" as const,
        columns: key.parts.flatMap((part) => (part.kind === "column" ? [part.column] : [])),
        constraint: key.name,
        expected: `No (${spelled})${key.predicate === null ? "" : ` among rows with ${key.predicate.text}`} twice${key.nullsNotDistinct ? ", NULLs being equal" : ""}.`,
        sql: duplicates(context, key, from),
        count: rowsTooMany,
        message: (count: number) =>
          `${context.table.id} (${spelled}): ${rowsText(count, "repeats", "repeat")} a key of ${key.name ?? "a unique key"} that another row has; change or delete them.`,
      }));
    }),
};
