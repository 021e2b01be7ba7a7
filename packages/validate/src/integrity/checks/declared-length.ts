import type { IntegrityCheck } from "../check.ts";
import { misfitQuestions } from "../misfit-questions.ts";

/** Values are no longer than was declared, in databases that keep lengths and enforce none (SQLite). */
export const declaredLength: IntegrityCheck = {
  name: "declaredLength",
  severity: "warning",
  goal: "No value is longer than its column declares, where the database does not see to it (SQLite).",
  questions: (context) =>
    misfitQuestions(context, "size", "shorten them or declare more, for other databases would refuse them"),
};
