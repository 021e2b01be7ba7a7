import type { LoadOptions } from "@seedloom/core";
import { expect, test } from "vitest";
import { databaseWith, errorOf, insertStep, jobOf } from "./support.ts";

const schema = `
  create table parents (id integer primary key, label text collate nocase, code text unique);
  create index "by ""label""" on parents (lower(label) desc, id) where label is not null;
  create unique index one_label on parents (label);
  create table children (id integer primary key, parent integer not null references parents);
  create index children_parent on children (parent);`;
const parents = insertStep(
  "parents",
  ["id", "label"],
  [
    [1, "a"],
    [2, "b"],
    [3, null],
  ],
);
const children = (last = 3) =>
  insertStep(
    "children",
    ["id", "parent"],
    [
      [1, 1],
      [2, 1],
      [3, last],
    ],
  );

/** Indexes that came back during a load of both tables, and the schema's SQL before and after it. */
async function loadWith(more = "", options: LoadOptions = {}, last = 3) {
  const { db, database, catalog } = await databaseWith(schema + more, { dropFrom: 3 });
  const master = () =>
    db.prepare("select rowid, name, sql from sqlite_master order by name").all() as {
      rowid: number;
      name: string;
      sql: string;
    }[];
  const sqlOf = (rows: ReturnType<typeof master>) => rows.map(({ name, sql }) => ({ name, sql }));
  const before = master();
  const failure = await database.load(jobOf(catalog, parents, children(last)), options).then(
    () => null,
    (error: unknown) => error,
  );
  const after = master();
  const moved = after.filter(({ name, rowid }) => before.find((row) => row.name === name)?.rowid !== rowid);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(sqlOf(after)).toEqual(sqlOf(before));
  return { failure, moved: moved.map(({ name }) => name).toSorted(), db };
}

test("indexes that enforce nothing are dropped and come back by their own SQL; unique ones stay", async () => {
  const { failure, moved, db } = await loadWith();
  expect(failure).toBeNull();
  expect(moved).toEqual(['by "label"', "children_parent"]);
  expect(db.prepare("select count(*) from children indexed by children_parent where parent = 1").pluck().get()).toBe(2);
});

test.each([
  ["where DDL is forbidden", "", { allowDdl: false }],
  ["where a trigger fires", "create trigger t after insert on children begin select 1; end;", {}],
  [
    "where ANALYZE has measured them",
    "insert into parents values (9, 'z', 'z'); insert into children values (9, 9); analyze; delete from children; delete from parents;",
    {},
  ],
  ["where the tables hold rows", "insert into parents values (9, 'z', 'z'); insert into children values (9, 9);", {}],
])("they stay %s", async (_, more, options) => {
  const { failure, moved } = await loadWith(more, options);
  expect(failure).toBeNull();
  expect(moved).toEqual([]);
});

test("they are there after a load that failed", async () => {
  const { failure, moved, db } = await loadWith("", {}, 77);
  expect(failure).toMatchObject({ code: "LOAD" });
  expect(moved).toEqual([]);
  expect(db.prepare("select count(*) from parents").pluck().get()).toBe(0);
});

test("an index that cannot be made of the rows rolls all of them back", async () => {
  const { db, database, catalog } = await databaseWith(
    "create table t (id integer primary key, body text); create index t_kind on t (json_extract(body, '$.kind'))",
    { dropFrom: 1 },
  );
  const error = await errorOf(database.load(jobOf(catalog, insertStep("t", ["id", "body"], [[1, "not JSON"]]))));
  expect(error).toMatchObject({ code: "LOAD" });
  expect(db.prepare("select count(*) from t").pluck().get()).toBe(0);
  expect(db.prepare("select count(*) from sqlite_master where name = 't_kind'").pluck().get()).toBe(1);
});
