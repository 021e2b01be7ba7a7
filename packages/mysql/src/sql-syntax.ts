import type { Column, SqlSyntax, TableId, TableName } from "@seedloom/core";
import { misfits } from "./misfits.ts";
import { sharedElements } from "./multi-valued.ts";
import { sharedPeriods } from "./periods.ts";
import { quoteIdentifier, quoteString, quoteTable } from "./quote.ts";

/** How MySQL and MariaDB spell what shared SQL needs. */
export const sqlSyntax: SqlSyntax = {
  identifier: quoteIdentifier,
  table: quoteTable,
  literal,
  partition: (table, partition) => `${quoteTable(table)} PARTITION (${quoteIdentifier(nameOf(partition))})`,
  stored,
  misfits,
  counter,
  shared: (table, exclusion) => sharedPeriods(table, exclusion) ?? sharedElements(table, exclusion),
};

/** What a backslash means depends on NO_BACKSLASH_ESCAPES, so that text with one is spelled in bytes. */
function literal(text: string): string {
  if (!/[\\\0]/.test(text)) return quoteString(text).replaceAll("\\'", "''");
  return `_utf8mb4 0x${Buffer.from(text).toString("hex")}`;
}

/** `Partition.id` is the table's and, behind `#`, the partition's name. */
function nameOf(partition: TableId): string {
  return partition
    .slice(partition.lastIndexOf("#") + 1)
    .replace(/"$/, "")
    .replaceAll('""', '"');
}

/**
 * Rounded to the column's precision as an INSERT rounds, and as bytes where a collation would see less:
 * https://dev.mysql.com/doc/refman/9.7/en/cast-functions.html
 */
function stored(expression: string, { type }: Column): string {
  switch (type.kind) {
    case "text": {
      // char(n) comes back without its blanks.
      const text = `CONVERT(${expression} USING utf8mb4)`;
      return `CAST(${type.fixed ? `RTRIM(${text})` : text} AS BINARY)`;
    }
    case "timestamp":
      return `CAST(${expression} AS DATETIME(${type.precision}))`;
    case "time":
      return `CAST(${expression} AS TIME(${type.precision}))`;
    case "date":
      return `CAST(${expression} AS DATE)`;
    default:
      return expression;
  }
}

/** InnoDB passes the greatest value by itself, when rows are inserted or changed; it cannot pass the type's own end. */
function counter(table: TableName, { name, generated }: Column): string | null {
  if (generated.kind !== "identity" || generated.sequence !== null) return null;
  return `(SELECT CAST(MAX(${quoteIdentifier(name)}) AS DECIMAL(20)) + 1 FROM ${quoteTable(table)})`;
}
