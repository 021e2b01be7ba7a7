import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../sql.ts";

/** No row makes a CHECK false; NULL passes, as the SQL standard has it. */
export const checkConstraint: IntegrityCheck = {
  name: "check",
  severity: "error",
  goal: "Every CHECK is true or unknown for every row.",
  questions: ({ table }) =>
    table.checks.map((check) => ({
      kind: "rows",
      columns: table.columns.map((column) => column.name).filter((name) => mentions(check.sql.text, name)),
      constraint: check.name ?? check.sql.text,
      offends: `NOT (${check.sql.text})`,
      message: (count) =>
        `${table.id}: ${rowsText(count)} violate CHECK ${check.name === null ? "" : `${check.name} `}(${check.sql.text}); correct them.`,
    })),
};

/** Whether the text has the name as a word: only to decide which columns to show. */
function mentions(text: string, name: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_$]+/u);
  return words.includes(name.toLowerCase());
}
