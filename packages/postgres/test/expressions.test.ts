import { textType } from "@seedloom/core";
import { beforeAll, expect, test } from "vitest";
import { expressionReader } from "../src/expressions.ts";
import type { ExpressionReader } from "../src/expressions.ts";
import { loadParser } from "../src/parser.ts";
import { typeResolver } from "../src/types.ts";

let reader: ExpressionReader;

const base = { kind: "b", element: 0, base: 0, baseModifier: -1, dimensions: 0, relation: 0 };

beforeAll(async () => {
  const names = ["text", "int4", "numeric", "date", "bool", "varchar", "interval", "timestamptz"];
  const types = names.map((name, index) => ({ ...base, oid: index + 1, schema: "pg_catalog", name }));
  const mood = { ...base, oid: 100, schema: "public", name: "mood", kind: "e" };
  const resolver = typeResolver({
    types: [...types, mood],
    labels: new Map([[100, ["sad", "ok"]]]),
    ranges: new Map(),
    fields: new Map(),
    defaultSchema: "public",
    repertoire: "unicode",
  });
  reader = expressionReader(await loadParser(), resolver);
});

const column = (name: string) => ({ kind: "column", name });
const literal = (value: unknown) => ({ kind: "literal", value });
const call = (name: string, ...given: readonly object[]) => ({ kind: "call", name, arguments: given });
const text = textType();
const cast = (operand: object, type: object) => ({ kind: "cast", operand, type });
const int4 = { kind: "integer", bits: 32, unsigned: false };
const a = column("a");
const match = (flavour: string, pattern: object, more: object = {}) => ({
  kind: "match",
  flavour,
  negated: false,
  operand: a,
  pattern,
  escape: null,
  ...more,
});

