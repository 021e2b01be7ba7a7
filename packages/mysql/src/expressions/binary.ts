import { comparisonOf, type Expression } from "@seedloom/core";
import type { BinaryExpr, Node } from "sql-parser-cst";
import { sharedComparison, sharedList } from "./idioms.ts";
import { match } from "./match.ts";
import { alike, both, number, truth, written } from "./operand-types.ts";
import type { ExpressionScope } from "./operand-types.ts";
import { call, cast, keyword, unsupported } from "./parts.ts";

/** What stands between two operands. */
export function binary(node: BinaryExpr, scope: ExpressionScope, convert: (operand: Node) => Expression): Expression {
  const operator = keyword(node.operator);
  const negated = operator.includes("NOT");
  if (/^(NOT )?(LIKE|RLIKE|REGEXP)$/.test(operator)) {
    return match(
      operator.endsWith("LIKE") && !operator.endsWith("RLIKE") ? "like" : "regex",
      negated,
      node,
      scope,
      convert,
    );
  }
  const left = convert(node.left);
  if (/^(NOT )?IN$/.test(operator)) {
    const list = node.right.type === "paren_expr" ? node.right.expr : unsupported(node.right);
    const items = list.type === "list_expr" ? list.items : [list];
    const [operand, values] = sharedList(
      left,
      items.map((item) => alike(convert(item), left, scope)),
    );
    return { kind: "in", negated, operand: written(operand, values, scope), list: values };
  }
  const right = convert(node.right);
  switch (operator) {
    case "AND":
    case "&&":
    case "OR":
    case "||": {
      const kind = operator === "AND" || operator === "&&" ? "and" : "or";
      const operands = [left, right].flatMap((side) => (side.kind === kind ? side.operands : [truth(side, scope)]));
      return { kind, operands };
    }
    case "XOR": {
      const not = (operand: Expression): Expression => ({ kind: "not", operand: truth(operand, scope) });
      return { kind: "compare", operator: "<>", left: not(left), right: not(right) };
    }
    case "IS":
    case "IS NOT":
      if (right.kind !== "literal" || (right.value !== null && typeof right.value !== "boolean")) {
        return unsupported(node);
      }
      return right.value === null
        ? { kind: "isNull", negated, operand: left }
        : { kind: "isBoolean", negated, value: right.value, operand: truth(left, scope) };
    case "<=>":
      return { kind: "distinct", negated: true, ...both(left, right, scope) };
    case "COLLATE":
      return { kind: "collate", operand: left, collation: right.kind === "column" ? right.name : "binary" };
    case "+":
    case "-":
    case "*":
    case "%":
    case "&":
    case "|":
    case "<<":
    case ">>":
      return { kind: "operator", operator, left: number(left, scope), right: number(right, scope) };
    case "^":
      return { kind: "operator", operator: "#", left, right };
    case "MOD":
      return { kind: "operator", operator: "%", left, right };
    case "/":
      // MySQL's `/` never divides integers as integers.
      return { kind: "operator", operator, left: cast(left, { kind: "decimal", precision: null, scale: null }), right };
    case "DIV":
      return call("div", left, right);
    case "":
      // Adjacent literals are one.
      if (left.kind === "literal" && right.kind === "literal") {
        return { kind: "literal", value: `${left.value}${right.value}` };
      }
      return unsupported(node);
    default: {
      const comparison = comparisonOf(operator);
      if (comparison === undefined) return unsupported(node);
      return sharedComparison({ kind: "compare", operator: comparison, ...both(left, right, scope) });
    }
  }
}
