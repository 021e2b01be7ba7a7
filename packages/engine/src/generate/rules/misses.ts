import { compileExpression, type EvaluationScope, type Expression, type Value } from "@seedloom/core";
import { waysThrough } from "./ways-through.ts";

type Count = (values: readonly Value[]) => number;

/**
 * How many conditions of an expression are false, on the way that misses fewest: what tells a search that one of three columns is right
 * already. Null for an expression without such ways, which holds or does not.
 */
export function missesOf(expression: Expression, scope: EvaluationScope): Count | null {
  if (!branches(expression)) return null;
  let count: Count | null = null;
  return (values) => (count ??= countOf(expression, scope))(values);
}

/** Whether there is a choice between several conditions together. */
function branches(node: Expression): boolean {
  switch (node.kind) {
    case "case":
      return true;
    case "or":
      return node.operands.some((operand) => operand.kind === "and" || branches(operand));
    case "and":
      return node.operands.some(branches);
    case "isBoolean":
      return branches(node.operand);
    default:
      return false;
  }
}

function countOf(node: Expression, scope: EvaluationScope): Count {
  switch (node.kind) {
    case "and": {
      const parts = node.operands.map((operand) => countOf(operand, scope));
      return (values) => parts.reduce((sum, part) => sum + part(values), 0);
    }
    case "or": {
      const parts = node.operands.map((operand) => countOf(operand, scope));
      return (values) => Math.min(...parts.map((part) => part(values)));
    }
    case "case": {
      const ways = waysThrough(node);
      return ways.length === 0 ? () => 1 : countOf({ kind: "or", operands: ways }, scope);
    }
    case "isBoolean":
      if (node.value === true && !node.negated) return countOf(node.operand, scope);
      break;
    case "between":
      if (node.negated || node.symmetric) break;
      return countOf(
        {
          kind: "and",
          operands: [
            { kind: "compare", operator: ">=", left: node.operand, right: node.low },
            { kind: "compare", operator: "<=", left: node.operand, right: node.high },
          ],
        },
        scope,
      );
    default:
  }
  const compiled = compileExpression(node, scope);
  if ("unsupported" in compiled) return () => 0;
  return (values) => {
    const value = compiled.evaluate(values);
    return value === false || value === 0 || value === 0n ? 1 : 0;
  };
}
