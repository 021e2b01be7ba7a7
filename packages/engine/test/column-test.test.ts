import { type Expression, type Value } from "@seedloom/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnTest } from "../src/generate/rules/column-test.ts";
import { rowRules, tableScope } from "../src/generate/rules/row-rules.ts";
import { catalog, column, id, table } from "./fixtures.ts";

const price = { kind: "column", name: "price" } as const;
const decimal = { kind: "decimal", precision: null, scale: null } as const;

const literal = fc
  .oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.1, 2.5, -0.25))
  .map((value): Expression => ({ kind: "literal", value }));
const comparison = fc
  .tuple(
    fc.constantFrom("=", "<>", "<", "<=", ">", ">="),
    literal,
    fc.boolean(),
    fc.constantFrom<Expression>(price, { kind: "cast", operand: price, type: decimal }),
  )
  .map(([operator, other, turned, side]): Expression =>
    turned
      ? { kind: "compare", operator, left: other, right: side }
      : { kind: "compare", operator, left: side, right: other },
  );
const between = fc
  .tuple(literal, literal, fc.boolean(), fc.boolean())
  .map(([low, high, negated, symmetric]): Expression => ({
    kind: "between",
    operand: price,
    low,
    high,
    negated,
    symmetric,
  }));
const member = fc
  .array(literal, { minLength: 1, maxLength: 4 })
  .map((list): Expression => ({ kind: "in", negated: false, operand: price, list }));
const { any: rules } = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    comparison,
    between,
    member,
    fc
      .tuple(fc.constantFrom("and", "or"), tie("any"), tie("any"))
      .map(([kind, left, right]): Expression => ({ kind, operands: [left, right] })),
    tie("any").map((operand): Expression => ({ kind: "not", operand })),
  ),
}));
const values = fc.array(
  fc.oneof<fc.Arbitrary<Value>[]>(
    fc.integer({ min: -6, max: 6 }),
    fc.constantFrom(0.1, 2.5, -0.25, 0.1 + Number.EPSILON, -0),
    fc.constant("2.5"),
    fc.constant(null),
  ),
  { minLength: 1, maxLength: 40 },
);

test("a rule about one column says of a vector what it says of each row", () => {
  fc.assert(
    fc.property(rules, values, values, (expression, first, second) => {
      const orders = table("orders", [id(), column("price", { type: { kind: "decimal", precision: 8, scale: 2 } })], {
        checks: [{ name: "price_check", sql: { text: "", expression }, validated: true, enforced: true }],
      });
      const [rule] = rowRules(catalog(orders), orders, tableScope(catalog(orders), orders, "2026-01-01"));
      const tested = columnTest(rule!, orders)!;
      // What was remembered from the first vector must not change the second.
      for (const vector of [first, second]) {
        const broken = new Uint8Array(vector.length);
        tested.mark(vector, vector.length, broken);
        expect([...broken]).toEqual(vector.map((value) => (rule!.holds!([1, value]) ? 0 : 1)));
      }
    }),
  );
});