/** As `pg_get_expr` writes them, and what they mean; null: not expressible. */
const cases: readonly (readonly [string, object | null])[] = [
  ["(a > 0)", { kind: "compare", operator: ">", left: a, right: literal(0) }],
  ["(a != -1.5)", { kind: "compare", operator: "<>", left: a, right: literal(-1.5) }],
  ["((a > 0) AND (b < 1) AND (NOT c))", { kind: "and", operands: [{}, {}, { kind: "not", operand: column("c") }] }],
  ["(((a) OR b) OR c)", { kind: "or", operands: [a, column("b"), column("c")] }],
  ['("Odd ""Name" IS NOT NULL)', { kind: "isNull", negated: true, operand: column('Odd "Name') }],
  ["(a IS NOT TRUE)", { kind: "isBoolean", negated: true, value: true, operand: a }],
  ["(a IS UNKNOWN)", { kind: "isBoolean", negated: false, value: null, operand: a }],
  [
    "((a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))",
    {
      kind: "in",
      negated: false,
      operand: cast(a, text),
      list: [cast(cast(literal("x"), text), text), cast(cast(literal("y"), text), text)],
    },
  ],
  [
    "(a = ANY ('{1,NULL,3}'::integer[]))",
    { kind: "in", list: [cast(literal("1"), int4), cast(literal(null), int4), cast(literal("3"), int4)] },
  ],
  ["(a <> ALL (ARRAY[1, 2]))", { kind: "in", negated: true, list: [literal(1), literal(2)] }],
  ["(a > ALL (ARRAY[1, 2]))", { kind: "quantified", quantifier: "all", operator: ">" }],
  ["(1 = ANY (a))", { kind: "quantified", quantifier: "any", operator: "=", left: literal(1), array: a }],
  [
    "(a !~~ ALL (ARRAY['x', 'y']))",
    { kind: "not", operand: { kind: "quantified", quantifier: "any", operator: "like" } },
  ],
  ["(a IN (1, 2))", { kind: "in", negated: false, list: [literal(1), literal(2)] }],
  [
    "a NOT BETWEEN SYMMETRIC 1 AND 2",
    { kind: "between", negated: true, symmetric: true, low: literal(1), high: literal(2) },
  ],
  ["(a ~~ 'x%'::text)", match("like", cast(literal("x%"), text))],
  ["(a !~~* 'x'::text)", match("ilike", cast(literal("x"), text), { negated: true })],
  [
    "(a ~~ like_escape('x!%'::text, '!'::text))",
    match("like", cast(literal("x!%"), text), { escape: cast(literal("!"), text) }),
  ],
  ["(a ~ similar_to_escape('(x|y)'::text))", match("similar", cast(literal("(x|y)"), text))],
  ["(a ~* '^x'::text)", match("iregex", cast(literal("^x"), text))],
  ["(a !~ 'x')", match("regex", literal("x"), { negated: true })],
  ["(a IS DISTINCT FROM b)", { kind: "distinct", negated: false, left: a, right: column("b") }],
  ["(a IS NOT DISTINCT FROM b)", { kind: "distinct", negated: true }],
  ["NULLIF(a, b)", call("nullif", a, column("b"))],
  ["COALESCE(a, 1)", call("coalesce", a, literal(1))],
  ["GREATEST(a, b)", call("greatest", a, column("b"))],
  ["LEAST(a, b)", call("least", a, column("b"))],
  [
    "CASE WHEN a THEN 1 ELSE 2 END",
    { kind: "case", operand: null, branches: [{ when: a, then: literal(1) }], otherwise: literal(2) },
  ],
  ["CASE a WHEN 1 THEN 2 END", { kind: "case", operand: a, otherwise: null }],
  ["EXTRACT(year FROM a)", call("extract", literal("year"), a)],
  ["TRIM(BOTH FROM a)", call("btrim", a)],
  ["TRIM(LEADING ' ' FROM a)", call("ltrim", a, literal(" "))],
  ["POSITION(('x'::text) IN (a))", call("strpos", a, cast(literal("x"), text))],
  ['"substring"(a, 1, 2)', call("substring", a, literal(1), literal(2))],
  ["SUBSTRING(a FROM 1 FOR 2)", call("substring", a, literal(1), literal(2))],
  ["CURRENT_TIMESTAMP", call("now")],
  ["CURRENT_TIMESTAMP(3)", call("now")],
  ["CURRENT_DATE", call("current_date")],
  ["LOCALTIMESTAMP", call("localtimestamp")],
  ["app.is_fine(a)", call("app.is_fine", a)],
  ["pg_catalog.lower(a)", call("lower", a)],
  ["num_nonnulls(a, b)", call("num_nonnulls", a, column("b"))],
  ["'2020-01-01'::date", cast(literal("2020-01-01"), { kind: "date" })],
  ["'1 day'::interval day to second(3)", cast(literal("1 day"), { kind: "interval" })],
  ["'ok'::mood", cast(literal("ok"), { kind: "enum", name: "mood", labels: ["sad", "ok"] })],
  [
    "a::numeric(10,2)[]",
    cast(a, { kind: "array", element: { kind: "decimal", precision: 10, scale: 2 }, dimensions: 1 }),
  ],
  ["a::nowhere.thing", cast(a, { kind: "other", name: "nowhere.thing" })],
  ["12345678901234567890", cast(literal("12345678901234567890"), { kind: "decimal", precision: null, scale: null })],
  ["'-5'::integer", cast(literal("-5"), int4)],
  ["true", literal(true)],
  ["false", literal(false)],
  ["NULL::text", cast(literal(null), text)],
  ["''::text", cast(literal(""), text)],
  ["B'101'::\"bit\"", { kind: "cast", operand: cast(literal("101"), { kind: "bit", length: 3, varying: false }) }],
  [
    "((a -> 'x'::text) ->> 'y'::text)",
    { kind: "operator", operator: "->>", left: { kind: "operator", operator: "->" } },
  ],
  ["(a OPERATOR(public.@>) b)", { kind: "operator", operator: "@>" }],
  ["(- a)", { kind: "unary", operator: "-", operand: a }],
  ["(a || 'x')", { kind: "operator", operator: "||" }],
  ["ROW(a, b)", { kind: "row", elements: [a, column("b")] }],
  ["(ARRAY[1, 2])[a]", { kind: "subscript", index: a }],
  ["(a).street", { kind: "field", operand: a, name: "street" }],
  ['(a COLLATE "C")', { kind: "collate", operand: a, collation: "C" }],
  ["(a AT TIME ZONE 'UTC'::text)", call("timezone", cast(literal("UTC"), text), a)],
  ["a[1:2]", null],
  ["(EXISTS (SELECT 1))", null],
  ["count(*)", null],
  ["t.a", null],
  ["not sql at all", null],
];

test.each(cases)("%s", (sql, expected) => {
  const read = reader.read(sql);
  expect(read.text).toBe(sql);
  if (expected === null) expect(read.expression).toBeNull();
  else expect(read.expression).toMatchObject(expected);
});

test("VALUE is a column in a domain's check only", () => {
  expect(reader.readDomain("(VALUE > 0)").expression).toMatchObject({ left: column("VALUE") });
  expect(reader.read("(value > 0)").expression).toMatchObject({ left: column("value") });
});

test("a list keeps each expression's text, beyond ASCII too", () => {
  expect(reader.readList("lower(ä), (b + 1), c").map((item) => item.text)).toEqual(["lower(ä)", "(b + 1)", "c"]);
});
