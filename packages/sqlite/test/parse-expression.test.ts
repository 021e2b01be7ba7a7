import type { Expression } from "@seedloom/core";
import { expect, test } from "vitest";
import { noColumns, parseExpression } from "../src/parse-expression.ts";
import { scopeOf } from "../src/sql-text.ts";

const scope = scopeOf([{ name: "a" }, { name: "B" }]);
const a: Expression = { kind: "column", name: "a" };
const b: Expression = { kind: "column", name: "B" };
const literal = (value: null | boolean | number | string): Expression => ({ kind: "literal", value });

test.each<[string, Expression | null]>([
  ["a == 1", { kind: "compare", operator: "=", left: a, right: literal(1) }],
  ["A != b", { kind: "compare", operator: "<>", left: a, right: b }],
  ["a < -1.5e3", { kind: "compare", operator: "<", left: a, right: literal(-1500) }],
  ["a = 0x10", { kind: "compare", operator: "=", left: a, right: literal(16) }],
  [
    "a < 9223372036854775807",
    {
      kind: "compare",
      operator: "<",
      left: a,
      right: {
        kind: "cast",
        operand: literal("9223372036854775807"),
        type: { kind: "integer", bits: 64, unsigned: false },
      },
    },
  ],
  ["a IS NULL", { kind: "isNull", negated: false, operand: a }],
  ["a NOTNULL", { kind: "isNull", negated: true, operand: a }],
  ["a NOT NULL", { kind: "isNull", negated: true, operand: a }],
  ["a IS TRUE", { kind: "isBoolean", negated: false, value: true, operand: a }],
  ["a IS NOT b", { kind: "distinct", negated: false, left: a, right: b }],
  ["a IS 3", { kind: "distinct", negated: true, left: a, right: literal(3) }],
  ["a IS DISTINCT FROM b", { kind: "distinct", negated: false, left: a, right: b }],
  ["a AND b AND 1", { kind: "and", operands: [a, b, literal(1)] }],
  ["a OR (b OR 0)", { kind: "or", operands: [a, b, literal(0)] }],
  ["NOT a = b", { kind: "not", operand: { kind: "compare", operator: "=", left: a, right: b } }],
  [
    "a BETWEEN 1 AND 2",
    { kind: "between", negated: false, symmetric: false, operand: a, low: literal(1), high: literal(2) },
  ],
  ["a NOT IN (1, 'x')", { kind: "in", negated: true, operand: a, list: [literal(1), literal("x")] }],
  [
    "a LIKE 'x%'",
    { kind: "match", flavour: "ilike", negated: false, operand: a, pattern: literal("x%"), escape: null },
  ],
  [
    "a NOT LIKE '10!%' ESCAPE '!'",
    { kind: "match", flavour: "ilike", negated: true, operand: a, pattern: literal("10!%"), escape: literal("!") },
  ],
  [
    "a GLOB '[0-9]*'",
    { kind: "match", flavour: "glob", negated: false, operand: a, pattern: literal("[0-9]*"), escape: null },
  ],
  [
    "a REGEXP '^x'",
    { kind: "match", flavour: "regex", negated: false, operand: a, pattern: literal("^x"), escape: null },
  ],
  ["a || 'it''s'", { kind: "operator", operator: "||", left: a, right: literal("it's") }],
  ["a -> '$.x'", { kind: "operator", operator: "->", left: a, right: literal("$.x") }],
  ["a ->> 'x'", { kind: "call", name: "json_extract", arguments: [a, literal('$."x"')] }],
  ["a ->> -1", { kind: "call", name: "json_extract", arguments: [a, literal("$[#-1]")] }],
  [
    "a / 2.0",
    {
      kind: "operator",
      operator: "/",
      left: a,
      right: { kind: "cast", operand: literal(2), type: { kind: "float", bits: 64 } },
    },
  ],
  ["t.a + [b]", { kind: "operator", operator: "+", left: a, right: b }],
  ['a <> "draft"', { kind: "compare", operator: "<>", left: a, right: literal("draft") }],
  ['"a" <> `b`', { kind: "compare", operator: "<>", left: a, right: b }],
  ["a COLLATE NOCASE", { kind: "collate", operand: a, collation: "NOCASE" }],
  [
    "CAST(a AS VARCHAR(3))",
    {
      kind: "cast",
      operand: a,
      type: {
        kind: "text",
        maxLength: null,
        lengthUnit: "characters",
        fixed: false,
        caseInsensitive: false,
        repertoire: "unicode",
      },
    },
  ],
  ["CAST(a AS UNSIGNED BIG INT)", { kind: "cast", operand: a, type: { kind: "integer", bits: 64, unsigned: false } }],
  ["IFNULL(a, 1)", { kind: "call", name: "coalesce", arguments: [a, literal(1)] }],
  ["json_valid(a)", { kind: "call", name: "json_valid", arguments: [a] }],
  ["iif(a, 1, 2)", { kind: "case", operand: null, branches: [{ when: a, then: literal(1) }], otherwise: literal(2) }],
  [
    "CASE a WHEN 1 THEN b END",
    { kind: "case", operand: a, branches: [{ when: literal(1), then: b }], otherwise: null },
  ],
  ["CURRENT_TIMESTAMP", { kind: "call", name: "now", arguments: [] }],
  // How strongly operators bind.
  [
    "a = 1 < b IS NOT NULL",
    {
      kind: "isNull",
      negated: true,
      operand: {
        kind: "compare",
        operator: "=",
        left: a,
        right: { kind: "compare", operator: "<", left: literal(1), right: b },
      },
    },
  ],
  [
    "a + 2 * -b || 'x' COLLATE nocase",
    {
      kind: "operator",
      operator: "+",
      left: a,
      right: {
        kind: "operator",
        operator: "*",
        left: literal(2),
        right: {
          kind: "operator",
          operator: "||",
          left: { kind: "unary", operator: "-", operand: b },
          right: { kind: "collate", operand: literal("x"), collation: "nocase" },
        },
      },
    },
  ],
  [
    "NOT a BETWEEN 1 AND b AND 1 OR 0",
    {
      kind: "or",
      operands: [
        {
          kind: "and",
          operands: [
            {
              kind: "not",
              operand: { kind: "between", negated: false, symmetric: false, operand: a, low: literal(1), high: b },
            },
            literal(1),
          ],
        },
        literal(0),
      ],
    },
  ],
  // What core's expressions cannot say.
  ["a = x'00ff'", null],
  ["a MATCH 'x'", null],
  ["a IN (SELECT 1)", null],
  ["nonsense > 1", null],
  ["count(*)", null],
])("%s", (text, expected) => expect(parseExpression(text, scope)).toEqual(expected));

test("a bare word in DEFAULT is a string", () => {
  expect(parseExpression("pending", noColumns)).toEqual(literal("pending"));
});

test("text that does not parse is no expression", () => {
  expect(parseExpression("a >", scope)).toBeNull();
  expect(parseExpression("1), (2", scope)).toBeNull();
});
