import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** The options of a JSON column's generator, and the columns that it reads. */
function jsonOf(table: string, columns: string, column: string, comment: string | null = null) {
  const { table: made } = parseTable(table, `id int pk *\n${columns}`);
  const told = {
    ...made,
    columns: made.columns.map((each) => (each.name === column ? { ...each, comment } : each)),
  };
  const { spec } = infer(makeCatalog([told]), { asOf: Date.UTC(2026, 0, 1) }).tables[table]!.columns[column]!;
  return { shape: spec.options?.["shape"], reads: Object.values(spec.inputs ?? {}).map(({ column: read }) => read) };
}

test("what holds something of a row says what the row says", () => {
  const columns =
    "document_type varchar(30) *\nstatus varchar(20) *\nprocessed_data json null *\nextra_info json null *\nvehicle_rollup json null *";
  expect(jsonOf("scans", columns, "processed_data").reads).toEqual(expect.arrayContaining(["document_type", "status"]));
  // What is of something else is not known.
  expect(jsonOf("scans", columns, "vehicle_rollup").shape).toEqual({});
});

test("fields that users add are called as users call them", () => {
  const { shape } = jsonOf("events", "title varchar(90) *\ncustom_fields json null *", "custom_fields");
  expect(Object.keys(shape as object)).toContain("cost_center");
});

test.each([
  ['Format: { yearInReview: { "enabled": false } }', { yearInReview: { enabled: { generator: "boolean" } } }],
  [
    "{size: 'small' | 'large', opacity: 0.5, note?: string, …}",
    { size: { generator: "choice", options: { values: ["small", "large"] } } },
  ],
  ['[{"color": "#336699"}]', [{ color: { generator: "colorHex" } }]],
  // Comments are cut.
  ['{ "rooms": { "a1": { "enabled": true', { rooms: { a1: { enabled: { generator: "boolean" } } } }],
])("the shape that a comment shows: %s", (comment, shape) => {
  expect(jsonOf("teams", "prefs json null *", "prefs", comment).shape).toMatchObject(shape);
});

test("comments in braces that show no JSON are comments", () => {
  const { shape } = jsonOf("teams", "prefs json null *", "prefs", "set by {user} where needed: see the manual");
  expect(shape).not.toHaveProperty("user");
});
