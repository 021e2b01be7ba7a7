import { describe, expect, test } from "vitest";
import type { Column, ColumnType, Expression, Table } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeTable } from "../helpers/parse-table.ts";
import { asOf, check, column, firstOfEach, int, literal, recipeOf, text, variable } from "../helpers/tables.ts";

describe("checks", () => {
  const status = column("status", text);
  const withCheck = (expression: Expression, given: Column = status): Table => ({
    ...makeTable("jobs", [given]),
    checks: [check(expression)],
  });

  test.each<[string, Expression]>([
    ["IN", { kind: "in", negated: false, operand: variable("status"), list: [literal("hot"), literal("cold")] }],
    [
      "= ANY (ARRAY)",
      {
        kind: "quantified",
        quantifier: "any",
        operator: "=",
        left: { kind: "cast", operand: variable("status"), type: text },
        array: { kind: "array", elements: [literal("hot"), literal("cold")] },
      },
    ],
    [
      "OR of equalities, or NULL",
      {
        kind: "or",
        operands: [
          { kind: "isNull", negated: false, operand: variable("status") },
          { kind: "compare", operator: "=", left: variable("status"), right: literal("hot") },
          { kind: "compare", operator: "=", left: literal("cold"), right: variable("status") },
        ],
      },
    ],
  ])("a list by %s holds the only values, the first most often", (_, expression) => {
    const recipe = recipeOf(withCheck(expression), "status");
    expect(recipe?.spec).toEqual({
      generator: "weighted",
      options: {
        values: [
          ["hot", 100],
          ["cold", 57],
        ],
      },
    });
    expect(recipe?.rule).toBe("checkList");
  });

  test("a range narrows what the name suggests", () => {
    const age = column("age", int);
    const table = withCheck(
      {
        kind: "between",
        negated: false,
        symmetric: false,
        operand: variable("age"),
        low: literal(21),
        high: literal(30),
      },
      age,
    );
    expect(recipeOf(table, "age")?.spec).toEqual({ generator: "age", options: { min: 21, max: 30 } });
  });

  test("a range far from what the name suggests stands alone", () => {
    const table = withCheck(
      { kind: "compare", operator: ">", left: variable("hour"), right: literal(5000) },
      column("hour", int),
    );
    const spec = recipeOf(table, "hour")?.spec;
    expect(spec?.generator).toBe("integer");
    expect(spec?.options?.["min"]).toBe(5001);
  });

  test("a domain's list holds for its columns", () => {
    const domain = { name: "colour", base: text, notNull: true, default: null };
    const domains = {
      colour: {
        ...domain,
        checks: [
          check({ kind: "in", negated: false, operand: variable("VALUE"), list: [literal("red"), literal("blue")] }),
        ],
      },
    };
    const recipe = recipeOf(
      makeTable("things", [column("shade", { kind: "domain", name: "colour", base: text }, { nullable: true })]),
      "shade",
      [],
      domains,
    );
    expect(recipe?.rule).toBe("checkList");
    expect(recipe?.nullRate).toBe(0);
  });

  test("a LIKE becomes a pattern where the name says nothing", () => {
    const table = withCheck(
      {
        kind: "match",
        flavour: "like",
        negated: false,
        operand: variable("zz"),
        pattern: literal("AB-__"),
        escape: null,
      },
      column("zz", text),
    );
    expect(recipeOf(table, "zz")?.spec).toEqual({ generator: "pattern", options: { regex: "^AB-[A-Z0-9][A-Z0-9]$" } });
  });

  test.each([
    [String.raw`^[^@\s]+@[^@\s]+\.[a-z]+$`, { generator: "email" }],
    ["^https?://", { generator: "url" }],
    [String.raw`^\+[1-9]\d{1,14}$`, { generator: "phone", options: { style: "e164" } }],
    [String.raw`^\d+\.\d+\.\d+$`, { generator: "semver" }],
    ["^[a-z0-9]+(-[a-z0-9]+)*$", { generator: "slug" }],
    ["^[A-Za-z0-9][A-Za-z0-9._-]*$", { generator: "slug" }],
    ["^[[:xdigit:]]{64}$", { generator: "sha256" }],
    ["^[0-9]{10,15}$", { generator: "pattern", options: { regex: "^[0-9]{10,15}$" } }],
    ["^.+$", { generator: "pattern", options: { regex: "^.+$" } }],
    ["^(unclosed", { generator: "pattern", options: { regex: "^(unclosed" } }],
  ])("the pattern %s is known by what it accepts", (regex, spec) => {
    const match = {
      kind: "match",
      flavour: "regex",
      negated: false,
      operand: variable("zz"),
      pattern: literal(regex),
      escape: null,
    } as const;
    const found = [recipeOf(withCheck(match, column("zz", text)), "zz")].flatMap((recipe) =>
      recipe ? [recipe, ...recipe.considered] : [],
    );
    expect(
      found.find(({ rule }) => rule === "checkPattern")?.spec ?? { generator: "pattern", options: { regex } },
    ).toEqual(spec);
  });
});

