import type { Expression, MatchFlavour } from "@seedloom/core";
import type { BinaryExpr, Node } from "sql-parser-cst";
import { withBackslashes } from "./idioms.ts";
import { flavourOf } from "./operand-types.ts";
import type { ExpressionScope } from "./operand-types.ts";
import { keyword } from "./parts.ts";

/** LIKE and REGEXP compare by the collation of what they look at. */
export function match(
  base: "like" | "regex",
  negated: boolean,
  node: BinaryExpr,
  scope: ExpressionScope,
  convert: (operand: Node) => Expression,
): Expression {
  const operand = convert(node.left);
  const escaped = node.right.type === "binary_expr" && keyword(node.right.operator) === "ESCAPE" ? node.right : null;
  const pattern = convert(escaped?.left ?? node.right);
  const escape = escaped === null ? null : convert(escaped.right);
  const known = isText(pattern) ? wellKnownPattern(base, pattern.value, escape) : null;
  if (known !== null) {
    const flavour = known.flavour ?? flavourOf(base, operand, scope);
    return { kind: "match", flavour, negated, operand, pattern: { kind: "literal", value: known.value }, escape: null };
  }
  return { kind: "match", flavour: flavourOf(base, operand, scope), negated, operand, pattern, escape };
}

/** A constant pattern in the words that all dialects share: LIKE with backslashes, a regular expression without `(?i)` before it. */
function wellKnownPattern(
  base: "like" | "regex",
  pattern: string,
  escape: Expression | null,
): { readonly value: string; readonly flavour: MatchFlavour | null } | null {
  if (base === "regex") {
    const [flag, sign] = /^\(\?(-?)i\)/.exec(pattern) ?? [];
    return flag === undefined ? null : { value: pattern.slice(flag.length), flavour: sign === "" ? "iregex" : "regex" };
  }
  if (escape === null || !isText(escape) || escape.value.length !== 1) return null;
  return { value: withBackslashes(pattern, escape.value), flavour: null };
}

function isText(expression: Expression): expression is { readonly kind: "literal"; readonly value: string } {
  return expression.kind === "literal" && typeof expression.value === "string";
}
