import type { Expression } from "@seedloom/core";

/** The ways in which a CASE of conditions can be true: its condition and what it asks for, then what it asks for otherwise. */
export function waysThrough({
  operand,
  branches,
  otherwise,
}: Expression & { readonly kind: "case" }): readonly Expression[] {
  const isFalse = (node: Expression) => node.kind === "literal" && node.value === false;
  const ways = branches.flatMap(({ when, then }): Expression[] => {
    const taken: Expression = operand ? { kind: "compare", operator: "=", left: operand, right: when } : when;
    return isFalse(then) ? [] : [{ kind: "and", operands: [taken, then] }];
  });
  return otherwise === null || isFalse(otherwise) ? ways : [...ways, otherwise];
}
