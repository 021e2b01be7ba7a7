import type { IntegrityCheck } from "../check.ts";
import { misfitQuestions } from "../misfit-questions.ts";

/**
 * Values are what their column's type says. Most databases see to it themselves; those that hold others all the same (SQLite, MySQL
 * without strict mode) say which (`SqlSyntax.misfits`).
 */
export const columnType: IntegrityCheck = {
  name: "columnType",
  severity: "error",
  goal: "Every value is one of its column's type: no text among SQLite's numbers, no invalid UTF-8, JSON or UUID, no day that does not exist, no zero date.",
  questions: (context) => misfitQuestions(context, "type", "correct them"),
};
