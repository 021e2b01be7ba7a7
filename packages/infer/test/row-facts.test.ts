import { expect, test } from "vitest";
import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** How a column's values come about. */
function specOf(table: string, columns: string, column: string): GeneratorSpec {
  const parsed = parseTable(table, `id int pk *\n${columns}`).table;
  return infer(makeCatalog([parsed]), { asOf }).tables[table]!.columns[column]!.spec;
}

const reads = (spec: GeneratorSpec) =>
  Object.values(spec.inputs ?? {}).map((input) => ("column" in input ? input.column : ""));

test("JSON says what the row says", () => {
  const spec = specOf("users", "language varchar(5) *\npreferences json *", "preferences");
  expect(reads(spec)).toEqual(["language"]);
  expect(specOf("users", "shoe_size int *\npreferences json *", "preferences").inputs).toBeUndefined();
});

test("where nothing failed there is no message", () => {
  const columns = "parsing_error_count int *\nparsing_error_msg text null *";
  const spec = specOf("feeds", columns, "parsing_error_msg");
  expect([spec.generator, reads(spec)]).toEqual(["when", ["parsing_error_count"]]);
  expect(specOf("feeds", columns.replace(" null", ""), "parsing_error_msg").generator).toBe("orElse");
});

test("a range of addresses ends behind its beginning", () => {
  const spec = specOf("blocks", "start_ip varchar(45) *\nend_ip varchar(45) *", "end_ip");
  expect([spec.generator, spec.options, reads(spec)]).toEqual(["networkPart", { part: "last" }, ["start_ip"]]);
});

test("only women have been pregnant, and only men are circumcised", () => {
  const columns =
    "first_name text *\ngender varchar(10) *\ncircumcised varchar(10) null *\npregnancies int null *\nis_pregnant boolean *";
  const circumcised = specOf("performers", columns, "circumcised");
  expect([circumcised.generator, reads(circumcised)]).toEqual(["when", ["gender"]]);
  expect(circumcised.options?.["values"]).toContain("male");
  expect(specOf("performers", columns.replace("gender varchar(10) *\n", ""), "circumcised").inputs).toBeUndefined();
});

test("only pictures have a width", () => {
  const columns = "file_name text *\nmime_type text *\nwidth int null *";
  expect(reads(specOf("attachments", columns, "width"))).toEqual(["mime_type"]);
});

test("what was fetched was published before", () => {
  const columns = "feed_id int *\npublished_at timestamp *\ncreated_at timestamp *";
  expect(specOf("entries", columns, "published_at").generator).toBe("timestampBefore");
  expect(specOf("entries", columns.replace("feed_id", "author_id"), "published_at").generator).not.toBe(
    "timestampBefore",
  );
});

test("a row is searched by what stands in it", () => {
  const vector: ColumnType = { kind: "textSearch", of: "vector" };
  const { table } = parseTable("articles", "id int pk *\ntitle text *\nbody text *");
  const columns = [...table.columns, makeColumn("search_vector", vector, "tsvector", false)];
  const spec = infer(makeCatalog([{ ...table, columns }]), { asOf }).tables["articles"]!.columns["search_vector"]!.spec;
  expect([spec.generator, reads(spec)]).toEqual(["textSearchVector", ["title", "body"]]);
  const made = compileGenerator(spec, {
    type: vector,
    maxLength: null,
    locale: [["en", 1]],
    asOf,
    inputs: ["of1", "of2"],
  });
  expect(made?.at(0, ["The Red Chairs", "red, and old"])).toBe("'chairs':3 'old':6 'red':2,4");
});

test("what came from one machine and went to another is no range", () => {
  const columns = "from_ip varchar(45) *\nto_ip varchar(45) *";
  expect(specOf("packets", columns, "to_ip").generator).toBe("ipv4");
  expect(specOf("ip_ranges", columns, "to_ip").generator).toBe("networkPart");
});

test("states with abbreviations are of a country, not of jobs", () => {
  const columns = "state_name varchar(100) *\nstate_abbr varchar(2) *\nstate_region varchar(50) *";
  expect(specOf("us_states", columns, "state_name").generator).toBe("usState");
});

test("most towns have no article", () => {
  const spec = specOf("towns", "code varchar(10) *\narticle text null *\nname text *", "article");
  expect(JSON.stringify(spec.options?.["values"])).toMatch(/^\[\["",97\]/);
});

test("what is swallowed has no rate at which it runs in", () => {
  const columns = "drug varchar(60) *\nroute varchar(30) *\ninfusion_rate varchar(20) null *\nquantity int null *";
  const spec = specOf("prescriptions", columns, "infusion_rate");
  expect([spec.generator, reads(spec)]).toEqual(["when", ["route"]]);
  expect(spec.options?.["values"]).toContain("intravenous");
  expect(spec.options?.["values"]).not.toContain("oral");
  expect(specOf("prescriptions", columns, "quantity").generator).not.toBe("when");
});

test("a saved filter finds things of this database", () => {
  const tables = [
    parseTable("scenes", "id int pk *\ntitle text *").table,
    parseTable("galleries", "id int pk *\ntitle text *").table,
    parseTable("saved_filters", "id int pk *\nname text *\nmode varchar(255) *").table,
  ];
  const { spec } = infer(makeCatalog(tables), { asOf }).tables["saved_filters"]!.columns["mode"]!;
  expect(JSON.stringify(spec.options?.["values"])).toMatch(/"scenes".*"galleries"|"galleries".*"scenes"/);
});

test("a radiologist's report tells no complaints", () => {
  const tables = [
    parseTable("hospital_stays", "id int pk *\nintime timestamp *").table,
    parseTable("patients", "id int pk *\nbirth_date date *").table,
    parseTable("note_events", "id int pk *\ncategory varchar(30) *\nchart_time timestamp *\ntext text *").table,
  ];
  const { spec } = infer(makeCatalog(tables), { asOf }).tables["note_events"]!.columns["text"]!;
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["category"]]);
  expect(JSON.stringify(spec.options?.["cases"])).toMatch(
    /"Radiology":\{"generator":"pattern","options":\{"regex":"\(Compared/,
  );
});

test("an average is one of what is counted", () => {
  const columns = "min_order_qty int *\nmax_order_qty int *\naverage_lead_time int *";
  expect(specOf("supplies", columns, "average_lead_time").generator).toBe("integer");
  const grades = "lowest_grade int *\nhighest_grade int *\nclass_average int *";
  expect(specOf("exams", grades, "class_average").generator).toBe("near");
});

test("what a search reads is about the title beside it", () => {
  const columns = "resource varchar(190) *\ntitle text null *\ntext text null *";
  expect(specOf("fulltext_search", columns, "text")).toMatchObject({
    generator: "essay",
    inputs: { of: { column: "title" } },
  });
});
