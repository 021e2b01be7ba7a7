import type { Misfit } from "@seedloom/core";
import type { CheckContext, RowQuestion } from "./check.ts";
import { rowsText } from "./rows-text.ts";

/** A question for each kind of value that the database may hold against a column's type. */
export function misfitQuestions(
  { table, sql }: CheckContext,
  fault: Misfit["fault"],
  remedy: string,
): readonly RowQuestion[] {
  return table.columns.flatMap((column) =>
    (sql.misfits?.(column) ?? [])
      .filter((misfit) => misfit.fault === fault)
      .map(({ code, offends, expected, holds }) => ({
        kind: "rows" as const,
        fault: code,
        columns: [column.name],
        constraint: null,
        expected: `${expected[0]?.toUpperCase()}${expected.slice(1)}.`,
        offends,
        message: (count: number) =>
          `${table.id}.${column.name} (${column.typeText}): ${rowsText(count, "holds", "hold")} ${holds}; ${remedy}.`,
      })),
  );
}
