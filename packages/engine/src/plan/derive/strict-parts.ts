import type { Expression } from "@seedloom/core";

/** Calls that are not NULL for a NULL among their arguments; functions of the schema's own are taken for ordinary ones. */
const LOOSE =
  /^(?:coalesce|concat(?:_ws)?|format|greatest|least|num_(?:non)?nulls|jsonb?_(?:build_)?(?:array|object))$/;

/** The expression and what it is made of, as far as a NULL there makes the whole NULL: `a` and `b` in `lower(a) || b`. */
export function strictParts(expression: Expression): readonly Expression[] {
  return [expression, ...strictOperands(expression).flatMap((operand) => strictParts(operand))];
}

function strictOperands(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case "operator":
      return [node.left, node.right];
    case "unary":
    case "cast":
    case "collate":
    case "subscript":
    case "field":
      return [node.operand];
    case "call":
      // What NULLIF compares with may be NULL.
      return node.name === "nullif" ? node.arguments.slice(0, 1) : LOOSE.test(node.name) ? [] : node.arguments;
    default:
      return [];
  }
}
