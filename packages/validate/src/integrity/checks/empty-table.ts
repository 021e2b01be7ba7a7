import type { IntegrityCheck } from "../check.ts";

/** A table has rows. */
export const emptyTable: IntegrityCheck = {
  name: "emptyTable",
  severity: "warning",
  goal: "Every table has rows.",
  questions: ({ table }) => [
    {
      kind: "summary",
      columns: [],
      constraint: null,
      aggregates: [],
      judge: (_, rows) => (rows === 0 ? 1 : 0),
      message: () => `${table.id}: the table is empty; seed it, or leave it out.`,
    },
  ],
};
