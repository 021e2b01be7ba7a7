import type { Table } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { duplicates, rowsTooMany } from "../duplicates.ts";
import { rowsText } from "../rows-text.ts";

const natural =
  /^(?:e_?mail|email_address|user_?name|login|slug|sku|isbn|iban|vin|ssn|(?:order|invoice|account|tracking|serial)_(?:no|number|code))$/i;

/** Columns that people take for a key, though nothing declares it, hold no value twice. */
export const duplicateNaturalKey: IntegrityCheck = {
  name: "duplicateNaturalKey",
  severity: "warning",
  goal: "No value occurs twice in a column that is named like a key (`email`, `sku`) and not declared unique.",
  questions: (context) =>
    context.table.columns
      .filter((column) => natural.test(column.name) && !isDeclared(context.table, column.name))
      .map((column) => ({
        kind: "query",
        columns: [column.name],
        constraint: null,
        sql: duplicates(context, {
          parts: [{ kind: "column", column: column.name, caseInsensitive: false, prefix: null }],
          predicate: null,
          nullsNotDistinct: false,
        }),
        count: rowsTooMany,
        message: (count) =>
          `${context.table.id}.${column.name}: ${rowsText(count, "repeats", "repeat")} a value in a column named like a key; declare it unique once they are changed, or ignore this if repeats are meant.`,
      })),
};

/** Whether a unique key, a primary key or a reference has the last word on the column. */
function isDeclared(table: Table, column: string): boolean {
  return (
    table.primaryKey?.columns.includes(column) === true ||
    table.foreignKeys.some((key) => key.columns.includes(column)) ||
    table.uniques.some((key) =>
      key.parts.some((part) => (part.kind === "column" ? part.column === column : part.sql.text.includes(column))),
    )
  );
}
