import { comparisonOf, type Expression, type MatchFlavour } from "@seedloom/core";
import { elementsOf } from "./array-elements.ts";
import { Inexpressible, literal, not } from "./expression-parts.ts";

/** Operators behind LIKE, ILIKE and regular expressions; a leading `!` negates. */
export const matches: Readonly<Record<string, MatchFlavour>> = {
  "~~": "like",
  "~~*": "ilike",
  "~": "regex",
  "~*": "iregex",
};

export function unary(operator: string, operand: Expression): Expression {
  if (operand.kind === "literal" && typeof operand.value === "number") {
    if (operator === "-") return literal(-operand.value);
    if (operator === "+") return operand;
  }
  return { kind: "unary", operator, operand };
}

/** LIKE … ESCAPE and SIMILAR TO come as functions around the pattern. */
export function match(flavour: MatchFlavour, negated: boolean, operand: Expression, pattern: Expression): Expression {
  if (pattern.kind === "call" && (pattern.name === "like_escape" || pattern.name === "similar_to_escape")) {
    const [inner, escape = null] = pattern.arguments;
    if (inner === undefined) throw new Inexpressible();
    const similar = pattern.name === "similar_to_escape";
    return { kind: "match", flavour: similar ? "similar" : flavour, negated, operand, pattern: inner, escape };
  }
  return { kind: "match", flavour, negated, operand, pattern, escape: null };
}

export function quantified(
  quantifier: "any" | "all",
  operator: string,
  left: Expression,
  array: Expression,
): Expression {
  const comparison = comparisonOf(operator);
  if (comparison !== undefined) {
    const elements = elementsOf(array);
    // `= ANY (ARRAY[…])` is how the server stores IN.
    if (elements !== null && elements.length > 0) {
      if (comparison === "=" && quantifier === "any")
        return { kind: "in", negated: false, operand: left, list: elements };
      if (comparison === "<>" && quantifier === "all")
        return { kind: "in", negated: true, operand: left, list: elements };
    }
    return { kind: "quantified", quantifier, operator: comparison, left, array };
  }
  const negated = operator.startsWith("!");
  const flavour = matches[negated ? operator.slice(1) : operator];
  if (flavour === undefined) throw new Inexpressible();
  if (!negated) return { kind: "quantified", quantifier, operator: flavour, left, array };
  // De Morgan: unlike all of them = not like any of them.
  return not({
    kind: "quantified",
    quantifier: quantifier === "any" ? "all" : "any",
    operator: flavour,
    left,
    array,
  });
}
