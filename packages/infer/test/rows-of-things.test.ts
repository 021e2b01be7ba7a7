import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

function specOf(tables: Readonly<Record<string, string>>, table: string, column: string): GeneratorSpec {
  const parsed = Object.entries(tables).map(([name, columns]) => parseTable(name, `id int pk *\n${columns}`).table);
  return infer(makeCatalog(parsed), { asOf }).tables[table]!.columns[column]!.spec;
}

test("a log keeps of a changed row what changes in the table that it names", () => {
  const tables = {
    orders: "status varchar(20) *\ntotal decimal(10,2) *\ncustomer_name text *",
    products: "name text *\nprice decimal(10,2) *\nis_active boolean *",
    tickets: "subject text *\npriority varchar(10) *\nstatus varchar(20) *",
    payments: "amount decimal(10,2) *\nstatus varchar(20) *",
    projects: "name text *\nstatus varchar(20) *",
    audit_logs: "table_name text *\nold_values json null *\nnew_values json null *",
  };
  const spec = specOf(tables, "audit_logs", "old_values");
  expect([spec.generator, spec.inputs]).toEqual(["conditional", { given: { column: "table_name" } }]);
  const cases = spec.options?.["cases"] as Record<string, { options: { shape: object } }>;
  expect(Object.keys(cases)).toEqual(expect.arrayContaining(["orders", "products", "tickets"]));
  expect(Object.keys(cases["products"]!.options.shape)).toContain("price");
});

test("JSON of somebody names whom the row is about", () => {
  const users = { users: "first_name text *\nlast_name text *\nemail text *\nauth_data json null *" };
  const shape = specOf(users, "users", "auth_data").options?.["shape"] as Record<string, GeneratorSpec>;
  expect(shape["name"]?.generator).toBe("textFrom");
  const drivers = { drivers: "full_name text *\nbank_account json null *" };
  expect(specOf(drivers, "drivers", "bank_account").inputs).toEqual({ named: { column: "full_name" } });
});

test("songs, their folders and seasons are of the row's work", () => {
  const songs = { songs: "title text *\nartist text *\nalbum text *\nalbum_artist text *\nart_path text *" };
  expect(specOf(songs, "songs", "album_artist").inputs).toEqual({ from: { column: "artist" } });
  expect(Object.keys(specOf(songs, "songs", "art_path").inputs ?? {})).toEqual(["artist", "album"]);
});
