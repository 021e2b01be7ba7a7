import { describe, expect, test } from "vitest";
import type { Catalog, Check, Column, ColumnType, Expression, ForeignKey, GeneratorSpec, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };
const decimal: ColumnType = { kind: "decimal", precision: 10, scale: 2 };
const timestamp: ColumnType = { kind: "timestamp", precision: 6, timeZone: false };
const text = textType();

const column = (name: string, type: ColumnType, more: Partial<Column> = {}): Column => ({
  ...makeColumn(name, type, type.kind, false),
  ...more,
});
const variable = (name: string): Expression => ({ kind: "column", name });
const literal = (value: string | number): Expression => ({ kind: "literal", value });
const check = (expression: Expression): Check => ({
  name: null,
  sql: { text: "", expression },
  validated: true,
  enforced: true,
});
const reference = (columns: readonly string[], table: string, to: readonly string[]): ForeignKey => ({
  name: null,
  columns,
  references: { table, columns: to },
  match: "simple",
  deferrable: false,
  initiallyDeferred: false,
  onDelete: "no action",
  onUpdate: "no action",
  validated: true,
  enforced: true,
});
const recipeOf = (table: Table, name: string, others: readonly Table[] = [], domains: Catalog["domains"] = {}) =>
  infer(makeCatalog([...others, table], domains), { asOf }).tables[table.id]?.columns[name];

/** The values of a weighted list. */
const firstOfEach = (spec: GeneratorSpec | undefined): readonly unknown[] => {
  const values = spec?.options?.["values"];
  return Array.isArray(values) ? values.map((pair: readonly unknown[]) => pair[0]) : [];
};

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

describe("comments", () => {
  test.each([
    ["one of draft, sent or paid", ["draft", "sent", "paid"]],
    ["'a' or 'b'", ["a", "b"]],
    ["red | green", ["red", "green"]],
  ])("%s lists the values", (comment, values) => {
    const spec = recipeOf(makeTable("zz", [column("zz", text, { comment })]), "zz")?.spec;
    expect(firstOfEach(spec)).toEqual(values);
  });

  test("numbers with meanings are the numbers", () => {
    const recipe = recipeOf(makeTable("zz", [column("zz", int, { comment: "0 = open, 1 = closed, 2 = lost" })]), "zz");
    expect(recipe?.rule).toBe("commentList");
  });

  const letter = { kind: "text", maxLength: 1, fixed: true } as const;
  test.each([
    ["用户性别（0男 1女 2未知）", ["0", "1", "2"]],
    ["菜单类型（M目录 C菜单 F按钮）", ["M", "C", "F"]],
    ["删除标志（0代表存在 2代表删除）", ["2", "0"]],
    ["是否必填（1是）", ["1", "0"]],
    ["A = active, I = inactive", ["I", "A"]],
  ])("%s explains the letters", (comment, values) => {
    const recipe = recipeOf(makeTable("zz", [column("zz", { ...text, ...letter }, { comment })]), "zz");
    expect(recipe?.rule).toBe("commentList");
    expect(firstOfEach(recipe?.spec)).toEqual(values);
  });

  test.each([
    ["ISO 3166-1 alpha-2", text, { generator: "countryCode" }],
    [
      "net price in cents",
      int,
      { generator: "integer", options: { min: 199, max: 49_999, distribution: "lognormal" } },
    ],
    ["e.g. INV-0017", text, { generator: "pattern", options: { regex: "INV-[0-9][0-9][0-9][0-9]" } }],
  ])("%s tells the format", (comment, type, spec) => {
    expect(recipeOf(makeTable("zz", [column("zz", type, { comment })]), "zz")?.spec).toEqual(spec);
  });

  test("a short comment names what the name does not", () => {
    expect(recipeOf(makeTable("zz", [column("zz_7", text, { comment: "Postal code" })]), "zz_7")?.spec.generator).toBe(
      "postalCode",
    );
  });
});

