import type { Expression } from "@seedloom/core";

/** An expression without the casts and collations around it, which say how it is read, not what it is. */
export function bare(node: Expression): Expression {
  return node.kind === "cast" || node.kind === "collate" ? bare(node.operand) : node;
}

/** Whether an expression is that column, cast or not. */
export function isColumnNamed(node: Expression, name: string): boolean {
  const inner = bare(node);
  return inner.kind === "column" && inner.name === name;
}