test("a closed list with a key bounds the rows; an open one does not", () => {
  const rows = (table: Table) => infer(makeCatalog([table]), { asOf }).tables[table.id]?.rows;
  expect(rows(makeTable("weekdays", [column("name", text)], "name"))).toEqual({ kind: "atMost", rows: 7 });
  expect(rows(makeTable("roles", [column("name", text)], "name"))).toBeNull();
  // The words by which a terminology's domains are known.
  const domains = makeTable("domains", [column("domain_id", text), column("domain_name", text)], "domain_id");
  const concepts = makeTable("concept_classes", [column("concept_class_id", text)], "concept_class_id");
  const recipe = infer(makeCatalog([domains, concepts, makeTable("concept_relationships", [])]), { asOf });
  expect(recipe.tables["domains"]?.rows).toEqual({ kind: "atMost", rows: 10 });
  expect(rows(makeTable("weekdays", [column("name", text)]))).toBeNull();
});

test("fields of a composite type are read as columns of a table named for it, in arrays too", () => {
  const address: ColumnType = {
    kind: "composite",
    name: "address",
    fields: ["street", "city", "postal_code"].map((name) => ({ name, type: text })),
  };
  const table = makeTable("customers", [
    column("home", address),
    column("others", { kind: "array", element: address, dimensions: 1 }),
  ]);
  const one = {
    generator: "composite",
    options: { fields: [{ generator: "street" }, { generator: "city" }, { generator: "postalCode" }] },
  };
  expect(recipeOf(table, "home")?.spec).toEqual(one);
  expect(recipeOf(table, "others")?.spec).toEqual({ generator: "array", options: { element: one } });
});

describe("words that rules ask for", () => {
  const compare = (name: string, value: string): Expression => ({
    kind: "compare",
    operator: "=",
    left: variable(name),
    right: literal(value),
  });
  const either = (...operands: readonly Expression[]): Expression => ({ kind: "or", operands });
  const absent: Expression = { kind: "isNull", negated: false, operand: variable("b") };
  const withRule = (given: Column, expression: Expression): Table => ({
    ...makeTable("tasks", [given, column("b", int)]),
    checks: [check(expression)],
  });
  const opened = { sql: { text: "'open'", expression: literal("open") }, volatile: false };

  test("three of them are the values", () => {
    const rule = either(absent, compare("k", "aa"), compare("k", "bb"), compare("k", "cc"));
    expect(firstOfEach(recipeOf(withRule(column("k", text), rule), "k")?.spec)).toEqual(["aa", "bb", "cc"]);
  });

  test("one stands beside the default of a column whose name says nothing", () => {
    const table = withRule(column("k", text, { default: opened }), either(absent, compare("k", "shut")));
    expect(firstOfEach(recipeOf(table, "k")?.spec)).toEqual(["open", "shut"]);
  });

  test("one is among the values of a status, that of a partial key and of CASE too", () => {
    const simple: Expression = {
      kind: "case",
      operand: variable("status"),
      branches: [{ when: literal("zonked"), then: absent }],
      otherwise: null,
    };
    const status = column("status", text);
    const key = {
      name: null,
      parts: [{ kind: "column" as const, column: "b", caseInsensitive: false, prefix: null }],
      predicate: { text: "", expression: compare("status", "mooted") },
      nullsNotDistinct: false,
      constraint: false,
    };
    const words = firstOfEach(recipeOf({ ...withRule(status, simple), uniques: [key] }, "status")?.spec);
    expect(words).toContain("zonked");
    expect(words).toContain("mooted");
    expect(words.length).toBeGreaterThan(3);
  });
});
