import {
  type ColumnType,
  type CompareOperator,
  compileExpression,
  type EvaluationScope,
  type Expression,
  textType,
  type Value,
} from "@seedloom/core";

/** Short ways to write expressions in tests. */
export const lit = (value: null | boolean | number | string): Expression => ({ kind: "literal", value });
export const col = (name: string): Expression => ({ kind: "column", name });
export const call = (name: string, ...given: readonly Expression[]): Expression => ({
  kind: "call",
  name,
  arguments: given,
});
export const cast = (operand: Expression, type: ColumnType): Expression => ({ kind: "cast", operand, type });
export const op = (left: Expression, operator: string, right: Expression): Expression => ({
  kind: "operator",
  operator,
  left,
  right,
});
export const compare = (left: Expression, operator: CompareOperator, right: Expression): Expression => ({
  kind: "compare",
  operator,
  left,
  right,
});
export const not = (operand: Expression): Expression => ({ kind: "not", operand });
export const and = (...operands: readonly Expression[]): Expression => ({ kind: "and", operands });
export const or = (...operands: readonly Expression[]): Expression => ({ kind: "or", operands });

export const integer: ColumnType = { kind: "integer", bits: 32, unsigned: false };
export const decimal: ColumnType = { kind: "decimal", precision: null, scale: null };
export const boolean: ColumnType = { kind: "boolean" };
export const date: ColumnType = { kind: "date" };
export const timestamp: ColumnType = { kind: "timestamp", precision: 6, timeZone: false };
export const timestamptz: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };
export const time: ColumnType = { kind: "time", precision: 6, timeZone: false };
export const interval: ColumnType = { kind: "interval" };
export const json: ColumnType = { kind: "json", binary: true };
export const text = textType();
export const arrayOf = (element: ColumnType): ColumnType => ({ kind: "array", element, dimensions: 1 });

/** 2026-01-15T12:00Z. */
export const now = Date.UTC(2026, 0, 15, 12);

/** The value of an expression over named columns; a text `unsupported: …` where it cannot be evaluated. */
export function valueOf(
  expression: Expression,
  given: Readonly<Record<string, readonly [ColumnType, Value]>> = {},
  options: Partial<Pick<EvaluationScope, "now" | "numericBooleans">> = {},
): Value {
  const columns = Object.entries(given).map(([name, [type]]) => ({ name, type }));
  const compiled = compileExpression(expression, { now, ...options, columns });
  if ("unsupported" in compiled) return `unsupported: ${compiled.unsupported}`;
  return compiled.evaluate(Object.values(given).map(([, value]) => value));
}
