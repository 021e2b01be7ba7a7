import type { Expression } from "@seedloom/core";

/** Thrown for what core's expressions have no place for: subqueries, aggregates, array slices … */
export class Inexpressible extends Error {}

export const call = (name: string, ...given: readonly Expression[]): Expression => ({
  kind: "call",
  name,
  arguments: given,
});

export const literal = (value: null | boolean | number | string): Expression => ({ kind: "literal", value });

export const not = (operand: Expression): Expression => ({ kind: "not", operand });