describe("columns that go by others", () => {
  const created = column("created_at", timestamp);

  test("updated follows created, deleted is mostly missing", () => {
    const table = makeTable("zz", [
      created,
      column("updated_at", timestamp),
      column("deleted_at", timestamp, { nullable: true }),
    ]);
    expect(recipeOf(table, "updated_at")?.spec.inputs).toEqual({ after: { column: "created_at" } });
    expect(recipeOf(table, "deleted_at")?.nullRate).toBeGreaterThan(0.4);
  });

  test("a child is no older than its parent, and not in circles", () => {
    const parent = makeTable("customers", [column("id", int), created], "id");
    const child: Table = {
      ...makeTable("orders", [column("id", int), column("customer_id", int), created], "id"),
      foreignKeys: [reference(["customer_id"], "customers", ["id"])],
    };
    expect(recipeOf(child, "created_at", [parent])?.spec.inputs).toEqual({
      after: { column: "created_at", via: "customer_id" },
    });
    const circle: Table = {
      ...makeTable("customers", [column("id", int), column("order_id", int), created], "id"),
      foreignKeys: [reference(["order_id"], "orders", ["id"])],
    };
    expect(recipeOf(child, "created_at", [circle])?.spec.generator).toBe("timestamp");
  });

  test("quantity times price is the total", () => {
    const table = makeTable("order_items", [
      column("quantity", int),
      column("unit_price", decimal),
      column("total", decimal),
    ]);
    expect(recipeOf(table, "total")?.spec).toEqual({
      generator: "total",
      inputs: { of: { column: "quantity" }, of2: { column: "unit_price" } },
    });
  });

  test("a slug is made from the title; where it has to be unique, one with an ending of its own is second choice", () => {
    const columns = [column("title", text), column("slug", text)];
    expect(recipeOf(makeTable("posts", columns), "slug")?.spec.inputs).toEqual({ from: { column: "title" } });
    const unique = recipeOf(makeTable("posts", columns, null, ["slug"]), "slug");
    expect(unique?.spec.generator).toBe("slugOf");
    expect(unique?.considered[0]?.spec).toMatchObject({ generator: "slugOf", options: { apart: true } });
  });

  test("a copy of the parent's column is copied", () => {
    const parent = makeTable("customers", [column("id", int), column("email", text)], "id");
    const child: Table = {
      ...makeTable("orders", [column("customer_id", int), column("customer_email", text)]),
      foreignKeys: [reference(["customer_id"], "customers", ["id"])],
    };
    expect(recipeOf(child, "customer_email", [parent])?.spec).toEqual({
      generator: "copy",
      inputs: { from: { column: "email", via: "customer_id" } },
    });
  });

  test("a name beside a key with a role is that of whom the key leads to", () => {
    const parent = makeTable("users", [column("id", int), column("full_name", text)], "id");
    const child: Table = {
      ...makeTable("shifts", [column("manager_id", int), column("manager_name", text), column("room_name", text)]),
      foreignKeys: [reference(["manager_id"], "users", ["id"])],
    };
    const inputs = { from: { column: "full_name", via: "manager_id" } };
    expect(recipeOf(child, "manager_name", [parent])?.spec).toEqual({ generator: "copy", inputs });
    expect(recipeOf(child, "room_name", [parent])?.spec.generator).not.toBe("copy");
    // Nobody may be the manager, and still the name may not be missing.
    const [key, ...others] = child.columns;
    const loose: Table = { ...child, columns: [{ ...key!, nullable: true }, ...others] };
    expect(recipeOf(loose, "manager_name", [parent])?.spec).toEqual({
      generator: "orElse",
      options: { first: { generator: "copy", inputs }, otherwise: { generator: "fullName" } },
      inputs,
    });
  });

  test("a name beside a key is the first and the last name of whom the key leads to, where nothing holds the whole", () => {
    const names = [column("id", int), column("first_name", text), column("last_name", text)];
    const child: Table = {
      ...makeTable("orders", [column("customer_id", int), column("customer_name", text)]),
      foreignKeys: [reference(["customer_id"], "customers", ["id"])],
    };
    expect(recipeOf(child, "customer_name", [makeTable("customers", names, "id")])?.spec).toEqual({
      generator: "textFrom",
      options: { template: "{first} {last}" },
      inputs: {
        first: { column: "first_name", via: "customer_id" },
        last: { column: "last_name", via: "customer_id" },
      },
    });
  });

  test("a polymorphic type names tables", () => {
    const table = makeTable("comments", [column("commentable_type", text), column("commentable_id", int)]);
    const spec = recipeOf(table, "commentable_type", [
      makeTable("posts", [column("id", int)]),
      makeTable("photos", [column("id", int)]),
    ])?.spec;
    expect(firstOfEach(spec)).toEqual(["Post", "Photo"]);
  });
});

