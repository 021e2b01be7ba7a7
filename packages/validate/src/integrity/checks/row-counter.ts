import type { Column, ForeignKey, Table } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { CheckContext, IntegrityCheck } from "../check.ts";
import { bare, namesOfRow } from "../reference-names.ts";
import { rowsText } from "../rows-text.ts";
import { all, source } from "../sql.ts";

/** A column `comments_count` says how many rows of `comments` refer to the row, where exactly one foreign key can be meant. */
export const rowCounter: IntegrityCheck = {
  name: "rowCounter",
  severity: "warning",
  goal: "Every column named as the number of a row's children (`comments_count`) is that number.",
  questions: (context) =>
    context.table.columns.flatMap((column) => {
      const counted = countedBy(context, column);
      if (counted === null) return [];
      const { table, sql } = context;
      const { child, key } = counted;
      const name = sql.identifier(column.name);
      const shown = [...new Set([...(table.primaryKey?.columns ?? []), column.name])];
      const own = key.columns.map((from) => sql.identifier(from));
      const pairs = key.references.columns.map((to, index) => `n.${own[index]} = t.${sql.identifier(to)}`);
      const counts = `SELECT ${own.join(", ")}, count(*) AS seedloom_rows FROM ${source(context, child)} GROUP BY ${own.join(", ")}`;
      return [
        {
          kind: "query" as const,
          columns: [column.name],
          constraint: null,
          expected: `The number of rows of ${child.id} that refer to the row.`,
          sql: `SELECT ${shown.map((to) => `t.${sql.identifier(to)}`).join(", ")}, coalesce(n.seedloom_rows, 0) AS seedloom_rows FROM ${source(context, table)} t LEFT JOIN (${counts}) n ON ${all(pairs)} WHERE t.${name} <> coalesce(n.seedloom_rows, 0)`,
          message: (count: number) =>
            `${table.id}.${column.name}: ${rowsText(count, "holds", "hold")} another number than that of rows of ${child.id} (${key.columns.join(", ")}); count them again, or ignore this if not all of them are meant.`,
        },
      ];
    }),
};

/** The table whose rows a column is named to count, and the only foreign key by which they could belong to the row. */
function countedBy({ catalog, table }: CheckContext, column: Column): { child: Table; key: ForeignKey } | null {
  const stem = /^(.+?)_?counts?$/i.exec(column.name)?.[1] ?? /^(?:num|nr|number_of)_(.+)$/i.exec(column.name)?.[1];
  if (stem === undefined || baseType(column.type).kind !== "integer" || column.generated.kind !== "no") return null;
  const children = catalog.tables.filter(
    (child) => child.schema === table.schema && namesOfRow(child.name).includes(bare(stem)),
  );
  const [child, ...more] = children;
  if (child === undefined || more.length > 0) return null;
  const keys = child.foreignKeys.filter((key) => key.references.table === table.id);
  const [key, ...others] = keys;
  return key === undefined || others.length > 0 ? null : { child, key };
}
