import { insideOf, parseSql, sourceOf } from "./parse.ts";
import type { DdlExpression } from "./read-table.ts";
import type { Expr } from "sql-parser-cst";
import { tokenize, type Token, isKeyword } from "./tokenize.ts";
import { parseExpression } from "./parse.ts";

/** What a CREATE INDEX says: the text of its parts, and its WHERE. */
export interface IndexDdl {
  /** Without ASC, DESC and COLLATE. */
  readonly parts: readonly { readonly text: string; readonly node: Expr | null }[];
  readonly predicate: { readonly text: string; readonly node: Expr | null } | null;
}

/** Reads a CREATE INDEX statement of sqlite_master. */
export function readIndex(sql: string): IndexDdl {
  const statement = parseSql(sql);
  if (statement?.type !== "create_index_stmt" || statement.columns.expr.type !== "list_expr") return readTokens(sql);
  const where = statement.clauses.find((clause) => clause.type === "where_clause");
  return {
    parts: statement.columns.expr.items.map((item): DdlExpression => {
      const node = withoutCollation(item.expr);
      return node.type === "paren_expr"
        ? { text: insideOf(sql, node), node: node.expr as Expr }
        : { text: sourceOf(sql, node), node };
    }),
    predicate: where ? { text: sourceOf(sql, where.expr), node: where.expr } : null,
  };
}

function withoutCollation(expr: Expr): Expr {
  return expr.type === "binary_expr" &&
    typeof expr.operator === "object" &&
    "name" in expr.operator &&
    expr.operator.name === "COLLATE"
    ? (expr.left as Expr)
    : expr;
}

/** Where the parser gives up on the statement, each part is tried alone. */
function readTokens(sql: string): IndexDdl {
  const tokens = tokenize(sql);
  const parts: { text: string; node: Expr | null }[] = [];
  let predicate: IndexDdl["predicate"] = null;
  let depth = 0;
  let part: Token[] = [];
  const finish = () => {
    const end = part.findIndex((token) => isKeyword(token, "COLLATE", "ASC", "DESC"));
    const kept = end < 0 ? part : part.slice(0, end);
    const text = sql.slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0);
    parts.push({ text, node: parseExpression(text) });
    part = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.text === ")" && --depth === 0) {
      finish();
      const where = tokens[at + 1];
      if (isKeyword(where, "WHERE") && where) {
        const text = sql.slice(where.end).trim();
        predicate = { text, node: parseExpression(text) };
      }
      break;
    }
    if (depth === 1 && token.text === ",") finish();
    else if (depth > 0) part.push(token);
    if (token.text === "(") depth++;
  }
  return { parts, predicate };
}