describe("entities", () => {
  test("roles part the entities of a table that has several", () => {
    const table = makeTable("orders", [
      column("billing_city", text),
      column("billing_zip", text),
      column("shipping_city", text),
    ]);
    expect(recipeOf(table, "billing_city")?.entity).toBe("billing place");
    expect(recipeOf(table, "billing_zip")?.entity).toBe("billing place");
    expect(recipeOf(table, "shipping_city")?.entity).toBe("shipping place");
  });

  test("one entity needs no role", () => {
    const table = makeTable("zz", [column("ship_city", text), column("ship_country", text)]);
    expect(recipeOf(table, "ship_city")?.entity).toBe("place");
  });
});

describe("relationships", () => {
  const relationships = (table: Table, others: readonly Table[] = []) =>
    infer(makeCatalog([...others, table]), { asOf }).tables[table.id]?.relationships.map(({ spread }) => spread.kind);

  test("a self-reference makes a tree", () => {
    const table: Table = {
      ...makeTable("nodes", [column("id", int), column("parent_id", int, { nullable: true })], "id"),
      foreignKeys: [reference(["parent_id"], "nodes", ["id"])],
    };
    expect(relationships(table)).toEqual(["tree"]);
  });

  test("lines and what happens stand together, by key or by name; other children scatter", () => {
    const orders = makeTable("orders", [column("id", int)], "id");
    const by = (name: string): Table => ({
      ...makeTable(name, [column("id", int), column("order_id", int), column("note", text)], "id"),
      foreignKeys: [reference(["order_id"], "orders", ["id"])],
    });
    expect(relationships(by("order_items"), [orders])).toEqual(["runs"]);
    expect(relationships(by("complaints"), [orders])).toEqual(["runs"]);
    expect(relationships(by("archives"), [orders])).toEqual(["popular"]);
    const keyed: Table = { ...by("positions"), primaryKey: { name: null, columns: ["order_id", "id"] } };
    expect(relationships(keyed, [orders])).toEqual(["runs"]);
  });
});

describe("rows that are there", () => {
  const learn = (values: readonly string[], name = "zz") =>
    infer(makeCatalog([makeTable("things", [column(name, text)])]), {
      asOf,
      existing: { tables: { things: { rows: values.length, values: { [name]: values }, maxima: {} } } },
    }).tables["things"]?.columns[name];

  test("show the words in use and their shares", () => {
    expect(learn(["a b", "a b", "c", "a b", "c", "a b"])?.spec).toEqual({
      generator: "weighted",
      options: {
        values: [
          ["a b", 4],
          ["c", 2],
        ],
      },
    });
  });
});

test("a default belongs to the values of a status, in its spelling", () => {
  const given = { sql: { text: "'OPEN'", expression: literal("OPEN") }, volatile: false };
  const spec = recipeOf(makeTable("tickets", [column("status", text, { default: given })]), "status")?.spec;
  expect(firstOfEach(spec)).toEqual(["CLOSED", "OPEN", "PENDING", "RESOLVED", "ON_HOLD"]);
});

