import type { Column, Expression } from "@seedloom/core";
import type { Literal } from "./limits.ts";

/** The constant a column defaults to, or undefined: without one, or where it is computed. */
export function literalDefault(column: Column): Literal | undefined {
  if (column.default === null || column.default.volatile) return undefined;
  const { expression } = column.default.sql;
  return expression === null ? undefined : literal(expression);
}

function literal(expression: Expression): Literal | undefined {
  if (expression.kind === "literal") return expression.value;
  if (expression.kind === "cast") return literal(expression.operand);
  if (expression.kind === "unary" && expression.operator === "-") {
    const value = literal(expression.operand);
    return typeof value === "number" ? -value : undefined;
  }
  return undefined;
}
