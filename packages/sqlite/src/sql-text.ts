import type { ColumnType, SqlText } from "@seedloom/core";
import type { Expr } from "sql-parser-cst";
import { toExpression, type Scope } from "./expressions.ts";
import { settle } from "./settle.ts";

/** Names as SQLite resolves them among a table's columns: without regard to the case of ASCII letters. */
export function scopeOf(columns: readonly { readonly name: string }[]): Scope {
  const names = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  return { column: (name) => names.get(name.toLowerCase()) ?? null };
}

/** A constraint's or index's expression over columns of those types. */
export function toSqlText(
  text: string,
  node: Expr | null,
  scope: Scope,
  types: ReadonlyMap<string, ColumnType>,
): SqlText {
  const expression = node && toExpression(node, scope);
  return { text, expression: expression && settle(expression, (column) => types.get(column) ?? null) };
}
