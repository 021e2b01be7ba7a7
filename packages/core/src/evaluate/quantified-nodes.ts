import type { CompareOperator, Expression, MatchFlavour } from "../expression.ts";
import { textType } from "../type.ts";
import { convertNode, inNode, quantifiedNode, quantifiedTest } from "./comparison.ts";
import { matcherOptions } from "./match-nodes.ts";
import type { EvaluationScope, Node } from "./node.ts";
import { matcherOf } from "./pattern/matcher.ts";
import { TEXT } from "./sql-type.ts";

const COMPARE_OPERATORS: readonly string[] = ["=", "<>", "<", "<=", ">", ">="] satisfies CompareOperator[];

function isCompare(operator: CompareOperator | MatchFlavour): operator is CompareOperator {
  return COMPARE_OPERATORS.includes(operator);
}

/** `left = ANY (array)`, `left LIKE ALL (array)` and their kin. */
export function quantifiedNodeOf(
  expression: Expression & { kind: "quantified" },
  inner: (expression: Expression) => Node,
  scope: EvaluationScope,
): Node {
  const { quantifier, operator, array } = expression;
  const left = inner(expression.left);
  if (isCompare(operator)) {
    // A list that is written out is IN, which looks constants up.
    const list = array.kind === "array" ? array.elements.map(inner) : null;
    if (list && !left.elements && list.every((member) => member.type.kind !== "array")) {
      if (quantifier === "any" && operator === "=") return inNode(false, left, list, scope);
      if (quantifier === "all" && operator === "<>") return inNode(true, left, list, scope);
    }
    return quantifiedNode(quantifier, operator, left, inner(array), scope);
  }
  const patterns = convertNode(inner(array), { kind: "array", element: textType(), dimensions: 1 }, scope);
  const text = convertNode(left, TEXT, scope);
  const options = matcherOptions(left, "\\", scope);
  const matchers = new Map<string, (text: string) => boolean>();
  return quantifiedTest(quantifier, text, patterns, (value, pattern) => {
    let matcher = matchers.get(pattern as string);
    if (!matcher) matchers.set(pattern as string, (matcher = matcherOf(operator, pattern as string, options)));
    return matcher(value as string);
  });
}
