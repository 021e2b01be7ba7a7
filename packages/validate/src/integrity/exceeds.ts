import type { Column, SqlSyntax } from "@seedloom/core";
import { baseType } from "@seedloom/core";

/**
 * Condition that a column is greater than one that should not be less. In numbers and texts 0 and '' say that there is no end:
 * never deleted, no maximum.
 */
export function exceeds(sql: SqlSyntax, first: Column, last: Column): string {
  const [least, most] = [sql.identifier(first.name), sql.identifier(last.name)];
  const none = { integer: "0", decimal: "0", float: "0", text: "''" }[baseType(last.type).kind as string];
  return `${least} > ${most}${none === undefined ? "" : ` AND ${most} <> ${none}`}`;
}
