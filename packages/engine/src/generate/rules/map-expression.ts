import type { Expression } from "@seedloom/core";

/**
 * The expression with some of its nodes replaced.
 * @param replace what a node becomes, with all below it; null to go on below
 */
export function mapExpression(expression: Expression, replace: (node: Expression) => Expression | null): Expression {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    const replaced = "kind" in node ? replace(node as Expression) : null;
    return replaced ?? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]));
  };
  return visit(expression) as Expression;
}
