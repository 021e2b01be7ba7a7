import type { Catalog, Column, Table } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { orphans } from "../orphans.ts";
import { bare, namesOfRow, tablesWithKeyLike } from "../reference-names.ts";
import { rowsText } from "../rows-text.ts";

/** Columns that read like a reference (`customer_id` beside a table `customers`) but are not declared as one find their row. */
export const undeclaredReference: IntegrityCheck = {
  name: "undeclaredReference",
  severity: "warning",
  goal: "Every value of a column named like a reference (`customer_id` beside `customers`) that nothing declares finds its row.",
  questions: (context) =>
    context.table.columns.flatMap((column) => {
      const { catalog, table } = context;
      const parent = impliedParent(catalog, table, column);
      const key = parent?.primaryKey?.columns;
      if (parent === null || key === undefined) return [];
      return [
        {
          kind: "query" as const,
          fault: "orphan",
          columns: [column.name],
          constraint: null,
          expected: `A row of ${parent.id} for every ${column.name}.`,
          sql: orphans(context, [column.name], parent, key),
          message: (count: number) =>
            `${table.id}.${column.name}: ${rowsText(count, "refers", "refer")} to no row of ${parent.id}, which the name points to and no foreign key guards; declare one, or rename the column.`,
        },
      ];
    }),
};

/** The table that an undeclared reference is named for: same schema, one key column of the same kind of type. */
function impliedParent(catalog: Catalog, table: Table, column: Column): Table | null {
  const stem = /^(.+?)(?:_id|Id|_ID|ID)$/.exec(column.name)?.[1];
  if (stem === undefined || isKeyed(table, column.name)) return null;
  // A reference that a `…_type` column beside it points at several tables.
  if (table.columns.some((other) => bare(other.name) === `${bare(stem)}type`)) return null;
  // A column named for its own table is a number of the row's own: `teamID` beside the key `id` of `team`.
  const parents = tablesWithKeyLike(catalog, table, column).filter(
    ({ id, name }) => id !== table.id && namesOfRow(name).includes(bare(stem)),
  );
  return parents.length === 1 ? (parents[0] ?? null) : null;
}

/** Whether the column is the table's own key, or part of a declared reference. */
function isKeyed(table: Table, column: string): boolean {
  const own = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === column;
  const declared = [...table.foreignKeys, ...(table.periodKeys ?? [])];
  return own || declared.some((key) => key.columns.includes(column));
}
