import type { Expression, Value } from "@seedloom/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { and, boolean, col, compare, integer, lit, not, or, valueOf } from "../build.ts";

const truth = fc.constantFrom<boolean | null>(true, false, null);
const small = fc.option(fc.integer({ min: -3, max: 3 }));
const of = (expression: Expression, a: Value, b: Value, c: Value = null) =>
  valueOf(expression, { a: [boolean, a], b: [boolean, b], c: [boolean, c] });
const ofNumbers = (expression: Expression, a: Value, b: Value, c: Value) =>
  valueOf(expression, { a: [integer, a], b: [integer, b], c: [integer, c] });
const [a, b, c] = [col("a"), col("b"), col("c")];

describe("three-valued logic", () => {
  test.each([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])("%s and/or %s is %s/%s", (left, right, both, either) => {
    expect(of(and(a, b), left, right)).toBe(both);
    expect(of(and(a, b), right, left)).toBe(both);
    expect(of(or(a, b), left, right)).toBe(either);
    expect(of(or(a, b), right, left)).toBe(either);
  });

  test("De Morgan", () => {
    fc.assert(
      fc.property(truth, truth, truth, (x, y, z) => {
        expect(of(not(and(a, b, c)), x, y, z)).toBe(of(or(not(a), not(b), not(c)), x, y, z));
        expect(of(not(or(a, b, c)), x, y, z)).toBe(of(and(not(a), not(b), not(c)), x, y, z));
      }),
    );
  });

  test("NOT NOT is nothing", () => {
    fc.assert(
      fc.property(truth, (x) => {
        expect(of(not(not(a)), x, null)).toBe(x);
      }),
    );
  });

  test("AND distributes over OR", () => {
    fc.assert(
      fc.property(truth, truth, truth, (x, y, z) => {
        expect(of(and(a, or(b, c)), x, y, z)).toBe(of(or(and(a, b), and(a, c)), x, y, z));
      }),
    );
  });

  test("IS TRUE and its kin are never unknown", () => {
    const asked = (value: boolean | null, negated: boolean): Expression => ({
      kind: "isBoolean",
      negated,
      value,
      operand: a,
    });
    fc.assert(
      fc.property(truth, truth, fc.boolean(), (x, value, negated) => {
        expect(of(asked(value, negated), x, null)).toBe((x === value) !== negated);
      }),
    );
  });
});

describe("operators that stand for others", () => {
  test("IN is OR of =", () => {
    const list: Expression = { kind: "in", negated: false, operand: a, list: [b, c, lit(2)] };
    const spelled = or(compare(a, "=", b), compare(a, "=", c), compare(a, "=", lit(2)));
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        expect(ofNumbers(list, x, y, z)).toBe(ofNumbers(spelled, x, y, z));
        expect(ofNumbers({ ...list, negated: true }, x, y, z)).toBe(ofNumbers(not(spelled), x, y, z));
      }),
    );
  });

  test("IN over many constants, NULL among them, is OR of =", () => {
    const constants = fc.array(small, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(small, constants, (x, values) => {
        const list: Expression = { kind: "in", negated: false, operand: a, list: values.map(lit) };
        const spelled = or(...values.map((value) => compare(a, "=", lit(value))));
        expect(ofNumbers(list, x, null, null)).toBe(ofNumbers(spelled, x, null, null));
      }),
    );
  });

  test("BETWEEN is AND of two comparisons; SYMMETRIC takes either order", () => {
    const between = (symmetric: boolean): Expression => ({
      kind: "between",
      negated: false,
      symmetric,
      operand: a,
      low: b,
      high: c,
    });
    const spelled = and(compare(a, ">=", b), compare(a, "<=", c));
    const turned = and(compare(a, ">=", c), compare(a, "<=", b));
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        expect(ofNumbers(between(false), x, y, z)).toBe(ofNumbers(spelled, x, y, z));
        expect(ofNumbers(between(true), x, y, z)).toBe(ofNumbers(or(spelled, turned), x, y, z));
      }),
    );
  });

  test("= ANY is OR of =, <> ALL is its negation", () => {
    const array: Expression = { kind: "array", elements: [b, c] };
    const any: Expression = { kind: "quantified", quantifier: "any", operator: "=", left: a, array };
    const all: Expression = { kind: "quantified", quantifier: "all", operator: "<>", left: a, array };
    const spelled = or(compare(a, "=", b), compare(a, "=", c));
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        expect(ofNumbers(any, x, y, z)).toBe(ofNumbers(spelled, x, y, z));
        expect(ofNumbers(all, x, y, z)).toBe(ofNumbers(not(spelled), x, y, z));
      }),
    );
  });

  test("< ANY over an array is OR of <", () => {
    const any: Expression = {
      kind: "quantified",
      quantifier: "any",
      operator: "<",
      left: a,
      array: { kind: "array", elements: [b, c] },
    };
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        expect(ofNumbers(any, x, y, z)).toBe(ofNumbers(or(compare(a, "<", b), compare(a, "<", c)), x, y, z));
      }),
    );
  });

  test("IS DISTINCT FROM is <> that knows NULL", () => {
    const distinct: Expression = { kind: "distinct", negated: false, left: a, right: b };
    fc.assert(
      fc.property(small, small, (x, y) => {
        expect(ofNumbers(distinct, x, y, null)).toBe(x !== y);
      }),
    );
  });

  test("exactly one of < = > holds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        const holds = (["<", "=", ">"] as const).filter((operator) => ofNumbers(compare(a, operator, b), x, y, null));
        expect(holds).toHaveLength(1);
      }),
    );
  });

  test("rows are compared place by place", () => {
    const row = (...elements: readonly Expression[]): Expression => ({ kind: "row", elements });
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        const equal = compare(row(a, b), "=", row(lit(1), c));
        expect(ofNumbers(equal, x, y, z)).toBe(ofNumbers(and(compare(a, "=", lit(1)), compare(b, "=", c)), x, y, z));
      }),
    );
  });
});
