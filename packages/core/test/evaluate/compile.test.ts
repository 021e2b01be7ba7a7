import { compileCondition, compileExpression, type ColumnType, textType } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import {
  arrayOf,
  boolean,
  call,
  cast,
  col,
  compare,
  date,
  integer,
  interval,
  json,
  lit,
  op,
  or,
  text,
  valueOf,
} from "../build.ts";

describe("what a check needs", () => {
  test("names the columns it reads, with their positions", () => {
    const columns = [
      { name: "a", type: integer },
      { name: "b", type: integer },
      { name: "c", type: integer },
    ];
    const compiled = compileExpression(or(compare(col("c"), ">", col("a")), compare(col("a"), "=", lit(0))), {
      columns,
      now: 0,
    });
    expect(compiled).toMatchObject({ columns: ["c", "a"], positions: [2, 0] });
  });

  test("column names ignore case only where nothing matches exactly", () => {
    expect(valueOf(col("NAME"), { name: [text, "x"] })).toBe("x");
    expect(valueOf(col("NAME"), { name: [text, "x"], NAME: [text, "y"] })).toBe("y");
  });

  test("a domain's check reads VALUE", () => {
    expect(valueOf(compare(col("VALUE"), ">", lit(0)), { VALUE: [integer, 1] })).toBe(true);
  });

  test("a domain is its base type", () => {
    const email: ColumnType = { kind: "domain", name: "email", base: textType({ caseInsensitive: true }) };
    expect(valueOf(compare(col("e"), "=", lit("ANN")), { e: [email, "ann"] })).toBe(true);
  });

  test("a missing value is NULL", () => {
    const compiled = compileExpression(compare(col("a"), ">", lit(0)), {
      columns: [{ name: "a", type: integer }],
      now: 0,
    });
    if ("unsupported" in compiled) throw new Error(compiled.unsupported);
    expect(compiled.evaluate([])).toBe(null);
  });

  test("conditions are booleans where the dialect's are numbers", () => {
    const scope = { columns: [{ name: "a", type: integer }], now: 0, numericBooleans: true };
    const compiled = compileCondition(col("a"), scope);
    if ("unsupported" in compiled) throw new Error(compiled.unsupported);
    expect([0, 2, null].map((value) => compiled.evaluate([value]))).toEqual([false, true, null]);
  });

  test("intervals leave as milliseconds", () => {
    expect(valueOf(cast(lit("1 mon 1 day"), interval))).toBe(31 * 86_400_000);
  });
});

describe("what the database would refuse is false, and never thrown", () => {
  test.each([
    ["division by zero", compare(op(col("i"), "/", lit(0)), "=", lit(1))],
    ["remainder by zero", compare(op(col("i"), "%", lit(0)), "=", lit(1))],
    ["a cast of what is no number", compare(cast(col("t"), integer), "=", lit(1))],
    ["a cast of what is no date", compare(cast(col("t"), date), ">", lit("2020-01-01"))],
    [
      "a broken pattern",
      { kind: "match", flavour: "regex", negated: false, operand: col("t"), pattern: lit("("), escape: null },
    ],
    ["an integer out of range", compare(op(lit(2147483647), "+", lit(1)), ">", lit(0))],
    ["JSON that is none", compare(call("jsonb_typeof", cast(col("t"), json)), "=", lit("object"))],
    ["an array's length of an object", compare(call("jsonb_array_length", cast(lit("{}"), json)), "=", lit(0))],
    ["a root of a negative number", compare(call("sqrt", lit(-1)), ">", lit(0))],
    ["a substring of negative length", compare(call("substr", col("t"), lit(1), lit(-1)), "=", lit(""))],
    ["a text too long to make", compare(call("length", call("repeat", col("t"), lit(2147483647))), ">", lit(0))],
  ] as const)("%s", (_, expression) => {
    expect(valueOf(expression, { i: [integer, 5], t: [text, "nope"] })).toBe(false);
  });

  test("a branch that is not taken cannot fail", () => {
    const guarded = {
      kind: "case",
      operand: null,
      branches: [{ when: compare(col("i"), "=", lit(0)), then: lit(true) }],
      otherwise: compare(op(lit(10), "/", col("i")), ">", lit(1)),
    } as const;
    expect(valueOf(guarded, { i: [integer, 0] })).toBe(true);
    expect(valueOf(guarded, { i: [integer, 2] })).toBe(true);
  });

  test("NULL divided by zero is NULL in SQLite and MySQL", () => {
    expect(valueOf(op(lit(1), "/", lit(0)), {}, { numericBooleans: true })).toBe(null);
  });
});

describe("what cannot be evaluated here says so", () => {
  test.each([
    [call("gen_random_uuid"), "function gen_random_uuid"],
    [call("random"), "function random"],
    [call("nextval", lit("s")), "function nextval"],
    [call("st_isvalid", col("i")), "function st_isvalid"],
    [call("toString"), "function toString"],
    [op(col("i"), "@@", lit(1)), "operator @@"],
    [col("missing"), "column missing"],
    [compare(col("p"), "=", col("p")), "comparison of point and point"],
    [call("lower", col("i")), "lower(integer)"],
    [compare(col("i"), "=", col("t")), "comparison of integer and text"],
    [call("timezone", lit("Europe/Berlin"), call("now")), "time zone Europe/Berlin"],
  ])("%o", (expression, reason) => {
    const point: ColumnType = { kind: "geometric", of: "point" };
    const given = { i: [integer, 1], t: [text, "a"], p: [point, "(0,0)"] } as const;
    expect(valueOf(expression, given)).toBe(`unsupported: ${reason}`);
  });

  test("whether it is NULL can be asked of any type", () => {
    const point: ColumnType = { kind: "geometric", of: "point" };
    expect(valueOf({ kind: "isNull", negated: true, operand: col("p") }, { p: [point, "(0,0)"] })).toBe(true);
  });
});

describe("literals take the type of the other side", () => {
  test.each([
    [date, Date.UTC(2020, 0, 2), "2020-01-02"],
    [integer, 5, "5"],
    [boolean, true, "yes"],
    [arrayOf(integer), [1, 2], "{1,2}"],
    [json, '{"a":1}', '{"a": 1}'],
    [{ kind: "uuid" }, "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"],
    [{ kind: "time", precision: 6, timeZone: false }, 34_200_000, "09:30"],
  ] as const)("%o: %o = %o", (type, value, literal) => {
    expect(valueOf(compare(col("x"), "=", lit(literal)), { x: [type, value] })).toBe(true);
    expect(valueOf(compare(lit(literal), "=", col("x")), { x: [type, value] })).toBe(true);
  });
});

describe("NULLs of JSON and SQL are told apart", () => {
  const document = { j: [json, '{"n":null}'] } as const;
  test("-> gives JSON's null, ->> and missing keys SQL's", () => {
    expect(valueOf(call("jsonb_typeof", op(col("j"), "->", lit("n"))), document)).toBe("null");
    expect(valueOf(op(col("j"), "->>", lit("n")), document)).toBe(null);
    expect(valueOf(op(col("j"), "->", lit("m")), document)).toBe(null);
  });
});

test("a number cast to an enum is no label, not a crash", () => {
  const mood: ColumnType = { kind: "enum", name: "mood", labels: ["sad", "ok"] };
  const compiled = compileExpression(cast(lit(1000), mood), { columns: [], now: 0 });
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  expect(compiled.evaluate([])).toBe(false);
});
