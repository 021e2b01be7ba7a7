import { findTable } from "@seedloom/core";
import type { CheckContext, IntegrityCheck, Question } from "../check.ts";
import { orphans } from "../orphans.ts";
import { rowsText } from "../rows-text.ts";
import { all, placesOf } from "../sql.ts";

/** Every foreign key finds its parent row, whether or not the database enforces it (NOT VALID, SQLite without the pragma). */
export const foreignKey: IntegrityCheck = {
  name: "foreignKey",
  severity: "error",
  goal: "Every foreign key finds its parent, enforced or not (NOT VALID, NOT ENFORCED, SQLite without the pragma); a MATCH FULL key is all NULL or complete.",
  questions: (context) => [
    ...(context.table.danglingKeys ?? []).map(({ name, columns, target }) =>
      targetMissing(context, columns, name, `${context.table.id}.${columns.join(", ")}`, target),
    ),
    ...context.table.foreignKeys.flatMap((key) => {
      const { catalog, table, sql } = context;
      const about = { columns: key.columns, constraint: key.name, fault: "orphan" };
      const at = `${table.id}.${key.columns.join(", ")}`;
      const target = `${key.references.table}.${key.references.columns.join(", ")}`;
      const parent = findTable(catalog, key.references.table);
      const questions: Question[] = [];
      if (parent === undefined) {
        questions.push(targetMissing(context, key.columns, key.name, at, key.references.table));
      } else {
        for (const from of placesOf(context, key.partitions)) {
          questions.push({
            ...about,
            kind: "query",
            expected: `A row of ${parent.id} for every (${key.columns.join(", ")}).`,
            sql: orphans(context, key.columns, parent, key.references.columns, from),
            message: (count) =>
              `${at}: ${rowsText(count, "refers", "refer")} to a ${target} that does not exist; add the missing rows of ${parent.id}, or correct or delete these.`,
          });
        }
      }
      if (key.match === "full" && key.columns.length > 1) {
        const names = key.columns.map((column) => sql.identifier(column));
        questions.push({
          ...about,
          fault: "incomplete",
          kind: "rows",
          expected: "All columns of a MATCH FULL key are filled, or none.",
          offends: `(${names.map((name) => `${name} IS NULL`).join(" OR ")}) AND NOT (${all(names.map((name) => `${name} IS NULL`))})`,
          message: (count) =>
            `${at}: ${rowsText(count, "fills", "fill")} only part of a MATCH FULL key; fill all of its columns or none.`,
        });
      }
      return questions;
    }),
  ],
};

/** A key that refers to a table that was not read: rows that use it have no parent that anybody could see. */
function targetMissing(
  { sql }: CheckContext,
  columns: readonly string[],
  constraint: string | null,
  at: string,
  target: string,
): Question {
  return {
    kind: "rows",
    fault: "noTable",
    columns,
    constraint,
    offends: all(columns.map((column) => `${sql.identifier(column)} IS NOT NULL`)),
    message: (count) =>
      `${at}: ${rowsText(count, "refers", "refer")} to ${target}, which has no such key or is not among the tables that were read; create it, or read its schema too.`,
  };
}
