import type { CompareOperator, Expression } from "./expression.ts";

const OPPOSITES: Readonly<Record<CompareOperator, CompareOperator>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};

/**
 * A condition that is true where another is false, false where that is true, and NULL where that is.
 * @example
 * negation({ kind: "isNull", negated: false, operand: { kind: "column", name: "a" } }); // => { kind: "isNull", negated: true, operand: { kind: "column", name: "a" } }
 */
export function negation(expression: Expression): Expression {
  switch (expression.kind) {
    case "not":
      return expression.operand;
    case "and":
    case "or":
      return { kind: expression.kind === "and" ? "or" : "and", operands: expression.operands.map(negation) };
    case "compare":
      return { ...expression, operator: OPPOSITES[expression.operator] };
    case "isNull":
    case "isBoolean":
    case "between":
    case "in":
    case "match":
    case "distinct":
      return { ...expression, negated: !expression.negated };
    case "literal":
      return typeof expression.value === "boolean"
        ? { kind: "literal", value: !expression.value }
        : { kind: "not", operand: expression };
    default:
      return { kind: "not", operand: expression };
  }
}
