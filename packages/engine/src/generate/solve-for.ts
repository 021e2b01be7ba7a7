import type { Expression } from "@seedloom/core";

/** `side = other` solved for a column of `side`, through sums, products and casts: what the column is equal to. */
export function solveFor(side: Expression, column: string, other: Expression): Expression[] {
  switch (side.kind) {
    case "column":
      return side.name === column ? [other] : [];
    case "cast":
    case "collate":
      return solveFor(side.operand, column, other);
    case "operator": {
      const inverse = { "+": "-", "-": "+", "*": "/", "/": "*" }[side.operator];
      if (!inverse) return [];
      const left = solveFor(side.left, column, { kind: "operator", operator: inverse, left: other, right: side.right });
      const turned = side.operator === "-" || side.operator === "/";
      const right = solveFor(
        side.right,
        column,
        turned
          ? { kind: "operator", operator: side.operator, left: side.left, right: other }
          : { kind: "operator", operator: inverse, left: other, right: side.left },
      );
      return [...left, ...right];
    }
    default:
      return [];
  }
}
