import type { Table } from "@seedloom/core";
import type { CheckContext, IntegrityCheck } from "../check.ts";
import { misfitQuestions } from "../misfit-questions.ts";

/**
 * Values are what their column's type says. Most databases see to it themselves; those that hold others all the same (SQLite, MySQL
 * without strict mode) say which (`SqlSyntax.misfits`).
 */
export const columnType: IntegrityCheck = {
  name: "columnType",
  severity: "error",
  goal: "Every value is one of its column's type: no text among SQLite's numbers, no invalid UTF-8, JSON or UUID, no day that does not exist, no zero date.",
  questions: (context) =>
    misfitQuestions(context, "type", "correct them").filter(
      ({ columns }) => !columns.some((column) => takesAnotherType(context, column)),
    ),
};

/** Whether a foreign key gives the column what a column of another type holds: then that is what belongs there. */
function takesAnotherType({ catalog, table }: CheckContext, name: string): boolean {
  const kindOf = (of: Table | undefined, column: string | undefined) =>
    of?.columns.find((candidate) => candidate.name === column)?.type.kind;
  return table.foreignKeys.some(({ columns, references }) => {
    const place = columns.indexOf(name);
    const parent = catalog.tables.find(({ id }) => id === references.table);
    const theirs = place < 0 ? undefined : kindOf(parent, references.columns[place]);
    return theirs !== undefined && theirs !== kindOf(table, name);
  });
}
