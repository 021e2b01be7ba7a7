import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { impliedKey } from "@seedloom/core";
import type { ColumnType, GeneratorSpec } from "@seedloom/core";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const timestamp: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };

function specs(table: string, names: string): Readonly<Record<string, GeneratorSpec | undefined>> {
  const columns = names.split(" ").map((name) => makeColumn(name, timestamp, "timestamptz", false));
  const { columns: made = {} } = infer(makeCatalog([makeTable(table, columns)])).tables[table] ?? {};
  return Object.fromEntries(Object.entries(made).map(([name, { spec }]) => [name, spec]));
}

const readsOf = (spec: GeneratorSpec | undefined): readonly string[] =>
  Object.values(spec?.inputs ?? {}).map(({ column }) => column);

test("what happened is written down soon, and is touched after it was", () => {
  const { visit_date: visit, updated_at: updated } = specs("visits", "visit_date created_at updated_at");
  expect(visit).toMatchObject({ generator: "timestampBefore", inputs: { before: { column: "created_at" } } });
  expect(readsOf(updated)).toEqual(expect.arrayContaining(["created_at"]));
});

test("what people come together for is written down before", () => {
  const { date, updated_at: updated } = specs("events", "date created_at updated_at venue_opens_at");
  expect(date).toMatchObject({ generator: "timestampAfter", inputs: { after: { column: "created_at" } } });
  expect(readsOf(updated)).not.toContain("date");
});

test("what a program logs as events happened before it was kept", () => {
  const { date } = specs("events", "date created_at");
  expect(date).toMatchObject({ generator: "timestampBefore" });
});

test.each([
  ["lab_events", { before: { column: "discharge_time", via: "admission_id" } }],
  ["reviews", { after2: { column: "discharge_time", via: "admission_id" } }],
])("%s of a stay are within it or after its end", (name, inputs) => {
  const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };
  const moment = (column: string, nullable = false) => makeColumn(column, timestamp, "timestamptz", nullable);
  const id = makeColumn("id", int, "int", false);
  const stays = makeTable("admissions", [id, moment("admit_time"), moment("discharge_time", true)], "id");
  const events = makeTable(name, [id, makeColumn("admission_id", int, "int", false), moment("created_at")], "id");
  const key = impliedKey("admissions", [["admission_id", "id"]]);
  const { tables } = infer(makeCatalog([stays, { ...events, foreignKeys: [key] }]));
  expect(tables[name]?.columns["created_at"]?.spec.inputs).toMatchObject({
    after: { column: "admit_time", via: "admission_id" },
    ...inputs,
  });
});

test("what counts seconds comes after the parent that does so too", () => {
  const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
  const numbers = (...names: readonly string[]) => names.map((name) => makeColumn(name, wide, "bigint", false));
  const projects = makeTable("projects", numbers("id", "created_at", "updated_at"), "id");
  const cards = makeTable("cards", numbers("id", "project_id", "created_at", "updated_at"), "id");
  const key = impliedKey("projects", [["project_id", "id"]]);
  const { tables } = infer(makeCatalog([projects, { ...cards, foreignKeys: [key] }]));
  expect(tables["cards"]?.columns["created_at"]?.spec).toMatchObject({
    generator: "timestampAfter",
    options: { seconds: true },
    inputs: { after: { column: "created_at", via: "project_id" } },
  });
});
