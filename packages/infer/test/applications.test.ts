import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import type { Column } from "@seedloom/core";
import { makeCatalog, makeColumn, makeTable, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const table = (name: string, text: string) => parseTable(name, text).table;
const columnsOf = (name: string, text: string) =>
  infer(makeCatalog([table(name, text)]), { asOf }).tables[name]?.columns ?? {};

/** A whole number with a literal default. */
const counted = (name: string, value: number, typeText = "INTEGER"): Column => ({
  ...makeColumn(name, { kind: "integer", bits: 64, unsigned: false }, typeText, false),
  default: { sql: { text: String(value), expression: { kind: "literal", value } }, volatile: false },
});

test("what befalls few rows is null in most, whatever its words stand like", () => {
  const columns = columnsOf(
    "visits",
    `id int pk *
     date_voided timestamp null *
     voided_by int null *
     void_reason varchar(200) null *
     suspended_till timestamp null *
     date_started timestamp null *`,
  );
  for (const name of ["date_voided", "suspended_till"]) expect(columns[name]?.nullRate, name).toBeGreaterThan(0.7);
  for (const name of ["voided_by", "void_reason"]) {
    expect(columns[name]?.spec, name).toMatchObject({ generator: "when", inputs: { is: { column: "date_voided" } } });
  }
  expect(columns["date_started"]?.nullRate).toBeLessThan(0.3);
});

test("how data is encrypted is said where it is", () => {
  const columns = columnsOf(
    "volumes",
    `id int pk *
     encrypted boolean *
     encryption_format varchar(20) null *
     encryption_key_id varchar(36) null *`,
  );
  for (const name of ["encryption_format", "encryption_key_id"])
    expect(columns[name]?.spec, name).toMatchObject({ generator: "when", inputs: { is: { column: "encrypted" } } });
});

test("a mark that all tables bear is no part of what they are about", () => {
  const names = ["mdl_post", "mdl_course", "mdl_user", "mdl_badge", "mdl_forum", "mdl_quiz"];
  const tables = names.map((name) => table(name, "id int pk *\nname varchar(80) *\ndescription varchar(200) null *"));
  const recipe = infer(makeCatalog(tables), { asOf });
  expect(JSON.stringify(recipe.tables["mdl_badge"]?.columns["description"]?.spec)).not.toContain("model");
});

test("SQLite's INTEGER that defaults to 0 and counts nothing says yes or no", () => {
  const columns = [
    counted("tombstone", 0),
    counted("use_custom_avatar", 0),
    counted("sort_order", 0),
    counted("keep_versions", 1),
    counted("visit_count_remote", 0),
  ];
  const recipe = infer(makeCatalog([makeTable("things", columns)]), { asOf }).tables["things"];
  for (const name of ["tombstone", "use_custom_avatar"]) {
    const values = recipe?.columns[name]?.spec.options?.["values"] as readonly (readonly unknown[])[];
    expect(new Set(values.map(([value]) => value)), name).toEqual(new Set([0, 1]));
  }
  for (const name of ["sort_order", "keep_versions", "visit_count_remote"])
    expect(recipe?.columns[name]?.rule, name).not.toBe("imperative");
});

test("a kind that is kept as a number is counted from its default", () => {
  const recipe = infer(makeCatalog([makeTable("reports", [counted("category", 0, "integer")])]), { asOf });
  const values = recipe.tables["reports"]?.columns["category"]?.spec.options?.[
    "values"
  ] as readonly (readonly number[])[];
  expect(values.map(([value]) => value)).toEqual([0, 1, 2, 3]);
});
