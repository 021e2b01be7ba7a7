import type { Database } from "@seedloom/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFresh } from "./fresh.ts";

let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ database, drop } = await openFresh());
  await database.query(`
    create table people (id integer primary key, name text, age smallint, big bigint, share numeric);
    insert into people values (3, 'c', null, 9223372036854775807, 0.5), (1, 'a', 7, 1, 12345678901234567890.5), (2, null, 9, 2, null);
    create table nobody (id integer primary key, age integer);
    create table heirs () inherits (people); insert into heirs values (99, 'heir', 1, 1, 1);
    create table parted (id integer primary key) partition by range (id);
    create table parted_all partition of parted default; insert into parted values (5), (4)`);
});
afterAll(() => drop());

test("counts, values in the order of the key, maxima; a table's own rows and all of a partitioned one's", async () => {
  const found = await database.existing(await database.introspect(), {
    tables: [
      { table: "people", columns: ["id", "name", "share"], limit: null, maxima: ["id", "age", "big", "share"] },
      { table: "nobody", columns: ["id"], limit: null, maxima: ["id"] },
      { table: "parted", columns: ["id"], limit: null, maxima: [] },
    ],
  });
  expect(found.tables).toEqual({
    people: {
      rows: 3,
      values: { id: [1, 2, 3], name: ["a", null, "c"], share: ["12345678901234567890.5", null, 0.5] },
      maxima: { id: 3, age: 9, big: 9_223_372_036_854_775_807n, share: Number("12345678901234567890.5") },
    },
    nobody: { rows: 0, values: { id: [] }, maxima: { id: null } },
    parted: { rows: 2, values: { id: [4, 5] }, maxima: {} },
  });
});

test("a limit cuts the values, not the count", async () => {
  const request = { tables: [{ table: "people", columns: ["id"], limit: 2, maxima: [] }] };
  expect(await database.existing(await database.introspect(), request)).toMatchObject({
    tables: { people: { rows: 3, values: { id: [1, 2] } } },
  });
});

test("hundreds of tables in a few messages", async () => {
  await database.query(
    "create schema many; do $$ begin for n in 1..300 loop execute format('create table many.t%s (id int)', n); end loop; end $$",
  );
  await database.query("insert into many.t7 values (42)");
  const catalog = await database.introspect({ schemas: ["many"] });
  const tables = catalog.tables.map((table) => ({ table: table.id, columns: ["id"], limit: null, maxima: ["id"] }));
  const found = await database.existing(catalog, { tables });
  expect(Object.keys(found.tables)).toHaveLength(300);
  expect(found.tables["many.t7"]).toEqual({ rows: 1, values: { id: [42] }, maxima: { id: 42 } });
});

test("unknown tables and columns are errors", async () => {
  const catalog = await database.introspect();
  const ask = (table: string, column: string) =>
    database.existing(catalog, { tables: [{ table, columns: [column], limit: null, maxima: [] }] });
  await expect(ask("nope", "id")).rejects.toMatchObject({ code: "USAGE" });
  await expect(ask("people", "nope")).rejects.toMatchObject({ code: "USAGE" });
});
