import { baseType } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/**
 * Enum columns hold declared labels. MySQL without strict mode stores '' for a value it refuses:
 * https://dev.mysql.com/doc/refman/9.7/en/enum.html ("Index Values for Enumeration Literals").
 */
export const enumLabel: IntegrityCheck = {
  name: "enum",
  severity: "error",
  goal: "Every enum value is one of the declared labels (MySQL's error value '' is none).",
  questions: ({ table, sql }) =>
    table.columns.flatMap((column) => {
      const type = baseType(column.type);
      const labels = type.kind === "enum" ? type.labels.map((label) => sql.literal(label)) : [];
      if (labels.length === 0) return [];
      return [
        {
          kind: "rows" as const,
          columns: [column.name],
          constraint: null,
          expected: `One of ${labels.join(", ")}.`,
          offends: `${sql.identifier(column.name)} NOT IN (${labels.join(", ")})`,
          message: (count: number) =>
            `${table.id}.${column.name}: ${rowsText(count, "holds", "hold")} a value that is no label of the enum; correct them.`,
        },
      ];
    }),
};
