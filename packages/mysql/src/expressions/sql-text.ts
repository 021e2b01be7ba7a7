import type { Expression, SqlText } from "@seedloom/core";
import { createRequire } from "node:module";
import type { BinaryExpr, Node, parse as Parse } from "sql-parser-cst";
import type { PeggySyntaxError as SyntaxProblem } from "sql-parser-cst/lib/parser.js";
import { binary } from "./binary.ts";
import { functionCall } from "./function-call.ts";
import { alike, truth, written } from "./operand-types.ts";
import type { ExpressionScope } from "./operand-types.ts";
import {
  call,
  cast,
  castType,
  interval,
  keyword,
  numberLiteral,
  TIMESTAMP,
  Unsupported,
  unsupported,
} from "./parts.ts";
import { parseableText } from "./parseable-text.ts";

interface Grammar {
  readonly parse: typeof Parse;
  readonly PeggySyntaxError: typeof SyntaxProblem;
}

// The grammar alone: what its package loads beside it, to print trees and to walk them, takes longer than to read a small schema.
const { parse, PeggySyntaxError } = createRequire(import.meta.url)("sql-parser-cst/lib/parser") as Grammar;

/**
 * A server's expression with what it parses to; `expression` is null where the parser or `Expression` gives up.
 * @example
 * sqlText("`age` >= 18", scope).expression;
 * // { kind: "compare", operator: ">=", left: { kind: "column", name: "age" }, right: { kind: "literal", value: 18 } }
 */
export function sqlText(text: string, scope: ExpressionScope): SqlText {
  try {
    const [statement] = parse(`SELECT ${parseableText(text)}`, { dialect: scope.flavour }).statements;
    if (statement?.type !== "select_stmt") return { text, expression: null };
    const [clause] = statement.clauses;
    if (clause?.type !== "select_clause" || clause.columns?.items.length !== 1) return { text, expression: null };
    const [item] = clause.columns.items;
    return { text, expression: item === undefined ? null : convert(item, scope) };
  } catch (error) {
    if (error instanceof Unsupported || error instanceof PeggySyntaxError) {
      return { text, expression: null };
    }
    throw error;
  }
}

function convert(node: Node, scope: ExpressionScope): Expression {
  const go = (child: Node) => convert(child, scope);
  switch (node.type) {
    case "identifier":
      return { kind: "column", name: node.name };
    case "member_expr":
      // `database`.`table`.`column`
      return node.property.type === "identifier" ? { kind: "column", name: node.property.name } : unsupported(node);
    case "paren_expr":
      return go(node.expr);
    case "list_expr":
      return { kind: "row", elements: node.items.map(go) };
    case "row_constructor":
      return { kind: "row", elements: node.row.expr.items.map(go) };
    case "null_literal":
      return { kind: "literal", value: null };
    case "boolean_literal":
    case "string_literal":
      return { kind: "literal", value: node.value };
    case "string_with_charset":
      return node.string.type === "string_literal" ? go(node.string) : unsupported(node);
    case "number_literal":
      return numberLiteral(node.text, node.value);
    case "date_literal":
      return cast(go(node.string), { kind: "date" });
    case "time_literal":
      return cast(go(node.string), { kind: "time", precision: 6, timeZone: false });
    case "timestamp_literal":
      return cast(go(node.string), TIMESTAMP);
    case "interval_literal":
      return interval(go(node.value), node.unit);
    case "prefix_op_expr": {
      const operator = typeof node.operator === "string" ? node.operator : keyword(node.operator);
      const operand = go(node.expr);
      if (operator === "NOT" || operator === "!") return { kind: "not", operand: truth(operand, scope) };
      if (operator === "-" && operand.kind === "literal" && typeof operand.value === "number") {
        return { kind: "literal", value: -operand.value };
      }
      if (operator === "-" || operator === "+" || operator === "~") return { kind: "unary", operator, operand };
      return operator === "BINARY" ? { kind: "collate", operand, collation: "binary" } : unsupported(node);
    }
    case "postfix_op_expr": {
      const operator = keyword(node.operator);
      if (operator === "IS UNKNOWN" || operator === "IS NOT UNKNOWN") {
        return { kind: "isBoolean", negated: operator === "IS NOT UNKNOWN", value: null, operand: go(node.expr) };
      }
      return unsupported(node);
    }
    case "between_expr": {
      const operand = go(node.left);
      const [low, high] = [alike(go(node.begin), operand, scope), alike(go(node.end), operand, scope)];
      const negated = keyword(node.betweenKw).startsWith("NOT");
      const compared = written(operand, [low, high], scope);
      return { kind: "between", negated, symmetric: false, operand: compared, low, high };
    }
    case "case_expr": {
      const operand = node.expr === undefined ? null : go(node.expr);
      const branches = [];
      let otherwise: Expression | null = null;
      for (const clause of node.clauses) {
        if (clause.type === "case_else") otherwise = go(clause.result);
        else {
          const when = go(clause.condition);
          branches.push({
            when: operand === null ? truth(when, scope) : alike(when, operand, scope),
            then: go(clause.result),
          });
        }
      }
      return { kind: "case", operand, branches, otherwise };
    }
    case "cast_expr": {
      const operand = go(node.args.expr.expr);
      const { dataType } = node.args.expr;
      // `BINARY name`, as the catalogs keep it: compared byte by byte.
      if (dataType.type === "data_type_name" && keyword(dataType.name) === "BINARY") {
        return { kind: "collate", operand, collation: "binary" };
      }
      return cast(operand, castType(dataType));
    }
    case "extract_expr": {
      const { unit, expr } = node.args.expr;
      if (unit.type !== "interval_unit") return unsupported(node);
      return call("extract", { kind: "literal", value: unit.unitKw.name.toLowerCase() }, go(expr));
    }
    case "func_call":
      return functionCall(node, scope, go);
    case "binary_expr":
      return binary(node as BinaryExpr, scope, go);
    default:
      return unsupported(node);
  }
}
