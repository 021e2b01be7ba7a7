import type { Expression, Table } from "@seedloom/core";
import type { RowRule } from "../generate/row-rules.ts";

/** Triggers that can refuse a new row, as rules that only the database can judge: by trying the rows. */
export function refusalRules(table: Table): RowRule[] {
  return table.triggers.flatMap(({ name, events, definition, refuses }): RowRule[] => {
    if (!refuses || !events.includes("insert")) return [];
    const elements = refuses.constants.flatMap((value): Expression[] =>
      typeof value === "string" || typeof value === "number" ? [{ kind: "literal", value }] : [],
    );
    const places = refuses.columns.map((column) => table.columns.findIndex((one) => one.name === column));
    return [
      {
        name,
        sql: { text: definition, expression: null },
        // The constants in its body are what values are likely to be compared with.
        expression: { kind: "row", elements },
        positions: places.filter((position) => position >= 0),
        holds: null,
        unsupported: "a trigger",
        asked: { text: "true", expression: null },
      },
    ];
  });
}
