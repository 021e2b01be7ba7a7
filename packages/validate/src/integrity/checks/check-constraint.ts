import type { SqlText, Table } from "@seedloom/core";
import { columnsOf } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/** No row makes a CHECK false; NULL passes, as the SQL standard has it. */
export const checkConstraint: IntegrityCheck = {
  name: "check",
  severity: "error",
  goal: "Every CHECK is true or unknown for every row, validated and enforced or not.",
  questions: ({ table }) =>
    // What new rows have to meet and no constraint says is no promise about the rows that are there.
    table.checks
      .filter((check) => check.implied !== true)
      .map((check) => ({
        kind: "rows",
        columns: columnsIn(check.sql, table),
        expected: `${check.sql.text} is not false.`,
        constraint: check.name ?? check.sql.text,
        offends: `NOT (${check.sql.text})`,
        message: (count) =>
          `${table.id}: ${rowsText(count, "violates", "violate")} CHECK ${check.name === null ? "" : `${check.name} `}(${check.sql.text}); correct them.`,
      })),
};

/** The columns that a piece of SQL mentions; by their names in its text where it did not parse. */
function columnsIn({ text, expression }: SqlText, table: Table): readonly string[] {
  const names = table.columns.map((column) => column.name);
  if (expression === null) return names.filter((name) => text.includes(name));
  const mentioned = columnsOf(expression);
  return names.filter((name) => mentioned.includes(name));
}
