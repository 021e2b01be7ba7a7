import { describe, expect, test } from "vitest";
import { textType } from "@seedloom/core";
import { makeTable } from "../helpers/parse-table.ts";
import { column, decimal, firstOfEach, int, literal, recipeOf, text } from "../helpers/tables.ts";

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
