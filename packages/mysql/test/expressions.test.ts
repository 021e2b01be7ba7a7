import type { ColumnType, Expression } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { expect, test } from "vitest";
import { catalogExpression } from "../src/defaults.ts";
import { sqlText } from "../src/expressions/sql-text.ts";

const TYPES: Readonly<Record<string, ColumnType>> = {
  n: { kind: "integer", bits: 32, unsigned: false },
  flag: { kind: "boolean" },
  ci: textType({ caseInsensitive: true }),
  cs: textType(),
  day: { kind: "date" },
};
const scope = (flavour: "mysql" | "mariadb") => ({ flavour, typeOf: (name: string) => TYPES[name] ?? null });
const n: Expression = { kind: "column", name: "n" };
const literal = (value: null | boolean | number | string): Expression => ({ kind: "literal", value });
const compare = (operator: "=" | "<>" | ">" | ">=", left: Expression, right: Expression): Expression => ({
  kind: "compare",
  operator,
  left,
  right,
});

test.each<readonly [string, Expression]>([
  ["(`n` >= 18)", compare(">=", n, literal(18))],
  ["`n` <> -5", compare("<>", n, literal(-5))],
  ["`flag` = 1", compare("=", { kind: "column", name: "flag" }, literal(true))],
  ["mod(`n`,2) = 0", compare("=", { kind: "operator", operator: "%", left: n, right: literal(2) }, literal(0))],
  [
    "`day` > '2020-01-01'",
    compare(
      ">",
      { kind: "column", name: "day" },
      { kind: "cast", operand: literal("2020-01-01"), type: { kind: "date" } },
    ),
  ],
  ["`n` in (1,2)", { kind: "in", negated: false, operand: n, list: [literal(1), literal(2)] }],
  ["`n` <=> NULL", { kind: "distinct", negated: true, left: n, right: literal(null) }],
  ["`n` is not null", { kind: "isNull", negated: true, operand: n }],
  [
    "(`n` is null) + (`cs` is null) = 1",
    compare(
      "=",
      {
        kind: "operator",
        operator: "+",
        left: {
          kind: "cast",
          operand: { kind: "isNull", negated: false, operand: n },
          type: { kind: "integer", bits: 32, unsigned: false },
        },
        right: {
          kind: "cast",
          operand: { kind: "isNull", negated: false, operand: { kind: "column", name: "cs" } },
          type: { kind: "integer", bits: 32, unsigned: false },
        },
      },
      literal(1),
    ),
  ],
  [
    "length(`cs`) > 3",
    compare(">", { kind: "call", name: "octet_length", arguments: [{ kind: "column", name: "cs" }] }, literal(3)),
  ],
  [
    "cast(`cs` as unsigned) > 3",
    compare(
      ">",
      {
        kind: "cast",
        operand: { kind: "column", name: "cs" },
        type: { kind: "integer", bits: 64, unsigned: false },
      },
      literal(3),
    ),
  ],
  [
    "year(`day`) = 2020",
    compare(
      "=",
      { kind: "call", name: "extract", arguments: [literal("year"), { kind: "column", name: "day" }] },
      literal(2020),
    ),
  ],
  [
    "if(`n` > 1,2,3)",
    {
      kind: "case",
      operand: null,
      branches: [{ when: compare(">", n, literal(1)), then: literal(2) }],
      otherwise: literal(3),
    },
  ],
  ["not `n`", { kind: "not", operand: compare("<>", n, literal(0)) }],
])("%s", (text, expected) => {
  expect(sqlText(text, scope("mysql"))).toEqual({ text, expression: expected });
  expect(sqlText(text, scope("mariadb")).expression).toEqual(expected);
});

test("LIKE and REGEXP ignore case as the column's collation does", () => {
  const flavours = [
    "`ci` like 'a%'",
    "`cs` like 'a%'",
    "`ci` regexp '^a'",
    "regexp_like(`cs`,_utf8mb4'^a')",
    "lower(`ci`) like 'a'",
  ].map((text) => sqlText(text, scope("mysql")).expression);
  expect(flavours.map((found) => (found?.kind === "match" ? found.flavour : null))).toEqual([
    "ilike",
    "like",
    "iregex",
    "regex",
    "ilike",
  ]);
});

test("an escaped percent sign stays escaped, whatever escapes it", () => {
  expect(sqlText("`cs` like 'a\\_b\\%'", scope("mysql")).expression).toMatchObject({ pattern: { value: "a\\_b\\%" } });
  expect(sqlText("`cs` like 'a|%' escape '|'", scope("mariadb")).expression).toMatchObject({
    pattern: { value: "a\\%" },
    escape: null,
  });
});

test("functions that only MySQL has are said in the words of all", () => {
  const said = (text: string) => sqlText(text, scope("mysql")).expression;
  expect(said("find_in_set(`cs`, 'a,b') > 0")).toEqual(said("`cs` in ('a', 'b')"));
  expect(said("field(`cs`, 'a', 'b') >= 1")).toEqual(said("`cs` in ('a', 'b')"));
  expect(said("find_in_set('a', `cs`) > 0")).toMatchObject({ kind: "compare", left: { name: "find_in_set" } });
  expect(said("field(`cs`, 'a', 'b') > 1")).toMatchObject({ kind: "compare" });
  expect(said("json_type(`cs`) = 'OBJECT'")).toMatchObject({
    left: { name: "jsonb_typeof" },
    right: { value: "object" },
  });
  expect(said("json_type(`cs`) = 'INTEGER'")).toMatchObject({ left: { name: "mysql_json_type" } });
  expect(said("json_type(`cs`) in ('OBJECT', 'ARRAY')")).toMatchObject({ operand: { name: "jsonb_typeof" } });
  expect(said("json_contains_path(`cs`, 'all', '$.a', '$.b')")).toEqual(
    said("json_extract(`cs`, '$.a') is not null and json_extract(`cs`, '$.b') is not null"),
  );
});

test("what is compared byte by byte is so on both sides, and a flag in a pattern decides about case", () => {
  const said = (text: string) => sqlText(text, scope("mysql")).expression;
  const binary = { kind: "collate", collation: "binary" };
  expect(said("cast(`ci` as char charset binary) = upper(`ci`)")).toMatchObject({ left: binary, right: binary });
  expect(said("`ci` regexp '(?-i)^[A-Z]$'")).toMatchObject({ flavour: "regex", pattern: { value: "^[A-Z]$" } });
  expect(said("`cs` regexp '(?i)x'")).toMatchObject({ flavour: "iregex", pattern: { value: "x" } });
});

test("what has no counterpart keeps its text", () => {
  for (const text of [
    "match(`cs`) against('x')",
    "`n` sounds like 'x'",
    "x'41'",
    "trim(both 'x' from `cs`)",
    "(select 1)",
    "",
    "`n` +",
  ]) {
    expect(sqlText(text, scope("mysql"))).toEqual({ text, expression: null });
  }
});

test("MySQL's catalog escapes expressions once more, MariaDB's does not", () => {
  expect(catalogExpression("(`a` <> _utf8mb4\\'x\\\\\\'y\\')", "mysql")).toBe("(`a` <> _utf8mb4'x\\'y')");
  expect(catalogExpression("`a` <> 'x\\'y'", "mariadb")).toBe("`a` <> 'x\\'y'");
});
