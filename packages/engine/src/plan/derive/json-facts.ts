import type { Expression } from "@seedloom/core";

/** Ways out of an OR that are followed; each gives a shape. */
const ALTERNATIVES = 8;

/** A condition that has to hold, or must not. */
export interface Fact {
  readonly node: Expression;
  readonly negated: boolean;
}

/** The ways in which a condition can hold, each as facts that hold together. */
export function alternatives(node: Expression, negated: boolean): (readonly Fact[])[] {
  if (node.kind === "not") return alternatives(node.operand, !negated);
  if (node.kind === "isBoolean" && node.value !== null)
    return alternatives(node.operand, negated !== (node.negated !== !node.value));
  const joins = node.kind === (negated ? "or" : "and");
  if (node.kind !== "and" && node.kind !== "or") return [[{ node, negated }]];
  const parts = node.operands.map((operand) => alternatives(operand, negated));
  if (!joins) return parts.flat().slice(0, ALTERNATIVES);
  return parts.reduce(
    (done, part) => done.flatMap((facts) => part.map((more) => [...facts, ...more])).slice(0, ALTERNATIVES),
    [[]] as (readonly Fact[])[],
  );
}
