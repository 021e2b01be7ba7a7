import { createRequire } from "node:module";
import type { Expr, parse as Parse, Program } from "sql-parser-cst";

interface Grammar {
  readonly parse: typeof Parse;
}

// The grammar alone: what its package loads beside it, to print trees and to walk them, takes longer than to read a small schema.
const { parse } = createRequire(import.meta.url)("sql-parser-cst/lib/parser") as Grammar;

export type Statement = Program["statements"][number];

/** The parser's tree, or null where it gives up. Ranges are offsets into `sql`. */
export function parseSql(sql: string): Statement | null {
  return parseAll(sql)?.[0] ?? null;
}

/** The trees of statements joined by semicolons, or null where the parser gives up on one of them. Ranges are offsets into `sql`. */
export function parseAll(sql: string): readonly Statement[] | null {
  try {
    return parse(sql, { dialect: "sqlite", includeRange: true }).statements;
  } catch {
    return null;
  }
}

/** An expression on its own, or null. */
export function parseExpression(text: string): Expr | null {
  const statement = parseSql(`SELECT (${text}\n)`);
  if (statement?.type !== "select_stmt") return null;
  const clause = statement.clauses[0];
  if (clause?.type !== "select_clause") return null;
  const item = clause.columns?.items[0];
  if (item?.type !== "paren_expr" || clause.columns?.items.length !== 1) return null;
  return item.expr as Expr;
}

/** The source of a node of a tree parsed from `sql`. */
export function sourceOf(sql: string, node: { readonly range?: [number, number] }): string {
  return node.range ? sql.slice(node.range[0], node.range[1]) : "";
}

/** What stands between a node's parentheses, without blanks around it. */
export function insideOf(sql: string, node: { readonly range?: [number, number] }): string {
  return sourceOf(sql, node).slice(1, -1).trim();
}
