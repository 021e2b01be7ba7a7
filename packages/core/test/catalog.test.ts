import { tableId } from "@seedloom/core";
import { expect, test } from "vitest";

test.each([
  ["public", "users", "public", "users"],
  ["sales", "orders", "public", "sales.orders"],
  [null, "users", null, "users"],
  [null, "a.b", null, '"a.b"'],
  ["sales", 'od"d', "public", 'sales."od""d"'],
  ["a.b", "c", "public", '"a.b".c'],
])("tableId(%o, %o, %o) is %s", (schema, name, defaultSchema, id) => {
  expect(tableId(schema, name, defaultSchema)).toBe(id);
});

test("tables whose names hold dots keep ids of their own", () => {
  expect(tableId("a", "b.c", "public")).not.toBe(tableId("a.b", "c", "public"));
});