test("one digit that is nothing by default says yes or no, and what defaults to seven is no flag", () => {
  const by = (value: number) => ({ sql: { text: String(value), expression: literal(value) }, volatile: false });
  const int = { kind: "integer", bits: 32, unsigned: false } as const;
  const digit = { ...column("default_company", int, { default: by(0) }), typeText: "int(1)" };
  const table = makeTable("people", [digit, column("daysvisible", int, { default: by(7) })]);
  expect(recipeOf(table, "default_company")?.spec).toMatchObject({
    generator: "weighted",
    options: {
      values: [
        [0, 80],
        [1, 20],
      ],
    },
  });
  expect(recipeOf(table, "daysvisible")?.spec.options?.["values"]).toContainEqual([7, 60]);
});

test("what comes with the most of a scale beside nothing is a scale, and a text that comes with a word is no number", () => {
  const by = (value: string | number) => ({ text: String(value), expression: { kind: "literal", value } }) as const;
  const given = (value: string | number) => ({ default: { sql: by(value), volatile: false } });
  const decimal = { kind: "decimal", precision: 10, scale: 5 } as const;
  const grades = makeTable("grade_items", [
    column("grademin", decimal, given(0)),
    column("grademax", decimal, given(100)),
  ]);
  expect(firstOfEach(recipeOf(grades, "grademax")?.spec)).toContain(100);
  const fields = makeTable("fields", [
    column("width", textType({ maxLength: 30 }), given("full")),
    column("tab_width", textType({ maxLength: 20 }), given("30")),
  ]);
  expect(JSON.stringify(recipeOf(fields, "width")?.spec)).toContain("half");
  expect(JSON.stringify(recipeOf(fields, "tab_width")?.spec)).toContain('["30",70]');
});

test("codes that come with a ten or a hundred have as much room between them", () => {
  const by = (value: number) => ({
    default: { sql: { text: String(value), expression: literal(value) }, volatile: false },
  });
  const small = { kind: "integer", bits: 16, unsigned: false } as const;
  const bugs = makeTable("bugs", [
    column("status", small, by(10)),
    column("view_state", small, by(10)),
    column("access_level", small, by(100)),
    column("reorder_level", small, by(10)),
  ]);
  const drawn = (name: string) => firstOfEach(recipeOf(bugs, name)?.spec);
  expect(drawn("status")).toEqual([10, 20, 30, 40, 50, 60, 70]);
  expect(drawn("view_state")).toEqual([10, 50]);
  expect(drawn("access_level")).toEqual([100, 200, 300, 400]);
  expect(recipeOf(bugs, "reorder_level")?.spec.options?.["values"]).not.toContainEqual([70, 2]);
});

test("a list in which some stand several times draws these more often", () => {
  const int = { kind: "integer", bits: 32, unsigned: false } as const;
  const spec = recipeOf(makeTable("graph_items", [column("offset", int)]), "offset")?.spec;
  expect(spec?.generator).toBe("weighted");
  expect(spec?.options?.["values"]).toContainEqual([0, 7]);
});

test("prices are about their default, and end as it does", () => {
  const given = { sql: { text: "4.99", expression: literal(4.99) }, volatile: false };
  const spec = recipeOf(makeTable("films", [column("rental_rate", decimal, { default: given })]), "rental_rate")?.spec;
  expect(firstOfEach(spec)).toEqual([4.99, 1.99, 3.99, 6.99, 9.99]);
});

test("JSON has the shape of the rows that are there, or of its name", () => {
  const json: ColumnType = { kind: "json", binary: true };
  const table = makeTable("things", [column("zz", json), column("preferences", json)]);
  const existing = {
    tables: { things: { rows: 2, values: { zz: ['{"a":1,"b":"x"}', '{"a":5,"b":"y"}'] }, maxima: {} } },
  };
  const columns = infer(makeCatalog([table]), { asOf, existing }).tables["things"]?.columns;
  expect(columns?.["zz"]?.spec.options?.["shape"]).toEqual({
    a: { generator: "integer", options: { min: 1, max: 5 } },
    b: { generator: "choice", options: { values: ["x", "y"] } },
  });
  expect(columns?.["preferences"]?.spec.options?.["shape"]).toHaveProperty("enabled");
});

