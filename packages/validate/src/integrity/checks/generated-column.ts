import type { Column } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/** Stored generated columns hold what their expression gives; virtual ones are computed when read and cannot differ. */
export const generatedColumn: IntegrityCheck = {
  name: "generatedColumn",
  severity: "error",
  goal: "Every stored generated column equals its expression, converted and rounded as when it is stored.",
  questions: ({ table, sql }) =>
    table.columns.flatMap((column) => {
      const { generated } = column;
      if (generated.kind !== "computed" || !generated.stored) return [];
      const name = sql.identifier(column.name);
      const expression = `(${generated.expression.text})`;
      const stored = (value: string) => sql.stored?.(value, column) ?? value;
      return [
        {
          kind: "rows" as const,
          columns: [column.name],
          constraint: null,
          expected: `The value of ${expression}.`,
          offends: `${differs(column, name, expression, stored)} OR (${name} IS NULL AND ${expression} IS NOT NULL) OR (${name} IS NOT NULL AND ${expression} IS NULL)`,
          message: (count: number) =>
            `${table.id}.${column.name}: ${rowsText(count, "differs", "differ")} from the column's expression ${expression}; write the rows again so that the database computes it.`,
        },
      ];
    }),
};

/** The database rounds a number to the column's type when it stores it, so numbers differ by more than that rounding. */
function differs(column: Column, name: string, expression: string, stored: (value: string) => string): string {
  const type = baseType(column.type);
  switch (type.kind) {
    case "integer":
      return `abs(${name} - ${expression}) > 0.5`;
    case "decimal":
      return type.scale === null
        ? `${name} <> ${expression}`
        : `abs(${name} - ${expression}) > ${0.5 * 10 ** -type.scale}`;
    case "float":
      return `abs(${name} - ${expression}) > 1e-6 * abs(${name})`;
    default:
      return `${stored(name)} <> ${stored(expression)}`;
  }
}
