import type { Table } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";
import { source } from "../sql.ts";

/**
 * The next value of the sequence behind a unique column is free, so that the next ordinary insert works. Counters that are part
 * of the table (AUTO_INCREMENT, AUTOINCREMENT) pass its greatest value by themselves.
 */
export const sequencePosition: IntegrityCheck = {
  name: "sequencePosition",
  severity: "error",
  goal: "The next value of every sequence is free.",
  questions: (context) =>
    context.table.columns.flatMap((column) => {
      const { table, sql } = context;
      const { generated } = column;
      if (generated.kind !== "identity" || generated.sequence === null || !isKey(table, column.name)) return [];
      const next = sql.nextValue?.(generated.sequence, generated.increment);
      if (next === undefined) return [];
      const name = sql.identifier(column.name);
      return [
        {
          kind: "query" as const,
          columns: [column.name],
          constraint: generated.sequence,
          sql: `SELECT ${name} FROM ${source(context, table)} WHERE ${name} ${generated.increment < 0 ? "<=" : ">="} ${next}`,
          message: (count: number) =>
            `${table.id}.${column.name}: ${rowsText(count, "holds", "hold")} values that the sequence ${generated.sequence} has still to give; set it past them with setval.`,
        },
      ];
    }),
};

/** Whether the column alone is a key, so that a value given twice is refused. */
function isKey(table: Table, column: string): boolean {
  const keys = [
    ...(table.primaryKey === null ? [] : [table.primaryKey.columns]),
    ...table.uniques.map((key) => key.parts.map((part) => (part.kind === "column" ? part.column : null))),
  ];
  return keys.some((columns) => columns.length === 1 && columns[0] === column);
}
