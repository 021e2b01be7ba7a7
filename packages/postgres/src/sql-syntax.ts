import type { Column, SqlSyntax, TableId, TableName } from "@seedloom/core";
import { nextValue } from "./next-value.ts";
import { quoteIdentifier, quoteLiteral, quoteTable } from "./quote.ts";

/** How PostgreSQL spells what shared SQL needs. */
export const sqlSyntax: SqlSyntax = {
  identifier: quoteIdentifier,
  table: quoteTable,
  literal: quoteLiteral,
  partition: (_, partition) => quoteTable(nameOf(partition)),
  stored,
  nextValue,
};

/** A partition is a table of its own. */
function nameOf(id: TableId): TableName {
  const parts = [...id.matchAll(/"((?:[^"]|"")*)"|[^."]+/g)].map(([part, quoted]) =>
    quoted === undefined ? part : quoted.replaceAll('""', '"'),
  );
  return { schema: parts.length > 1 ? (parts[0] ?? null) : null, name: parts.at(-1) ?? "" };
}

/**
 * The text of the value as the column's type. A domain's CHECKs would refuse a value that breaks them, so that its type is left
 * out; collation "C" compares bytes.
 */
function stored(expression: string, column: Column): string {
  const cast = column.type.kind === "domain" ? `(${expression})` : `CAST((${expression}) AS ${column.typeText})`;
  return `${cast}::text COLLATE "C"`;
}
