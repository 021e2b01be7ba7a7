import type { Value } from "../value.ts";
import { conversionOf } from "./cast.ts";
import { derivedNode, type EvaluationScope, isConstant, type Node } from "./node.ts";
import { BOOLEAN, categoryOf } from "./sql-type.ts";

/** A node where SQL wants a condition: numbers are true unless 0 in the dialects that say so. */
export function conditionNode(node: Node, scope: EvaluationScope): Node {
  if (categoryOf(node.type) === "boolean") return node;
  if (isConstant(node) && node.constant === null) return { ...node, type: BOOLEAN };
  const convert = conversionOf(node.type, BOOLEAN, { lenient: scope.numericBooleans ?? false });
  const { evaluate } = node;
  return derivedNode(BOOLEAN, [node], (row) => {
    const value = evaluate(row);
    return value === null || !convert ? value : convert(value);
  });
}

/** NOT: unknown stays unknown. */
export function notNode(operand: Node): Node {
  const { evaluate } = operand;
  return derivedNode(BOOLEAN, [operand], (row) => {
    const value = evaluate(row);
    return value === null ? null : !value;
  });
}

/** AND: false if any operand is, else unknown if any is. */
export function andNode(operands: readonly Node[]): Node {
  return junction(operands, false);
}

/** OR: true if any operand is, else unknown if any is. */
export function orNode(operands: readonly Node[]): Node {
  return junction(operands, true);
}

/** The operands up to the first that decides. */
function junction(operands: readonly Node[], decisive: boolean): Node {
  const [first, second] = operands;
  if (operands.length === 2 && first && second) {
    const { evaluate: left } = first;
    const { evaluate: right } = second;
    return derivedNode(BOOLEAN, operands, (row) => {
      const a = left(row);
      if (a === decisive) return decisive;
      const b = right(row);
      if (b === decisive) return decisive;
      return a === null || b === null ? null : !decisive;
    });
  }
  const evaluators = operands.map((operand) => operand.evaluate);
  return derivedNode(BOOLEAN, operands, (row) => {
    let outcome: Value = !decisive;
    for (const evaluate of evaluators) {
      const value = evaluate(row);
      if (value === decisive) return decisive;
      if (value === null) outcome = null;
    }
    return outcome;
  });
}
