import type { Column, ColumnType } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const text: ColumnType = { ...textType(), maxLength: 30 };
const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };

const noted = (name: string, comment: string): Column => ({
  ...makeColumn(name, text, "varchar(30)", false),
  comment,
});
const recipeOf = (column: Column) =>
  infer(makeCatalog([makeTable("papers", [makeColumn("id", int, "int", false), column], "id")]), {
    asOf: Date.UTC(2026, 0, 1),
  }).tables["papers"]?.columns[column.name];

test("a bare list is one where the name asks for kinds", () => {
  expect(recipeOf(noted("category", "general, domain, invoice"))?.rule).toBe("commentList");
  expect(recipeOf(noted("holder", "first, last"))?.rule).not.toBe("commentList");
});

test("of two things at once a comment names none", () => {
  expect(recipeOf(noted("zz_7", "Day and month of the start"))?.spec.generator).not.toBe("monthName");
});
