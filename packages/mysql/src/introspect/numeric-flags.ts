import type { CheckRow, ColumnRow, ForeignKeyRow, IndexRow } from "../catalog-rows.ts";
import { quoteIdentifier } from "../quote.ts";

/**
 * Which `tinyint(1)` columns count rather than say yes or no: those that are a key by themselves, part of a foreign key,
 * default to more than 1, or are compared with more than 1 by a CHECK.
 */
export function numericFlags(
  columns: readonly ColumnRow[],
  indexes: ReadonlyMap<string, readonly IndexRow[]>,
  foreignKeys: readonly ForeignKeyRow[],
  checks: readonly CheckRow[],
): (column: string) => boolean {
  const names = new Set(foreignKeys.map((key) => key.column));
  for (const parts of indexes.values()) {
    const [part] = parts;
    if (parts.length === 1 && part?.column != null) names.add(part.column);
  }
  for (const { column, default: value, extra } of columns) {
    if (/auto_increment/i.test(extra) || (value !== null && /^'?-?\d+'?$/.test(value) && !/^'?[01]'?$/.test(value))) {
      names.add(column);
    }
    const own = checks.filter((check) => check.clause.includes(quoteIdentifier(column)));
    if (own.some((check) => /(?<![\w.'])-?(?:[2-9]|\d{2,})(?![\w.'])/.test(check.clause))) names.add(column);
  }
  return (column) => names.has(column);
}
