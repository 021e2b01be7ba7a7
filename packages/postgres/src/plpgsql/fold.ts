import { columnsOf, compileExpression, type EvaluationScope, type Expression, operandsOf } from "@seedloom/core";

/**
 * An expression without what is the same in every row: `tg_op = 'INSERT'` is true.
 * @param scope that the expression is evaluated in; only what names no column and calls no function is
 */
export function fold(expression: Expression, scope: EvaluationScope): Expression {
  if (expression.kind === "and" || expression.kind === "or") {
    const neutral = expression.kind === "and";
    const operands = expression.operands
      .map((operand) => fold(operand, scope))
      .filter((operand) => operand.kind !== "literal" || operand.value !== neutral);
    const decided = operands.find(
      ({ kind, ...rest }) => kind === "literal" && "value" in rest && rest.value === !neutral,
    );
    if (decided) return decided;
    const [first, ...more] = operands;
    return first === undefined ? literal(neutral) : more.length === 0 ? first : { ...expression, operands };
  }
  if (expression.kind === "not" || expression.kind === "isBoolean") {
    const operand = fold(expression.operand, scope);
    return operand.kind === "literal" ? evaluated({ ...expression, operand }, scope) : { ...expression, operand };
  }
  return evaluated(expression, scope);
}

function evaluated(expression: Expression, scope: EvaluationScope): Expression {
  if (expression.kind === "literal" || columnsOf(expression).length > 0 || calls(expression)) return expression;
  const compiled = compileExpression(expression, scope);
  if ("unsupported" in compiled) return expression;
  const value = compiled.evaluate([]);
  return value === null || typeof value === "boolean" ? literal(value) : expression;
}

const literal = (value: boolean | null): Expression => ({ kind: "literal", value });

function calls(expression: Expression): boolean {
  return expression.kind === "call" || operandsOf(expression).some(calls);
}
