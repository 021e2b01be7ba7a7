import { columnsOf, operandsOf } from "@seedloom/core";
import type { Expression } from "@seedloom/core";
import { expect, test } from "vitest";
import { and, call, cast, col, compare, integer, lit, not, op } from "./build.ts";

const [a, b, c] = [col("a"), col("b"), col("c")];

test.each<[Expression, readonly string[]]>([
  [lit(1), []],
  [a, ["a"]],
  [and(compare(b, "<", a), compare(a, ">", lit(0)), not(c)), ["b", "a", "c"]],
  [{ kind: "between", negated: false, symmetric: false, operand: b, low: a, high: c }, ["b", "a", "c"]],
  [{ kind: "in", negated: false, operand: a, list: [lit(1), c] }, ["a", "c"]],
  [{ kind: "case", operand: c, branches: [{ when: b, then: a }], otherwise: null }, ["c", "b", "a"]],
  [{ kind: "case", operand: null, branches: [{ when: b, then: lit(1) }], otherwise: c }, ["b", "c"]],
  [{ kind: "match", flavour: "like", negated: false, operand: a, pattern: b, escape: c }, ["a", "b", "c"]],
  [
    { kind: "quantified", quantifier: "any", operator: "=", left: a, array: { kind: "array", elements: [b, c] } },
    ["a", "b", "c"],
  ],
  [call("coalesce", c, cast(op(a, "+", b), integer)), ["c", "a", "b"]],
  [{ kind: "subscript", operand: a, index: b }, ["a", "b"]],
  [{ kind: "field", operand: a, name: "b" }, ["a"]],
])("columns of %o", (expression, names) => {
  expect(columnsOf(expression)).toEqual(names);
});

test("operands stand in order", () => {
  expect(operandsOf(compare(a, "=", b))).toEqual([a, b]);
  expect(operandsOf({ kind: "row", elements: [c, a] })).toEqual([c, a]);
});