test("texts in JSON that nearly all differ are words or codes, not a list of those seen", () => {
  const json: ColumnType = { kind: "json", binary: true };
  const letters = (at: number) => String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
  const values = Array.from({ length: 40 }, (_, at) => JSON.stringify({ word: letters(at), code: `A-${100 + at}` }));
  const existing = { tables: { things: { rows: 40, values: { zz: values }, maxima: {} } } };
  const recipe = infer(makeCatalog([makeTable("things", [column("zz", json)])]), { asOf, existing });
  expect(recipe.tables["things"]?.columns["zz"]?.spec.options?.["shape"]).toEqual({
    word: { generator: "word" },
    code: { generator: "pattern", options: { regex: "A-[0-9][0-9][0-9]" } },
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

describe("short names", () => {
  test.each([
    ["first", "firstName"],
    ["last", "lastName"],
    ["middle", "middleName"],
  ])("`%s` of a person is a name", (name, generator) => {
    const table = (about: string) => makeTable(about, [column(name, text)]);
    expect(recipeOf(table("patients"), name)?.spec.generator).toBe(generator);
    expect(recipeOf(table("widgets"), name)?.spec.generator).not.toBe(generator);
  });

  test.each(["started", "updated", "queued", "expires", "until", "last_run"])("text named `%s` is a moment", (name) => {
    expect(recipeOf(makeTable("runs", [column(name, text)]), name)?.spec.generator).toMatch(/^timestamp/);
    // Too short for one.
    expect(recipeOf(makeTable("runs", [column(name, textType({ maxLength: 5 }))]), name)?.spec.generator).not.toMatch(
      /^timestamp/,
    );
  });

  test.each(["started", "ended", "expires"])("a whole number named `%s` counts seconds since 1970", (name) => {
    expect(recipeOf(makeTable("runs", [column(name, int)]), name)?.spec.generator).toBe("epochSeconds");
  });
});

test("a second address or number of one person is another", () => {
  const names = ["email1", "email2", "phone_home", "phone_work", "first_name"];
  const table = makeTable(
    "contacts",
    names.map((name) => column(name, text)),
  );
  const nth = (name: string) => recipeOf(table, name)?.spec.options?.["nth"];
  expect([nth("email1"), nth("email2"), nth("phone_home"), nth("phone_work")]).toEqual([undefined, 2, undefined, 2]);
  expect(recipeOf(table, "email2")?.entity).toBe(recipeOf(table, "first_name")?.entity);
});

describe("bytes of a fixed length", () => {
  test("fourteen of them are a moment in digits", () => {
    const bytes: ColumnType = { kind: "bytes", maxLength: 14, fixed: true };
    const recipe = recipeOf(makeTable("revisions", [column("rev_touched", bytes)]), "rev_touched");
    expect(recipe?.spec).toMatchObject({ generator: "utf8", options: { text: { generator: "timestampDigits" } } });
  });
});

describe("text kept as bytes", () => {
  const bytes = (maxLength: number): ColumnType => ({ kind: "bytes", maxLength, fixed: false });
  const tableOf = (table: string, names: readonly string[]) =>
    makeTable(
      table,
      names.map((name) => ({ ...column(name, bytes(255)), typeText: "varbinary(255)" })),
    );

  test("tells of its row what other text would", () => {
    const users = tableOf("users", ["user_name", "user_real_name", "user_email"]);
    const [first, ...others] = users.columns.map(({ name }) => recipeOf(users, name)?.entity);
    expect(first).toBe("person");
    expect(others).toEqual([first, first]);
    const uploads = tableOf("uploads", ["file_name", "mime_type"]);
    expect(recipeOf(uploads, "mime_type")?.spec).toMatchObject({
      generator: "utf8",
      options: { text: { generator: "mimeTypeOfFile" } },
    });
  });

  test("is made from other such text, of which other types are not", () => {
    const made = recipeOf(tableOf("articles", ["title", "slug"]), "slug")?.spec;
    expect(made).toMatchObject({ generator: "utf8", options: { text: { generator: "slugOf" } } });
    expect(Object.values(made?.inputs ?? {})).toEqual([{ column: "title" }]);
    const mixed = tableOf("articles", ["title"]);
    const slug = recipeOf({ ...mixed, columns: [...mixed.columns, column("slug", text)] }, "slug");
    expect(slug?.spec.inputs).toBeUndefined();
  });

  test("is no text where its name is that of bytes, or it is as long as a digest", () => {
    for (const name of ["thumbnail", "signature", "file_hash"])
      expect(JSON.stringify(recipeOf(tableOf("things", [name]), name)?.spec)).not.toContain("utf8");
    expect(recipeOf(makeTable("things", [column("code", bytes(16))]), "code")?.evidence).not.toContain("characters");
  });
});

describe("milliseconds and seconds", () => {
  const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
  test.each([
    ["CREATE_TIME", wide, "epochMillis"],
    ["lastSyncAt", wide, "epochMillis"],
    ["created_at", wide, "epochSeconds"],
    ["created_at", int, "epochSeconds"],
  ])("%s counts as its program does", (name, type, generator) => {
    expect(recipeOf(makeTable("things", [column(name, type)]), name)?.spec.generator).toBe(generator);
  });

  test("where several moments of a schema are in milliseconds, the others are, too", () => {
    const visits = makeTable("visits", [column("visit_date", wide)]);
    const marks = makeTable("marks", [column("dateAdded", wide), column("lastModified", wide)]);
    const removed = makeTable("removed", [column("dateRemoved", wide)]);
    const made = (...tables: readonly Table[]) =>
      infer(makeCatalog([visits, ...tables]), { asOf: Date.UTC(2026, 0, 1) }).tables["visits"]!.columns["visit_date"]!
        .spec.generator;
    expect([made(marks), made(marks, removed)]).toEqual(["epochSeconds", "epochMillis"]);
  });

  test("what asks for eight bytes for a time counts milliseconds, and what follows it does, too", () => {
    const typeText = { typeText: "bigint" };
    const [start, end] = ["start_time", "end_time"].map((name) => ({ ...column(name, wide), ...typeText }));
    const table = makeTable("runs", [start!, { ...end!, nullable: true }]);
    expect(recipeOf(table, "start_time")?.spec.generator).toBe("epochMillis");
    expect(recipeOf(table, "end_time")?.spec).toMatchObject({ generator: "timestampAfter" });
    expect(recipeOf(table, "end_time")?.spec.options?.["seconds"]).toBeUndefined();
  });

  test("a moment in seconds is no line's number within its parent", () => {
    const visits: Table = {
      ...makeTable("visits", [column("place_id", int), column("visit_date", wide)]),
      primaryKey: { name: null, columns: ["place_id", "visit_date"] },
      foreignKeys: [reference(["place_id"], "places", ["id"])],
    };
    const places = makeTable("places", [column("id", int)], "id");
    const recipe = infer(makeCatalog([places, visits]), { asOf }).tables["visits"];
    expect(recipe?.relationships[0]?.spread.kind).toBe("popular");
  });
});

test("a picture's url is a picture's, labels in a list are tags, a client's redirect is an address", () => {
  const columns = [column("url", text), column("alt", text)];
  expect(recipeOf(makeTable("product_images", columns), "url")?.spec.generator).toBe("imageUrl");
  expect(recipeOf(makeTable("photographers", columns), "url")?.spec.generator).not.toBe("imageUrl");
  const labels = column("labels", { kind: "array", element: textType(), dimensions: 1 });
  expect(
    recipeOf(makeTable("notebooks", [column("title", text), labels]), "labels")?.spec.options?.["element"],
  ).toMatchObject({ options: { values: expect.arrayContaining(["ideas"]) } });
  const ofArticles = recipeOf(makeTable("articles", [column("title", text), labels]), "labels");
  expect(JSON.stringify(ofArticles?.spec)).not.toContain("important");
  expect(
    recipeOf(makeTable("customers", [column("title", text), labels]), "labels")?.spec.options?.["element"],
  ).toMatchObject({ options: { values: expect.arrayContaining(["vip"]) } });
  const clients = makeTable("oauth_clients", [column("name", text), column("secret", text), column("redirect", text)]);
  expect(recipeOf(clients, "redirect")?.spec.generator).toBe("pattern");
});

test.each(["anonymous", "recurring", "organic", "queen_seen"])("SQLite's INTEGER named `%s` is yes or no", (name) => {
  const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
  const table = makeTable("things", [column(name, wide, { typeText: "INTEGER" })]);
  expect(recipeOf(table, name)?.rule).toBe("flag");
  expect(recipeOf(makeTable("things", [column(name, wide, { typeText: "bigint" })]), name)?.rule).not.toBe("flag");
});

describe("what a flag or a protocol of the row rules out is not there", () => {
  const flag: ColumnType = { kind: "boolean" };
  const maybe = { nullable: true };
  test.each([
    [column("use_totp", flag), column("totp_secret", text, maybe)],
    [column("two_factor_enabled", flag), column("two_factor_secret", text, maybe)],
    [column("is_deleted", flag), column("delete_id", text, maybe)],
    [column("refunded", flag), column("refund_id", text, maybe)],
  ])("$name", (is, kept) => {
    const spec = recipeOf(makeTable("things", [is, kept]), kept.name)?.spec;
    expect(spec).toMatchObject({ generator: "when", inputs: { is: { column: is.name } } });
  });

  test("a rule for ICMP names no port", () => {
    const columns = [column("protocol", text, maybe), column("cidr", text), column("to_port", int, maybe)];
    const spec = recipeOf(makeTable("firewall_rules", columns), "to_port")?.spec;
    expect(spec).toMatchObject({ generator: "when", inputs: { is: { column: "protocol" } } });
    expect(spec?.options?.["values"]).not.toContain("icmp");
  });

  test("a phone has a phone's screen", () => {
    const columns = ["browser", "os", "device", "screen"].map((name) => column(name, text));
    const spec = recipeOf(makeTable("visitor_sessions", columns), "screen")?.spec;
    expect(spec).toMatchObject({ generator: "conditional", inputs: { given: { column: "device" } } });
    expect(JSON.stringify(spec?.options?.["cases"])).toContain("390x844");
  });
});

test("a port that has a default is that or one near it", () => {
  const sql = { text: "2022", expression: literal(2022) };
  const listen = column("daemon_sftp", int, { default: { sql, volatile: false } });
  expect(firstOfEach(recipeOf(makeTable("nodes", [listen]), "daemon_sftp")?.spec)).toEqual([2022, 2023, 3022]);
});

test("where programs keep things by default is a directory", () => {
  const base = column("daemon_base", text, {
    default: { sql: { text: "'/var/app/files'", expression: literal("/var/app/files") }, volatile: false },
  });
  expect(firstOfEach(recipeOf(makeTable("nodes", [base]), "daemon_base")?.spec)).toContain("/srv/files");
});

describe("rows that agree with themselves", () => {
  const place = { type: text, maxLength: null, locale: [["en", 1] as const], asOf };
  const indexes = Array.from({ length: 200 }, (_, index) => index * 7919);

  test("a gender that a list allows goes with the first name, and that of whom they look for does not", () => {
    const sex: ColumnType = { kind: "enum", name: "sex", labels: ["m", "f"] };
    const clerks = makeTable("clerks", [
      column("first_name", text),
      column("gender", sex),
      column("preferred_gender", sex),
    ]);
    const spec = recipeOf(clerks, "gender")!.spec;
    expect(recipeOf(clerks, "gender")?.entity).toBe("person");
    expect(recipeOf(clerks, "preferred_gender")?.spec.generator).toBe("weighted");
    const steers = makeTable("steers", [column("gender", { ...sex, labels: ["male", "female", "castrated"] })]);
    expect(recipeOf(steers, "gender")?.spec.generator).toBe("weighted");
    expect(recipeOf(makeTable("sexes", [column("gender", sex)], "gender"), "gender")?.spec.generator).toBe("weighted");
    const [said, kept] = [
      compileGenerator({ generator: "gender" }, place),
      compileGenerator(spec, { ...place, type: sex }),
    ];
    const words = new Set(indexes.map((index) => `${String(said?.at(index, []))} ${String(kept?.at(index, []))}`));
    expect(words).toContain("female f");
    expect(words).toContain("male m");
    expect(words).not.toContain("female m");
    expect(words).not.toContain("male f");
  });

  test("two letters for a region are of the city's own", () => {
    const [short, whole] = [
      compileGenerator({ generator: "region" }, { ...place, type: textType({ maxLength: 2 }), maxLength: 2 }),
      compileGenerator({ generator: "regionCode" }, place),
    ];
    for (const index of indexes) expect(short?.at(index, [])).toBe(String(whole?.at(index, [])).slice(0, 2));
  });

  test("a shift begins and ends when shifts of its name do", () => {
    const time: ColumnType = { kind: "time", precision: 0, timeZone: false };
    const shifts = makeTable("shifts", [column("name", text), column("start_time", time), column("end_time", time)]);
    const hours = (name: string, shift: string): readonly number[] => {
      const spec = recipeOf(shifts, name)!.spec;
      const made = compileGenerator(spec, { ...place, type: time, inputs: Object.keys(spec.inputs ?? {}) });
      return indexes.map((index) => Number(made?.at(index, [shift])) / 3_600_000);
    };
    expect(recipeOf(shifts, "start_time")?.spec.inputs).toEqual({ given: { column: "name" } });
    expect(Math.max(...hours("start_time", "Early"))).toBeLessThan(Math.min(...hours("start_time", "Late")));
    expect(Math.max(...hours("end_time", "Night"))).toBeLessThan(8);
  });

  test("regions that countries lie in are parts of the world", () => {
    const regions = makeTable("regions", [column("id", int), column("region_name", text)], "id");
    const countries = {
      ...makeTable("countries", [column("region_id", int)]),
      foreignKeys: [reference(["region_id"], "regions", ["id"])],
    };
    expect(recipeOf(regions, "region_name", [countries])?.spec.options?.["values"]).toContain("South Asia");
    expect(recipeOf(regions, "region_name")?.spec.generator).toBe("region");
  });

  test("an order's line has a few pieces in a factory's schema, too", () => {
    const factory = ["production_orders", "routings", "work_centers"].map((name) =>
      makeTable(name, [column("id", int)]),
    );
    const lines = makeTable("sales_order_lines", [column("unit_price", decimal), column("order_qty", int)]);
    expect(recipeOf(lines, "order_qty", factory)?.spec.generator).toBe("quantity");
    const orders = makeTable("production_orders", [column("order_qty", int)]);
    expect(recipeOf(orders, "order_qty", factory.slice(1))?.spec.generator).not.toBe("quantity");
  });

  test("markets and permissions are described as such", () => {
    const branches = makeTable("branches", [column("name", text), column("market_description", text)]);
    expect(recipeOf(branches, "market_description")?.spec.options?.["values"]).toContain(
      "Tourists in summer, residents all year",
    );
    const permissions = makeTable("permissions", [column("title", text), column("description", text)]);
    const roles = makeTable("roles", [column("title", text), column("description", text)]);
    const kind = (table: Table, other: Table) => recipeOf(table, "description", [other])?.spec.options?.["kind"];
    expect(kind(permissions, roles)).toBe("permission");
    expect(kind(roles, permissions)).toBe("role");
  });
});
