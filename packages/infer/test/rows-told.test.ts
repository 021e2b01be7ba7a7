import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** How a column's values come about. */
function specOf(table: string, columns: string, column: string): GeneratorSpec {
  const parsed = parseTable(table, `id int pk *\n${columns}`).table;
  return infer(makeCatalog([parsed]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]!.columns[column]!.spec;
}

/** The generator of a column and the columns that it reads. */
function made(table: string, columns: string, column: string): string {
  const { generator, inputs = {} } = specOf(table, columns, column);
  return [generator, ...Object.values(inputs).map((input) => input.column)].join(" ");
}

test("flags that a text of the row tells", () => {
  expect(made("issue_statuses", "name varchar(40) *\nis_closed boolean *", "is_closed")).toBe("textSays name");
  expect(made("attachments", "file_name varchar(90) *\nis_image boolean *", "is_image")).toBe("textSays file_name");
  expect(made("leave_types", "name varchar(40) *\nis_paid boolean *", "is_paid")).toBe("textSays name");
  expect(made("repos", "visibility varchar(20) *\nprivate boolean *", "private")).toBe("textSays visibility");
  expect(made("menu_items", "name varchar(40) *\nis_vegan boolean *", "is_vegan")).toBe("textSays name");
  expect(made("menu_items", "name varchar(40) *\nis_available boolean *", "is_available")).toBe("boolean");
  expect(made("invoices", "name varchar(40) *\nis_paid boolean *", "is_paid")).toBe("boolean");
});

test("numbers that what a row is called tells", () => {
  expect(made("connection", "conn_type varchar(40) *\nport int *", "port")).toBe("numberTold conn_type");
  expect(made("room_types", "name varchar(40) *\nmax_adults int *", "max_adults")).toBe("numberTold name");
  expect(made("leave_types", "name varchar(40) *\ndays_per_year int *", "days_per_year")).toBe("numberTold name");
  expect(made("vehicle_categories", "name varchar(40) *\nseats int *", "seats")).toBe("numberTold name");
  const check = "output text *\ncurrent_state smallint *";
  expect(made("service_status", check, "current_state")).toBe("numberTold output");
  expect(made("orders", check.replace("output", "note"), "current_state")).not.toContain("numberTold");
  // The discount of `2 % 10, net 30` ends after ten days, that of `Net 45` at once.
  const terms = "name varchar(40) *\ndiscount_days int *";
  expect(specOf("payment_terms", terms, "discount_days").options?.["otherwise"]).toEqual({
    generator: "constant",
    options: { value: 0 },
  });
});
