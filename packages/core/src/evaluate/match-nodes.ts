import type { MatchFlavour } from "../expression.ts";
import { paddingOf } from "./blanks.ts";
import { convertNode } from "./comparison.ts";
import { UnsupportedExpression } from "./failure.ts";
import { derivedNode, type EvaluationScope, isConstant, mapNode, type Node } from "./node.ts";
import { matcherOf, type MatcherOptions } from "./pattern/matcher.ts";
import { BOOLEAN, TEXT } from "./sql-type.ts";

/** How patterns are read against an operand. */
export function matcherOptions(operand: Node, escape: string, scope: EvaluationScope): MatcherOptions {
  const ignoreCase = operand.type.kind === "text" && operand.type.caseInsensitive;
  return { escape, ignoreCase, wordEdges: scope.numericBooleans ?? false };
}

/** `operand LIKE pattern` and its kin; `escape` null: a backslash, as in PostgreSQL and MySQL; an empty text for none. */
export function matchNode(
  flavour: MatchFlavour,
  operand: Node,
  pattern: Node,
  escape: Node | null,
  scope: EvaluationScope,
): Node {
  const padding = paddingOf(operand.type, scope);
  const text = padding
    ? mapNode(operand, TEXT, (value) => padding(value as string))
    : convertNode(operand, TEXT, scope);
  const patternText = convertNode(pattern, TEXT, scope);
  if (escape && !isConstant(escape)) throw new UnsupportedExpression("ESCAPE that is not constant");
  const options = matcherOptions(operand, escape ? String(escape.constant ?? "") : "\\", scope);
  if (isConstant(patternText) && patternText.constant !== null) {
    const matcher = constantMatcher(flavour, patternText.constant as string, options);
    const { evaluate } = text;
    return derivedNode(BOOLEAN, [text], (row) => {
      const value = evaluate(row);
      return value === null ? null : matcher(value as string);
    });
  }
  let known: { pattern: string; matcher: (text: string) => boolean } | null = null;
  return derivedNode(BOOLEAN, [text, patternText], (row) => {
    const [value, wanted] = [text.evaluate(row), patternText.evaluate(row)];
    if (value === null || wanted === null) return null;
    if (known?.pattern !== wanted)
      known = { pattern: wanted as string, matcher: matcherOf(flavour, wanted as string, options) };
    return known.matcher(value as string);
  });
}

/** A pattern that is wrong is the row's failure, as in the database, which compiles patterns when it meets them. */
function constantMatcher(flavour: MatchFlavour, pattern: string, options: MatcherOptions): (text: string) => boolean {
  try {
    return matcherOf(flavour, pattern, options);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
