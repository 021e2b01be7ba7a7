import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import type { Table } from "@seedloom/core";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** What an XML column of that name in a table of that name is made of. */
function specOf(table: string, column: string) {
  const { table: made } = parseTable(table, `id int pk *\n ${column} text *`);
  const columns = made.columns.map((each) =>
    each.name === column ? { ...each, type: { kind: "xml" } as const } : each,
  );
  const xml: Table = { ...made, columns };
  return infer(makeCatalog([xml]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]?.columns[column]?.spec;
}

test.each([
  ["candidates", "resume", "resume", "employments"],
  ["visits", "address_xml", "address", "city"],
  ["stores", "demographics", "demographics", "business_type"],
  ["persons", "demographics", "demographics", "occupation"],
])("XML in %s.%s is a %s with %s", (table, column, root, key) => {
  const { generator, options } = specOf(table, column) ?? {};
  expect([generator, options?.["root"]]).toEqual(["xml", root]);
  expect(
    Object.keys(options?.["shape"] ?? {})
      .join(" ")
      .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ).toContain(key);
});

test("a point lies where its row's address is, the two ends of a trip do not", () => {
  const { table: made } = parseTable(
    "venues",
    `id int pk *\n city varchar(80) *\n location text *\n start_point text *\n end_point text *`,
  );
  const point = { kind: "spatial", of: "point", srid: 0, geography: false } as const;
  const columns = made.columns.map((each) => (/location|point/.test(each.name) ? { ...each, type: point } : each));
  const recipe = infer(makeCatalog([{ ...made, columns }]), { asOf: Date.UTC(2026, 0, 1) }).tables["venues"]?.columns;
  const entityOf = (name: string) => recipe?.[name]?.entity;
  expect(recipe?.["location"]?.spec.generator).toBe("placeShape");
  expect(entityOf("location")).toBe(entityOf("city"));
  expect(entityOf("start_point")).not.toBe(entityOf("end_point"));
});

test("a row is found by the words of its texts, and what a task took is known once it was begun", () => {
  const { table: made } = parseTable(
    "posts",
    `id int pk *\n title varchar(80) *\n body text *\n search_vector text *\n actual_start timestamp null *\n actual_hours decimal(6,2) null *`,
  );
  const vector = { kind: "textSearch", of: "vector" } as const;
  const columns = made.columns.map((each) => (each.name === "search_vector" ? { ...each, type: vector } : each));
  const recipe = infer(makeCatalog([{ ...made, columns }]), { asOf: Date.UTC(2026, 0, 1) }).tables["posts"]?.columns;
  expect(recipe?.["search_vector"]?.spec.inputs).toEqual({ of: { column: "title" }, of2: { column: "body" } });
  expect(recipe?.["actual_hours"]?.spec).toMatchObject({
    generator: "when",
    inputs: { is: { column: "actual_start" } },
  });
});

test("a rate of exchange is that of its row's currencies", () => {
  const specOf = (columns: string, table = "exchange_rates") => {
    const { table: made } = parseTable(table, `id int pk *\n ${columns}`);
    return infer(makeCatalog([made]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]?.columns["exchange_rate"]?.spec;
  };
  expect(specOf("base_currency char(3) *\n target_currency char(3) *\n exchange_rate decimal(18,6) *")?.inputs).toEqual(
    {
      from: { column: "base_currency" },
      to: { column: "target_currency" },
    },
  );
  expect(specOf("code char(3) *\n exchange_rate decimal(18,6) *", "currencies")?.inputs).toEqual({
    to: { column: "code" },
  });
  expect(specOf("exchange_rate decimal(18,6) *")?.inputs).toBeUndefined();
});

test("a document's file is called what the document is called, a picture's is not", () => {
  const fileOf = (name: string) => {
    const { table: made } = parseTable(name, `id int pk *\n title varchar(80) *\n file_name varchar(200) *`);
    return infer(makeCatalog([made]), { asOf: Date.UTC(2026, 0, 1) }).tables[name]?.columns["file_name"]?.spec;
  };
  expect(fileOf("documents")).toMatchObject({ generator: "fileName", inputs: { of: { column: "title" } } });
  expect(fileOf("photos")?.inputs).toBeUndefined();
});
