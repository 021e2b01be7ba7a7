import type { ColumnType, SqlText } from "@seedloom/core";
import { parseExpression, type Scope } from "./parse-expression.ts";
import { settle } from "./settle.ts";

/** Names as SQLite resolves them among a table's columns: without regard to the case of ASCII letters. */
export function scopeOf(columns: readonly { readonly name: string }[]): Scope {
  const names = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  return { column: (name) => names.get(name.toLowerCase()) ?? null };
}

/** A constraint's or index's expression over columns of those types. */
export function toSqlText(text: string, scope: Scope, types: ReadonlyMap<string, ColumnType>): SqlText {
  const expression = parseExpression(text, scope);
  return { text, expression: expression && settle(expression, (column) => types.get(column) ?? null) };
}
