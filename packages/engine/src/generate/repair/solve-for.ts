import { columnsOf, type Expression } from "@seedloom/core";
import { joinedParts, solveCall, solveJoined } from "./solve-text.ts";

/**
 * `side = other` solved for a column of `side`, through sums, products, casts, parts of texts and joined texts: what the column is equal
 * to. Where only a part of it is (`left(code, 2) = country`), it is made from the column itself.
 */
export function solveFor(side: Expression, column: string, other: Expression): Expression[] {
  switch (side.kind) {
    case "column":
      return side.name === column ? [other] : [];
    case "cast":
    case "collate":
      return [...joined(side, column, other), ...(joinedParts(side) ? [] : solveFor(side.operand, column, other))];
    case "call": {
      const [first] = side.arguments;
      if (joinedParts(side)) return joined(side, column, other);
      if (!first || !columnsOf(first).includes(column)) return [];
      return solveCall(side, other).flatMap((whole) => solveFor(first, column, whole));
    }
    case "operator": {
      if (joinedParts(side)) return joined(side, column, other);
      if (side.operator === "->>" || side.operator === "->") return member(side, column, other);
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

/** `data ->> 'kind' = kind`: the document with that member. */
function member(
  { left, right }: Expression & { readonly kind: "operator" },
  column: string,
  other: Expression,
): Expression[] {
  if (!columnsOf(left).includes(column)) return [];
  const part: Expression = { kind: "call", name: "jsonb_build_object", arguments: [right, other] };
  return solveFor(left, column, { kind: "operator", operator: "||", left, right: part });
}

function joined(side: Expression, column: string, other: Expression): Expression[] {
  const parts = joinedParts(side) ?? [];
  return parts.flatMap((part, place) =>
    columnsOf(part).includes(column)
      ? solveJoined(parts, place, other).flatMap((solved) => solveFor(part, column, solved))
      : [],
  );
}
