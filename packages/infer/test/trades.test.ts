import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** The trades that a company's column is told. */
function tradesOf(table: string, columns: string, column: string): readonly string[] {
  const { table: made } = parseTable(table, `id int pk *\n ${columns}`);
  const options = infer(makeCatalog([made]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]?.columns[column]?.spec
    .options;
  return (options?.["trades"] ?? []) as readonly string[];
}

test.each([
  ["shippers", "company_name varchar(80) *", "company_name", "Freight"],
  ["stores", "name varchar(80) *", "name", "Market"],
  ["record_labels", "name varchar(80) *\n website varchar(200) *", "website", "Records"],
  ["studio_aliases", "studio_id int *\n alias varchar(80) *", "alias", "Films"],
  ["publishers", "name varchar(80) *\n email varchar(200) *", "name", "Press"],
])("a company in %s is of its trade", (table, columns, column, trade) => {
  expect(tradesOf(table, columns, column)).toContain(trade);
});

test("a company in a row of something else, or of no known trade, may be in any", () => {
  expect(tradesOf("stores", "name varchar(80) *\n supplier_name varchar(80) *", "supplier_name")).toEqual([]);
  expect(tradesOf("vendors", "name varchar(80) *", "name")).toEqual([]);
});

test("what a company's row tells of a company is told of that one, unless it names another", () => {
  const { table } = parseTable(
    "vendors",
    "id int pk *\n name varchar(80) *\n purchasing_website varchar(200) *\n bank_name varchar(80) *",
  );
  const { columns } = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables["vendors"] ?? {};
  expect(columns?.["purchasing_website"]?.entity).toBe(columns?.["name"]?.entity);
  expect(columns?.["bank_name"]?.entity).not.toBe(columns?.["name"]?.entity);
});
