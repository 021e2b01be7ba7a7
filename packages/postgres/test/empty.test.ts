import type { Database } from "@seedloom/core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openFresh } from "./fresh.ts";

let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ database, drop } = await openFresh());
});
afterAll(() => drop());
beforeEach(async () => {
  await database.query(`drop schema public cascade; create schema public;
    create sequence shared; create sequence alone;
    create table parent (id serial primary key, n integer default nextval('shared'), m integer default nextval('alone'));
    create table child (id serial, parent integer references parent, n integer default nextval('shared'));
    create table p (id integer primary key) partition by range (id); create table p1 partition of p default;
    create table a (id integer); create table b () inherits (a);
    insert into parent default values; insert into child (parent) values (1); insert into p values (1);
    insert into a values (1); insert into b values (2)`);
});

const count = async (table: string) => (await database.query(`select count(*)::int as n from only ${table}`))[0]?.["n"];

test("empties tables together and restarts their sequences", async () => {
  await database.empty(await database.introspect(), ["parent", "child", "p"]);
  expect([await count("parent"), await count("child"), await count("p1")]).toEqual([0, 0, 0]);
  expect(await database.query("insert into parent default values returning *")).toEqual([{ id: 1, n: 1, m: 1 }]);
});

test("a sequence that other tables draw from goes on", async () => {
  await database.empty(await database.introspect(), ["child"]);
  expect(await database.query("insert into child default values returning id, n")).toEqual([{ id: 1, n: 3 }]);
});

test("a table that others refer to is refused, with their names", async () => {
  const emptying = database.empty(await database.introspect(), ["parent"]);
  await expect(emptying).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining("child"),
    details: { table: "parent" },
  });
  expect(await count("parent")).toBe(1);
});

test("an inheritance child keeps its rows", async () => {
  await database.empty(await database.introspect(), ["a"]);
  expect([await count("a"), await count("b")]).toEqual([0, 1]);
});

test("no tables, unknown tables", async () => {
  const catalog = await database.introspect();
  await database.empty(catalog, []);
  await expect(database.empty(catalog, ["nope"])).rejects.toMatchObject({ code: "USAGE" });
});
